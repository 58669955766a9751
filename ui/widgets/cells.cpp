// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cells.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor fillOf(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Err:
        return c.errFill;
    case Tone::Warn:
        return c.warnFill;
    case Tone::Accent:
        return c.accent2;
    default:
        return c.muteFill;
    }
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_look(look)
{}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const table = qobject_cast<const ListTable *>(option.widget);
    const QHeaderView *const head = table ? table->horizontalHeader() : nullptr;
    painter->save();
    paintGround(*painter, option, index);
    paintContent(
        *painter, ListTable::contentOf(option.rect, index.column(), head, option.direction), option, index);
    painter->restore();
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool isTold = event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty();
    const int room = option.rect.width() - metrics::edge - metrics::control - metrics::tile;
    if (isTold || QFontMetrics(fontOf(m_look.text)).horizontalAdvance(text) <= room)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void CellDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const auto *const table = qobject_cast<const ListTable *>(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = table && table->hasFocus();
    const QColor chosen = hasFocus ? c.selection : c.s2;
    // The list has filled its own ground already.
    if (isSelected || index.data(GroupHeadRole).toBool())
        painter.fillRect(option.rect, isSelected ? chosen : c.s1);
    if (!isSelected && table && table->hoveredRow() == index.row()) {
        QColor half = c.s2;
        half.setAlphaF(0.5F);
        painter.fillRect(option.rect, half);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.lineSoft);
    if (!isSelected || index.column() != 0)
        return;
    const QRect bar(option.rect.left(), option.rect.top(), 2, option.rect.height());
    painter.fillRect(
        QStyle::visualRect(option.direction, option.rect, bar), hasFocus ? c.accent : c.lineStrong);
}

int CellDelegate::write(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
    const QString &text, const Look &look) const
{
    painter.setFont(fontOf(look.text));
    painter.setPen(colourOf(look.tone, m_theme.colours()));
    const QFontMetrics measures(painter.font());
    // To shape a text is what painting a list costs most: once to measure it, and only then to shorten it.
    const int wide = measures.horizontalAdvance(text);
    const bool fits = wide <= place.width();
    const QString elided = fits ? text : measures.elidedText(text, look.elide, place.width());
    // Ids, keys and values read from left to right in every language.
    const bool isTechnical = look.text == TextRole::Code;
    const QString shown = isTechnical ? u"\u2066"_s + elided + u"\u2069"_s : elided;
    const Qt::Alignment side = look.edge == Edge::Leading ? Qt::AlignLeft : Qt::AlignRight;
    // A figure and its unit stay in the order of the unit's own language.
    painter.setLayoutDirection(elided.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        place, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute), shown);
    return fits ? wide : measures.horizontalAdvance(shown);
}

void CellDelegate::paintContent(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    write(painter, place, option.direction, index.data().toString(), m_look);
}

NameDelegate::NameDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {TextRole::Body, Tone::Primary}, parent)
{}

void NameDelegate::paintContent(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString name = index.data().toString();
    const QRect tile(
        place.left(), place.top() + (place.height() - metrics::tile) / 2, metrics::tile, metrics::tile);
    paintTile(painter, QStyle::visualRect(option.direction, place, tile), name, theme().colours());
    const QRect text = place.adjusted(metrics::tile + metrics::control, 0, 0, 0);
    Look own = look();
    if (index.data(TroubleRole).toBool())
        own.text = TextRole::Strong;
    write(painter, QStyle::visualRect(option.direction, place, text), option.direction, name, own);
}

StatusDelegate::StatusDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {}, parent)
{}

void StatusDelegate::paintContent(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = theme().colours();
    const StatusLook status = lookOf(index.data(StatusRole));
    const QRect glyph(
        place.left(), place.top() + (place.height() - metrics::glyph) / 2, metrics::glyph, metrics::glyph);
    paintGlyph(painter, status.glyph, QStyle::visualRect(option.direction, place, glyph),
        colourOf(status.glyphTone, c), c.s0);
    const int indent = status.glyph == Glyph::None ? 0 : metrics::glyph + metrics::word;
    const QString text = index.data().toString();
    Look own = look();
    own.tone = status.wordTone;
    if (index.data(TroubleRole).toBool())
        own.text = TextRole::Strong;
    write(painter, QStyle::visualRect(option.direction, place, place.adjusted(indent, 0, 0, 0)),
        option.direction, text.isEmpty() ? status.word : text, own);
}

TimeDelegate::TimeDelegate(const Theme &theme, const Clock &clock, QObject *parent)
    : CellDelegate(theme, {TextRole::Body, Tone::Secondary, Edge::Trailing, Qt::ElideNone}, parent)
    , m_clock(clock)
{}

void TimeDelegate::paintContent(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant instant = index.data(InstantRole);
    write(painter, place, option.direction,
        instant.isValid() ? wording::ago(instant.value<Instant>(), m_clock.now()) : wording::missing(),
        look());
}

SparkDelegate::SparkDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {}, parent)
{}

void SparkDelegate::paintContent(QPainter &painter, const QRect &place,
    const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    constexpr int bars = 20;
    constexpr int step = 4;
    constexpr int height = 16;
    const Colours &c = theme().colours();
    const auto given = index.data(BarsRole).value<QList<Bar>>();
    // Time runs from left to right in every language.
    const int base = place.center().y() + height / 2;
    for (int i = 0; i < bars; ++i) {
        const int x = place.left() + i * step;
        const qsizetype at = given.size() - bars + i;
        if (at < 0) {
            painter.fillRect(QRect(x, base - 1, 3, 1), c.line);
            continue;
        }
        const int tall = std::max(2, qRound(given[at].height * height));
        painter.fillRect(QRect(x, base - tall, 3, tall), fillOf(given[at].tone, c));
    }
}

BeforeAfterDelegate::BeforeAfterDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {TextRole::Code, Tone::Primary}, parent)
{}

void BeforeAfterDelegate::paintContent(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant old = index.data(OldTextRole);
    const QString text = index.data().toString();
    if (!old.isValid()) {
        const bool isInvalid = index.data(StatusRole).value<ChangeKind>() == ChangeKind::Invalid;
        write(painter, place, option.direction, text, {TextRole::Body, isInvalid ? Tone::Warn : Tone::Quiet});
        return;
    }
    const auto draw = [&](int from, int width, const QString &part, const Look &partLook) {
        const QRect at(place.left() + from, place.top(), width, place.height());
        return from + metrics::word +
               write(painter, QStyle::visualRect(option.direction, place, at), option.direction, part,
                   partLook);
    };
    const QString arrow = option.direction == Qt::RightToLeft ? u"←"_s : u"→"_s;
    int x = draw(0, place.width() / 2, old.toString(), {TextRole::Code, Tone::Secondary});
    x = draw(x, metrics::edge, arrow, {TextRole::Body, Tone::Quiet});
    draw(x, place.width() - x, text, look());
}

} // namespace patchbay
