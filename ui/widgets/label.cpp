// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

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
}

void Label::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colourOf(m_tone, m_theme.colours()));
    setPalette(own);
}

} // namespace patchbay
