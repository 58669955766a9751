// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/hintline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>

namespace patchbay {

HintLine::HintLine(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setFont(fontOf(TextRole::Meta));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, &HintLine::dress);
    hide();
}

void HintLine::tell(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    const int indent = tone == Tone::Quiet ? 0 : metrics::glyph + metrics::word;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    dress();
}

void HintLine::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colourOf(m_tone, m_theme.colours()));
    setPalette(own);
}

void HintLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_tone == Tone::Quiet)
        return;
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    paintGlyph(painter, m_tone == Tone::Err ? Glyph::OctagonCross : Glyph::Triangle,
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, metrics::glyph, metrics::glyph)),
        colourOf(m_tone, c), c.s0);
}

} // namespace patchbay
