// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/telemetrypage.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headtabs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range
{
    QString from;
    StatisticsBucket bucket = StatisticsBucket::Hour;
};

/// As the tabs stand.
const std::array ranges{Range{QStringLiteral("24h"), StatisticsBucket::Hour},
    Range{QStringLiteral("7d"), StatisticsBucket::Hour}, Range{QStringLiteral("30d"), StatisticsBucket::Day}};

QString milliseconds(double value)
{
    return wording::duration(std::chrono::microseconds(std::llround(value * 1'000)));
}

QString percentage(double value)
{
    return wording::percent(value / 100);
}

QString optionalTime(std::optional<double> value)
{
    return value ? milliseconds(*value) : wording::missing();
}

} // namespace

void BucketsModel::setStatistics(const CallStatistics &statistics)
{
    beginResetModel();
    m_buckets = QList<CallBucket>(statistics.buckets.rbegin(), statistics.buckets.rend());
    endResetModel();
}

int BucketsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_buckets.size());
}

int BucketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BucketsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CallBucket &bucket = m_buckets[index.row()];
    if (role == StatusRole && index.column() == Departs && !bucket.departures.isEmpty())
        return QVariant::fromValue(
            StatusLook{Glyph::Triangle, Tone::Warn, Tone::Warn, bucket.departures.join(u", "_s)});
    if (role != Qt::DisplayRole)
        return {};
    qint64 errors = 0;
    for (const qint64 fault : bucket.faults)
        errors += fault;
    switch (index.column()) {
    case When:
        return wording::exact(bucket.start).left(16); // the seconds are always 00
    case Calls:
        return wording::count(bucket.calls);
    case Errors:
        return wording::count(errors);
    case ErrorRate:
        return wording::percent(bucket.errorRate);
    case P50:
        return optionalTime(bucket.p50);
    case P95:
        return optionalTime(bucket.p95);
    default:
        return {};
    }
}

QVariant BucketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Calls && section <= P95 ? Qt::AlignRight : Qt::AlignLeft);
    const QStringList names{tr("From"), tr("Calls"), tr("Errors"), tr("Error rate"), tr("p50"), tr("p95"),
        tr("Departs from what was usual")};
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

TelemetryPage::TelemetryPage(const Theme &theme, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_client(client)
    , m_model(new BucketsModel(this))
    , m_head(new PageHead(theme, this))
    , m_ranges(new HeadTabs(theme, tr("Span of time"), m_head))
    , m_body(new Surface(theme, &Colours::s0, Qt::BottomEdge, this))
    , m_table(new ListTable(theme, metrics::recordRow, this))
    , m_empty(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(theme, *column);
    auto *const lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::section);
    makeCharts(theme, *lines);
    column->addWidget(m_body);
    makeTable(theme);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionWanted, this, &TelemetryPage::refresh);
    setFocusProxy(m_table);
}

void TelemetryPage::makeHead(const Theme & /*theme*/, QVBoxLayout &column)
{
    m_head->setParentPage(tr("Runs"));
    m_ranges->addTab(tr("24 hours"));
    m_ranges->addTab(tr("7 days"));
    m_ranges->addTab(tr("30 days"));
    m_ranges->setCurrentIndex(1);
    m_head->addBehindTitle(m_ranges);
    column.addWidget(m_head);
    connect(m_ranges, &QTabBar::currentChanged, this, &TelemetryPage::refresh);
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Runs, {}}); });
    addCommand(tr("Show Runs of This Integration"), {}, [this] { Q_EMIT placeWanted({Area::Runs, {}}); });
}

void TelemetryPage::makeCharts(const Theme &theme, QVBoxLayout &column)
{
    m_sentence = new Label(theme, TextRole::Sentence, Tone::Primary, m_body);
    m_sentence->setWordWrap(true);
    column.addWidget(m_sentence);
    m_calls = new BarChart(theme, m_body);
    column.addWidget(m_calls);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::edge);
    m_time = new LineChart(theme, milliseconds, m_body);
    m_errors = new LineChart(theme, percentage, m_body);
    row->addWidget(m_time, 1);
    row->addWidget(m_errors, 1);
    column.addLayout(row);
}

void TelemetryPage::makeTable(const Theme &theme)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Calls over time"));
    m_table->setItemDelegate(new CellDelegate(
        theme, {TextRole::Body, Tone::Primary, CellDelegate::Edge::Trailing, Qt::ElideNone}, m_table));
    m_table->setItemDelegateForColumn(
        BucketsModel::When, new CellDelegate(theme, {TextRole::Body, Tone::Primary}, m_table));
    m_table->setItemDelegateForColumn(BucketsModel::Departs, new StatusDelegate(theme, m_table));
    m_table->setColumns({168, 96, 96, 96, 96, 96, 0});
}

void TelemetryPage::open(const QString &slug)
{
    m_slug = slug;
    m_head->setTitle(tr("Calls of %1").arg(slug));
    refresh();
}

void TelemetryPage::refresh()
{
    if (m_slug.isEmpty())
        return;
    const Range &range = ranges.at(std::size_t(m_ranges->currentIndex()));
    m_client.ask(this, m_client.statistics(m_slug, range.from, {}, range.bucket),
        [this, generation = ++m_generation](const Result<CallStatistics> &statistics) {
            if (generation != m_generation)
                return;
            if (!statistics)
                tellNothing(tr("The figures cannot be read"), wording::sentence(statistics.error().message),
                    tr("Try Again"));
            else if (statistics->buckets.isEmpty())
                tellNothing(tr("No call was made in this time"),
                    tr("Runs and previews call the platform; what they find is summed up here by the hour."),
                    {});
            else
                show(*statistics);
        });
}

void TelemetryPage::tellNothing(const QString &sentence, const QString &paragraph, const QString &action)
{
    m_body->hide();
    m_table->hide();
    m_empty->tell(sentence, paragraph, action);
}

void TelemetryPage::show(const CallStatistics &statistics)
{
    const CallsOverTime over = overTime(statistics);
    const CallBucket &total = statistics.total;
    const QString calls = tr("%1 calls", nullptr, int(total.calls)).arg(wording::count(total.calls));
    const QString failed =
        total.errorRate > 0 ? tr("%1 failed").arg(wording::percent(total.errorRate)) : tr("none failed");
    m_empty->hide();
    m_body->show();
    m_table->show();
    //: Calls, and how many of them failed.
    const QString sentence = tr("%1, %2").arg(calls, failed);
    m_sentence->setText(sentence);
    m_calls->setBars(over.calls, over.labels, sentence);
    const auto tell = [&](LineChart &chart, const QString &name, const QString &figure,
                          const ChartSeries &main, const ChartSeries &second, const QList<int> &marked,
                          double least) {
        chart.setFigures({name, figure, main, second, marked, least, {}, over.labels,
            tr("%1: %2, departures: %3").arg(name, figure).arg(marked.size())});
    };
    tell(*m_time, tr("Call time p95, p50 dashed"), optionalTime(total.p95), over.p95, over.p50,
        over.departsP95, 10);
    tell(*m_errors, tr("Error rate"), wording::percent(total.errorRate), over.errorRate, {},
        over.departsErrors, 5);
    m_model->setStatistics(statistics);
}

} // namespace patchbay
