// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/fieldlist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldRow = 24;

class FieldDelegate final : public QStyledItemDelegate
{
public:
    FieldDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->fillRect(option.rect, isHovered || isCurrent ? c.s2 : c.s0);
        const QRect place = option.rect.adjusted(metrics::edge, 0, -metrics::edge, 0);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(
                QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute);
        };
        const QString count = index.data(FieldsModel::CountRole).toString();
        painter->setFont(fontOf(TextRole::Body));
        painter->setPen(c.t2);
        painter->drawText(place, aligned(Qt::AlignRight), count);
        const int taken = painter->fontMetrics().horizontalAdvance(count) + metrics::control;
        painter->setFont(fontOf(TextRole::Code));
        painter->setPen(c.t1);
        const QString path = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideMiddle, place.width() - taken);
        painter->drawText(place, aligned(Qt::AlignLeft), u"\u2066"_s + path + u"\u2069"_s);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {metrics::sideListWidth, fieldRow};
    }

private:
    const Theme &m_theme;
};

} // namespace

void FieldsModel::setFields(const QList<FieldCount> &fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_fields.size())
        return {};
    const FieldCount &field = m_fields[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return field.path;
    if (role == CountRole)
        return wording::count(field.count);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2 updates").arg(field.path, wording::count(field.count));
    return {};
}

FieldList::FieldList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new FieldsModel(this))
{
    setModel(m_model);
    setItemDelegate(new FieldDelegate(theme, this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setAccessibleName(tr("Changed fields"));
    const auto choose = [this](const QModelIndex &index) { Q_EMIT fieldChosen(index.data().toString()); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void FieldList::setFields(const QList<FieldCount> &fields)
{
    m_model->setFields(fields);
}

} // namespace patchbay
