// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidelist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

enum EntryRole { IdRole = Qt::UserRole + 1, CountRole };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        painter->save();
        paintSideEntry(*painter, option, c);
        const QRect place = option.rect.adjusted(metrics::edge, 0, -metrics::edge, 0);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
        };
        const QString count = index.data(CountRole).toString();
        painter->setFont(fontOf(TextRole::Body));
        const int room = place.width() - painter->fontMetrics().horizontalAdvance(count) - metrics::control;
        painter->setPen(c.t1);
        painter->drawText(place, aligned(Qt::AlignLeft),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->setPen(c.t3);
        painter->drawText(place, aligned(Qt::AlignRight), count);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {metrics::sideListWidth, metrics::navigationRow};
    }

private:
    const Theme &m_theme;
};

} // namespace

void paintSideEntry(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, isSelected ? colours.s2 : colours.s0);
    if (!isSelected)
        return;
    const QRect bar(option.rect.left(), option.rect.top(), 2, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.lineStrong);
}

SideList::SideList(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new EntryDelegate(theme, this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setFixedWidth(metrics::sideListWidth);
    setAccessibleName(accessibleName);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(current.data(IdRole).toString());
    });
}

void SideList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const QString kept = currentIndex().data(IdRole).toString();
    const QSignalBlocker quiet(this);
    m_entries = entries;
    m_model->clear();
    for (const Entry &entry : entries) {
        auto *const item = new QStandardItem(entry.name);
        item->setData(entry.id, IdRole);
        item->setData(entry.count, CountRole);
        item->setAccessibleText(u"%1, %2"_s.arg(entry.name, entry.count));
        m_model->appendRow(item);
        if (entry.id == kept)
            setCurrentIndex(item->index());
    }
}

} // namespace patchbay
