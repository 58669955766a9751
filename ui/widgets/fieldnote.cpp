// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldnote.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>

namespace patchbay {

FieldNote::FieldNote(const Theme &theme, QWidget &field)
    : QLabel(&field)
    , m_theme(theme)
    , m_field(field)
{
    setFont(fontOf(TextRole::Meta));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FieldNote::tell(const QString &reason)
{
    setText(reason);
    setAccessibleName(reason);
    follow();
}

void FieldNote::follow()
{
    QWidget *const window = m_field.window();
    const bool isShown = !text().isEmpty() && m_field.hasFocus() && m_field.isVisible();
    if (!isShown || window == &m_field)
        return hide();
    setParent(window); // above what is under the field
    setLayoutDirection(m_field.layoutDirection());
    const int before = metrics::control + metrics::glyph + metrics::word;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? metrics::control : before, metrics::word,
        isMirrored ? before : metrics::control, metrics::word);
    const int width = std::min(m_field.width(), 640);
    const QRect place(0, m_field.height() + metrics::tight, width, heightForWidth(width));
    const QRect mirrored = QStyle::visualRect(layoutDirection(), m_field.rect(), place);
    setGeometry(QRect(m_field.mapTo(window, mirrored.topLeft()), mirrored.size()));
    raise();
    show();
}

void FieldNote::paintEvent(QPaintEvent *event)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.lineStrong);
    painter.setBrush(c.s0);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius, metrics::controlRadius);
    const QRect glyph(metrics::control, metrics::word + 1, metrics::glyph, metrics::glyph);
    paintGlyph(
        painter, Glyph::OctagonCross, QStyle::visualRect(layoutDirection(), rect(), glyph), c.err, c.s0);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace patchbay
