// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusword.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace patchbay {

StatusWord::StatusWord(const Theme &theme, Form form, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_form(form)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusWord::setStatus(const StatusLook &look, const QString &count)
{
    m_look = look;
    m_count = count;
    setAccessibleName(count.isEmpty() ? look.word : look.word + u' ' + count);
    setToolTip(look.word);
    updateGeometry();
    update();
}

QSize StatusWord::sizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(m_look.word);
    const int count = m_count.isEmpty() ? 0 : metrics::word + fontMetrics().horizontalAdvance(m_count) + 2;
    const int glyph = m_look.glyph == Glyph::None ? 0 : metrics::glyph + metrics::word;
    const bool isChip = m_form == Form::Chip;
    return {glyph + word + count + (isChip ? 2 * metrics::word : 0) + 1, metrics::chipHeight};
}

QSize StatusWord::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * metrics::group), metrics::chipHeight};
}

void StatusWord::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const bool isChip = m_form == Form::Chip;
    const QColor ground = isChip ? tintOf(m_look.glyphTone, c) : Qt::transparent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), metrics::chipRadius, metrics::chipRadius);
    QRect place = isChip ? rect().adjusted(metrics::word, 0, -metrics::word, 0) : rect();
    const auto take = [this, &place](int width) {
        const QRect taken(place.left(), place.top(), width, place.height());
        place.setLeft(place.left() + width + metrics::word);
        return QStyle::visualRect(layoutDirection(), rect(), taken);
    };
    if (m_look.glyph != Glyph::None) {
        QRect glyph = take(metrics::glyph);
        glyph.moveTop((height() - metrics::glyph) / 2);
        glyph.setHeight(metrics::glyph);
        paintGlyph(painter, m_look.glyph, glyph, colourOf(m_look.glyphTone, c), isChip ? ground : c.s0);
    }
    painter.setFont(font());
    painter.setPen(colourOf(isChip ? m_look.glyphTone : m_look.wordTone, c));
    const int wide = fontMetrics().horizontalAdvance(m_look.word);
    const bool isWhole = wide <= place.width();
    painter.drawText(take(std::min(wide, place.width())), Qt::AlignCenter,
        isWhole ? m_look.word : fontMetrics().elidedText(m_look.word, Qt::ElideRight, place.width()));
    if (m_count.isEmpty())
        return;
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    painter.setPen(c.t1);
    painter.drawText(take(place.width()), Qt::AlignCenter, m_count);
}

} // namespace patchbay
