// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <charconv>
#include <cmath>

namespace patchbay::json {

namespace {

void appendEscaped(QByteArray &text, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    text += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto code = static_cast<unsigned char>(utf8[i]);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        text.append(utf8.data() + from, i - from);
        from = i + 1;
        switch (code) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            text += "\\u00";
            text += digits[code >> 4];
            text += digits[code & 15];
        }
    }
    text.append(utf8.data() + from, utf8.size() - from);
    text += '"';
}

} // namespace

void Writer::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

Writer &Writer::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endObject()
{
    m_text += '}';
    m_needsComma = true;
    return *this;
}

Writer &Writer::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endArray()
{
    m_text += ']';
    m_needsComma = true;
    return *this;
}

Writer &Writer::name(QByteArrayView utf8)
{
    separate();
    appendEscaped(m_text, utf8);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

Writer &Writer::string(QByteArrayView utf8)
{
    separate();
    appendEscaped(m_text, utf8);
    return *this;
}

Writer &Writer::string(QStringView text)
{
    return string(QByteArrayView(text.toUtf8()));
}

Writer &Writer::number(qint64 value)
{
    separate();
    m_text += QByteArray::number(value);
    return *this;
}

Writer &Writer::number(double value)
{
    if (!std::isfinite(value))
        return null();
    separate();
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    m_text.append(digits, end.ptr - digits);
    return *this;
}

Writer &Writer::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

Writer &Writer::null()
{
    return raw("null");
}

Writer &Writer::raw(QByteArrayView json)
{
    separate();
    m_text.append(json.data(), json.size());
    return *this;
}

QByteArray Writer::take()
{
    m_needsComma = false;
    return std::exchange(m_text, {});
}

} // namespace patchbay::json
