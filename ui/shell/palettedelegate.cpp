// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QPainter>
#include <QTextLayout>

namespace patchbay {

namespace {

constexpr int pictureSlot = 20;

/// One line of text in its reading direction, elided to the place, the matched letters in the accent; returns
/// its width.
int drawMatched(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QString &whole,
    const QList<int> &positions, const QColor &accent)
{
    const QString text = painter.fontMetrics().elidedText(whole, Qt::ElideMiddle, place.width());
    QList<QTextLayout::FormatRange> formats;
    for (const int position : text == whole ? positions : QList<int>()) {
        QTextCharFormat format;
        format.setForeground(accent);
        format.setFontWeight(QFont::DemiBold);
        formats.append({position, 1, format});
    }
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    layout.draw(&painter, QPointF(place.left(), top));
    return qCeil(line.naturalTextWidth());
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {0, metrics::objectRow};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *const model = static_cast<const PaletteModel *>(index.model());
    if (const PaletteEntry *const entry = model->at(index.row()))
        paintEntry(*painter, option, *entry, index.data(PaletteModel::PositionsRole).value<QList<int>>());
    else
        paintHeading(*painter, option, index.data().toString());
    painter->restore();
}

void PaletteDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &name) const
{
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(m_theme.colours().t3);
    painter.drawText(option.rect.adjusted(metrics::edge, 0, -metrics::edge, -metrics::tight),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)), name);
}

void PaletteDelegate::paintPicture(QPainter &painter, const QRect &place, const PaletteEntry &entry) const
{
    const Colours &c = m_theme.colours();
    if (entry.look.glyph == Glyph::None) {
        symbol(entry.symbol, c.t2).paint(&painter, place);
        return;
    }
    QRect glyph(0, 0, metrics::glyph, metrics::glyph);
    glyph.moveCenter(place.center());
    paintGlyph(painter, entry.look.glyph, glyph, colourOf(entry.look.glyphTone, c), c.s0);
}

int PaletteDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner,
    const PaletteEntry &entry) const
{
    painter.setFont(fontOf(TextRole::Meta));
    painter.setPen(m_theme.colours().t3);
    const int width =
        entry.action ? keycapsWidth(entry.end) : painter.fontMetrics().horizontalAdvance(entry.end) + 1;
    const QRect place = QStyle::visualRect(
        option.direction, inner, {inner.right() + 1 - width, inner.top(), width, inner.height()});
    if (entry.action)
        paintKeycaps(painter, place, entry.end, m_theme);
    else
        painter.drawText(place, Qt::AlignCenter, entry.end);
    return width;
}

void PaletteDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
    const PaletteEntry &entry, const QList<int> &positions) const
{
    const Colours &c = m_theme.colours();
    const auto seen = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, c.selection);
        painter.fillRect(seen({row.left(), row.top(), 2, row.height()}), c.accent);
    }
    const QRect inner = row.adjusted(metrics::edge, 0, -metrics::edge, 0);
    paintPicture(painter, seen({inner.left(), inner.top(), pictureSlot, inner.height()}), entry);
    const int end = paintEnd(painter, option, inner, entry) + metrics::edge;
    QRect text = inner.adjusted(pictureSlot + metrics::control, 0, -end, 0);
    painter.setFont(fontOf(TextRole::Body));
    const bool isPossible = !entry.action || entry.action->isEnabled();
    painter.setPen(isPossible ? c.t1 : c.t3);
    const int title = drawMatched(painter, seen(text), option.direction, entry.title, positions, c.accent);
    text.setLeft(text.left() + title + metrics::control);
    painter.setFont(fontOf(TextRole::Meta));
    painter.setPen(c.t3);
    painter.drawText(seen(text),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(entry.detail, Qt::ElideRight, text.width()));
}

} // namespace patchbay
