// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/redactor.h"

#include "core/base/json.h"
#include "core/connectors/urltext.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace patchbay {

namespace {

constexpr qsizetype shortestSecret = 4; // bytes; a shorter one would vanish from half of every text
constexpr qsizetype shortestMiddle = 8; // base64 characters of a secret inside a longer base64 text
constexpr qsizetype shortestBase64 = 6;

QByteArray jsonEscaped(const QByteArray &value)
{
    const QByteArray quoted = json::Writer().string(QByteArrayView(value)).take();
    return quoted.sliced(1, quoted.size() - 2);
}

/// As writers do that stay within ASCII.
QByteArray asciiEscaped(const QByteArray &value, const char *pattern)
{
    QByteArray text;
    for (const QChar unit : QString::fromUtf8(value)) {
        if (unit.unicode() < 0x80)
            text += jsonEscaped(QByteArray(1, unit.toLatin1()));
        else
            text += QByteArray(QString::asprintf(pattern, unit.unicode()).toLatin1());
    }
    return text;
}

QByteArray lowerHex(QByteArray encoded)
{
    for (qsizetype i = 0; i + 2 < encoded.size(); ++i) {
        if (encoded[i] == '%')
            encoded.replace(i + 1, 2, encoded.sliced(i + 1, 2).toLower());
    }
    return encoded;
}

/// What of the value's base64 does not depend on its neighbours when `before` bytes stand in front of it.
QByteArray base64Middle(const QByteArray &value, qsizetype before, QByteArray::Base64Option alphabet)
{
    const QByteArray whole =
        (QByteArray(before, '\0') + value).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype unsure = before == 0 ? 0 : before + 1; // characters that hold bits of what is in front
    const qsizetype bits = (before + value.size()) * 8;
    const qsizetype sure = bits / 6; // characters that hold no bits of what comes behind
    return whole.sliced(unsure, std::max<qsizetype>(sure - unsure, 0));
}

QByteArrayList base64Forms(const QByteArray &value)
{
    QByteArrayList forms;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const QByteArray whole = value.toBase64(alphabet);
        if (whole.size() >= shortestBase64)
            forms << whole << value.toBase64(alphabet | QByteArray::OmitTrailingEquals);
        for (qsizetype before = 0; before < 3; ++before) {
            const QByteArray middle = base64Middle(value, before, alphabet);
            if (middle.size() >= shortestMiddle)
                forms << middle;
        }
    }
    return forms;
}

} // namespace

Redactor::Redactor(const QList<Known> &secrets)
{
    for (const Known &secret : secrets) {
        if (secret.value.size() < shortestSecret)
            continue;
        const QByteArray replacement = "«secret " + secret.name.toUtf8() + "»";
        QByteArrayList forms = base64Forms(secret.value);
        forms.prepend(secret.value);
        for (const QByteArray &form : forms) {
            add(form, replacement);
            for (const QByteArray &encoded :
                {encodedForPath(form), encodedForQuery(form), encodedForForm(form)}) {
                add(encoded, replacement);
                add(lowerHex(encoded), replacement);
            }
            add(jsonEscaped(form), replacement);
            add(jsonEscaped(form).replace('/', "\\/"), replacement);
        }
        for (const char *pattern : {"\\u%04x", "\\u%04X"}) {
            add(asciiEscaped(secret.value, pattern), replacement);
            add(asciiEscaped(secret.value, pattern).replace('/', "\\/"), replacement);
        }
    }
    std::ranges::stable_sort(m_forms, std::greater(), [](const Form &form) { return form.text.size(); });
}

void Redactor::add(const QByteArray &text, const QByteArray &replacement)
{
    if (std::ranges::find(m_forms, text, &Form::text) != m_forms.end())
        return;
    m_forms.append({text, replacement});
    m_isFirst[static_cast<unsigned char>(text.front())] = true;
}

const Redactor::Form *Redactor::formAt(QByteArrayView text, qsizetype place) const
{
    if (!m_isFirst[static_cast<unsigned char>(text[place])])
        return nullptr;
    const QByteArrayView rest = text.sliced(place);
    const auto form =
        std::ranges::find_if(m_forms, [&](const Form &candidate) { return rest.startsWith(candidate.text); });
    return form == m_forms.end() ? nullptr : &*form;
}

QByteArray Redactor::begin(QByteArrayView text, qsizetype bytes) const
{
    QByteArray redacted;
    qsizetype place = 0;
    while (place < text.size() && redacted.size() < bytes) {
        if (const Form *form = formAt(text, place)) {
            redacted += form->replacement;
            place += form->text.size();
        } else {
            redacted += text[place++];
        }
    }
    return redacted;
}

QByteArray Redactor::bytes(QByteArrayView text) const
{
    return begin(text, std::numeric_limits<qsizetype>::max());
}

QString Redactor::text(const QString &text) const
{
    return m_forms.isEmpty() ? text : QString::fromUtf8(bytes(text.toUtf8()));
}

Error Redactor::error(Error error) const
{
    error.message.text = text(error.message.text);
    for (QString &argument : error.message.arguments)
        argument = text(argument);
    error.detail = text(error.detail);
    return error;
}

QString Redactor::excerpt(QByteArrayView text, int characters) const
{
    constexpr int mostBytes = 4; // of a character in UTF-8
    QString line;
    for (const QChar character :
        QString::fromUtf8(begin(text.trimmed(), qsizetype(characters + 1) * mostBytes)))
        line += character.category() == QChar::Other_Control ? QChar(u' ') : character;
    line = line.simplified();
    if (line.size() <= characters)
        return line;
    return line.left(characters - 1) + u'…';
}

bool Redactor::finds(QByteArrayView text) const
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (formAt(text, place))
            return true;
    }
    return false;
}

} // namespace patchbay
