// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/streamlist.h"

#include "ui/plans/plansummary.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

Q_DECLARE_METATYPE(QList<patchbay::Proportion>)

namespace patchbay {

namespace {

class StreamDelegate final : public QStyledItemDelegate
{
public:
    StreamDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        painter->save();
        paintSideEntry(*painter, option, c);
        const QRect place =
            option.rect.adjusted(metrics::edge, metrics::control, -metrics::edge, -metrics::control);
        const QRect line(place.left(), place.top(), place.width(), 18);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
        };
        painter->setFont(fontOf(TextRole::Body));
        painter->setPen(c.t1);
        painter->drawText(line, aligned(Qt::AlignLeft), index.data().toString());
        painter->setPen(c.t2);
        painter->drawText(line, aligned(Qt::AlignRight), index.data(StreamsModel::CountRole).toString());
        const QRect bar(place.left(), line.bottom() + metrics::tight, place.width(), metrics::tight);
        if (option.direction == Qt::RightToLeft) { // as the bar over the plan
            painter->translate(2 * bar.left() + bar.width(), 0);
            painter->scale(-1, 1);
        }
        paintProportions(*painter, bar, index.data(StreamsModel::PartsRole).value<QList<Proportion>>(), c);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {metrics::sideListWidth, 44};
    }

private:
    const Theme &m_theme;
};

QList<Proportion> partsOf(const StreamCounts &stream)
{
    const ChangeCounts counts = countsOf({stream});
    return {{counts[ChangeKind::Create], Tone::Ok}, {counts[ChangeKind::Update], Tone::Accent},
        {counts[ChangeKind::Delete], Tone::Err}, {counts[ChangeKind::Invalid], Tone::Warn},
        {counts[ChangeKind::Unchanged], Tone::Quiet}};
}

} // namespace

void StreamsModel::setStreams(const QList<StreamCounts> &streams)
{
    const bool isSameLength = streams.size() + 1 == m_streams.size();
    if (!isSameLength)
        beginResetModel();
    m_streams = QList<StreamCounts>{totalOf(streams)} + streams;
    if (!isSameLength)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(int(m_streams.size()) - 1));
}

int StreamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_streams.size());
}

QVariant StreamsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_streams.size())
        return {};
    const StreamCounts &counts = m_streams[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.row() == 0 ? tr("All streams") : counts.stream;
    case CountRole:
        return wording::count(counts.changes());
    case StreamRole:
        return counts.stream;
    case PartsRole:
        return QVariant::fromValue(partsOf(counts));
    default:
        return {};
    }
}

StreamList::StreamList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new StreamsModel(this))
{
    setModel(m_model);
    setItemDelegate(new StreamDelegate(theme, this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Streams"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT streamChosen(current.data(StreamsModel::StreamRole).toString());
    });
}

QSize StreamList::sizeHint() const
{
    constexpr int mostRows = 8;
    const int rows = std::min(mostRows, m_model->rowCount());
    return {metrics::sideListWidth, rows * sizeHintForRow(0)};
}

void StreamList::setStreams(const QList<StreamCounts> &streams)
{
    m_model->setStreams(streams);
    updateGeometry();
    if (currentIndex().isValid())
        return;
    const QSignalBlocker quiet(this); // all of them are what is shown already
    setCurrentIndex(m_model->index(0));
}

} // namespace patchbay
