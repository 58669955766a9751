// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

namespace patchbay {

Label::Label(const Theme &theme, TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
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
