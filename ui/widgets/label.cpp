// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double noMargin = 0.001; ///< But not what QLabel would not need to take back.
constexpr int leastWidth = 64;     ///< Of a text that may be broken: a long word claims no more.

} // namespace

Label::Label(const Theme &theme, TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_lift(qRound(0.8 * lineHeightOf(role)) - baselineOf(role)) // Qt's is at four fifths of a line
    , m_tone(tone)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(0, -m_lift, 0, 0);
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

QSize Label::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return wordWrap() ? least.boundedTo({leastWidth, least.height()}) : least;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void Label::spaceLines(QTextDocument &text) const
{
    // A name without a space is longer than the place at times.
    QTextOption option = text.defaultTextOption();
    if (option.wrapMode() == QTextOption::WordWrap) {
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text.setDefaultTextOption(option);
    }
    // The document reaches as far down as the label does: it is cut at its end. QLabel takes both back when
    // it lays the text out; that it takes a margin back is what we hear of.
    QTextFrameFormat frame = text.rootFrame()->frameFormat();
    if (frame.bottomMargin() != m_lift || frame.topMargin() == 0) {
        frame.setTopMargin(noMargin);
        frame.setBottomMargin(m_lift);
        text.rootFrame()->setFrameFormat(frame);
    }
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
