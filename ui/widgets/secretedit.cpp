// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secretedit.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLineBreak(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::LineSeparator ||
           letter == QChar::ParagraphSeparator;
}

QString withoutLineBreaks(QString text)
{
    text.removeIf(isLineBreak);
    return text;
}

} // namespace

SecretEdit::SecretEdit(FieldSpec::Blanks blanks, QWidget *parent)
    : QLineEdit(parent)
    , m_blanks(blanks)
{
    setEchoMode(Password);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::mend);
}

Secret SecretEdit::secret() const
{
    return Secret(text().toUtf8());
}

void SecretEdit::mend(const QString &text)
{
    const bool isPasted = text.size() > m_length + 1;
    m_length = text.size();
    if (!isPasted) {
        m_mended.clear();
        return;
    }
    const bool hasLineBreaks = std::any_of(text.cbegin(), text.cend(), isLineBreak);
    const QString joined = withoutLineBreaks(text);
    const QString kept = m_blanks == FieldSpec::Blanks::CutOff ? joined.trimmed() : joined;
    m_mended.clear();
    if (hasLineBreaks)
        m_mended = tr("line breaks in the pasted text were left out");
    else if (kept.size() != text.size())
        m_mended = tr("blanks around the pasted text were left out");
    if (kept == text)
        return;
    const QString mended = m_mended;
    m_length = kept.size();
    setText(kept);
    m_mended = mended;
    Q_EMIT textEdited(kept);
}

QString SecretEdit::account() const
{
    if (text().isEmpty())
        return {};
    const QString length =
        text().size() == 1 ? tr("1 character") : tr("%1 characters").arg(wording::count(text().size()));
    return m_mended.isEmpty() ? length : tr("%1; %2.").arg(length, m_mended);
}

} // namespace patchbay
