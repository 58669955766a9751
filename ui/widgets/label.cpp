// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Label::Label(const Theme &theme, TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_tone(tone)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Qt lets letters stand at four fifths of a line of fixed height; their middle belongs in its middle.
    const int height = lineHeightOf(role);
    const int lift = qRound(0.8 * height - (height + QFontMetricsF(font()).capHeight()) / 2);
    setContentsMargins(0, -lift, 0, lift);
    // A text that can be selected is kept in a document, from the first text on; a document has line heights.
    setText(u" "_s);
    setText({});
    if (auto *const text = findChild<QTextDocument *>())
        connect(text, &QTextDocument::contentsChanged, this, [this, text] { spaceLines(*text); });
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, &Label::dress);
    dress();
    align();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void Label::spaceLines(QTextDocument &text) const
{
    QTextBlockFormat format = text.firstBlock().blockFormat();
    const int height = lineHeightOf(m_role);
    if (qRound(format.lineHeight()) == height)
        return;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(&text);
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(format);
}

/// Where a line begins, also for a text in another script.
void Label::align()
{
    setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
}

void Label::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colourOf(m_tone, m_theme.colours()));
    setPalette(own);
}

} // namespace patchbay
