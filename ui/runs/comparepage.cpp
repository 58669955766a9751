// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/comparepage.h"

#include "ui/runs/runwording.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <cmath>
#include <functional>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Writing = std::function<QString(double)>;

QString milliseconds(double value)
{
    return wording::duration(std::chrono::microseconds(std::llround(value * 1'000)));
}

QString whole(double value)
{
    return wording::count(std::llround(value));
}

/// One line; nothing is said of a side that has no such figure.
ComparedFigure line(const QString &what, const QString &measure, std::optional<double> first,
    std::optional<double> second, const Writing &write)
{
    const auto shown = [&](std::optional<double> value) {
        return value ? write(*value) : wording::missing();
    };
    ComparedFigure figure{what, measure, shown(first), shown(second), {}};
    if (first && second && *first != *second)
        figure.difference = (*second > *first ? u"+"_s : u"−"_s) + write(std::abs(*second - *first));
    return figure;
}

std::optional<double> durationOf(const Execution &execution)
{
    if (!execution.startedAt || !execution.finishedAt)
        return std::nullopt;
    return std::chrono::duration<double, std::milli>(*execution.finishedAt - *execution.startedAt).count();
}

void addStreams(QList<ComparedFigure> &figures, const QList<ExecutionComparison::Streams> &streams)
{
    for (const ExecutionComparison::Streams &both : streams) {
        const QString name = both.first.stream.isEmpty() ? both.second.stream : both.first.stream;
        const auto add = [&](const QString &measure, qint64 first, qint64 second) {
            if (first != 0 || second != 0)
                figures.append(line(name, measure, double(first), double(second), whole));
        };
        add(ComparePage::tr("records read"), both.first.fetched, both.second.fetched);
        add(ComparePage::tr("created"), both.first.created, both.second.created);
        add(ComparePage::tr("updated"), both.first.updated, both.second.updated);
        add(ComparePage::tr("deleted"), both.first.deleted, both.second.deleted);
        add(ComparePage::tr("invalid"), both.first.invalid, both.second.invalid);
    }
}

void addCalls(QList<ComparedFigure> &figures, const QList<ComparedCalls> &calls)
{
    for (const ComparedCalls &both : calls) {
        figures.append(line(both.place, ComparePage::tr("calls"), double(both.first.calls),
            double(both.second.calls), whole));
        if (both.first.errors > 0 || both.second.errors > 0)
            figures.append(line(both.place, ComparePage::tr("errors"), double(both.first.errors),
                double(both.second.errors), whole));
        figures.append(line(
            both.place, ComparePage::tr("call time p95"), both.first.p95, both.second.p95, milliseconds));
    }
}

} // namespace

QList<ComparedFigure> figuresOf(const ExecutionComparison &comparison)
{
    const Execution &first = comparison.first;
    const Execution &second = comparison.second;
    const QString run = ComparePage::tr("Whole run");
    QList<ComparedFigure> figures;
    figures.append(
        line(run, ComparePage::tr("duration"), durationOf(first), durationOf(second), milliseconds));
    figures.append(line(run, ComparePage::tr("records read"), double(runwording::recordsOf(first)),
        double(runwording::recordsOf(second)), whole));
    figures.append(line(run, ComparePage::tr("changes"), double(runwording::changesOf(first)),
        double(runwording::changesOf(second)), whole));
    figures.append(line(run, ComparePage::tr("calls"), double(first.telemetry.apiCallsMade),
        double(second.telemetry.apiCallsMade), whole));
    addStreams(figures, comparison.streams);
    addCalls(figures, comparison.calls);
    return figures;
}

void ComparisonModel::setFigures(const QList<ComparedFigure> &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const ComparedFigure &figure = m_figures[index.row()];
    // Equal neighbours fold: what a line is about stands once.
    const bool isRepeated = index.row() > 0 && m_figures[index.row() - 1].what == figure.what;
    switch (index.column()) {
    case What:
        return isRepeated ? QString() : figure.what;
    case Measure:
        return figure.measure;
    case First:
        return figure.first;
    case Second:
        return figure.second;
    default:
        return figure.difference;
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= First ? Qt::AlignRight : Qt::AlignLeft);
    const QStringList names{tr("What"), tr("Measure"), tr("First"), tr("Second"), tr("Difference")};
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

ComparePage::ComparePage(const Theme &theme, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_client(client)
    , m_model(new ComparisonModel(this))
    , m_head(new PageHead(theme, this))
    , m_sides(new Surface(theme, &Colours::s0, Qt::BottomEdge, this))
    , m_table(new ListTable(theme, metrics::recordRow, this))
    , m_failure(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setParentPage(tr("Runs"));
    m_head->setTitle(tr("Two runs side by side"));
    column->addWidget(m_head);
    auto *const lines = new QVBoxLayout(m_sides);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    const auto open = [this](const ExecutionId &id) { Q_EMIT placeWanted({Area::Runs, id.value}); };
    m_sideOne = makeSide(
        theme, *m_sides, tr("First"), addCommand(tr("Open First Run"), {}, [this, open] { open(m_first); }));
    m_sideTwo = makeSide(theme, *m_sides, tr("Second"),
        addCommand(tr("Open Second Run"), {}, [this, open] { open(m_second); }));
    column->addWidget(m_sides);
    makeTable(theme);
    column->addWidget(m_table, 1);
    column->addWidget(m_failure, 1);
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Runs, {}}); });
    connect(m_failure, &EmptyState::actionWanted, this, &ComparePage::refresh);
    setFocusProxy(m_table);
}

ComparePage::Side ComparePage::makeSide(
    const Theme &theme, QWidget &parent, const QString &name, QAction *open)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::control);
    auto *const title = new Label(theme, TextRole::Section, Tone::Primary, &parent);
    title->setText(name);
    title->setFixedWidth(metrics::labelWidth / 2);
    const Side side{new StatusWord(theme, StatusWord::Form::Plain, &parent),
        new Label(theme, TextRole::Body, Tone::Secondary, &parent), open};
    row->addWidget(title);
    row->addWidget(side.status);
    row->addWidget(side.text, 1);
    row->addWidget(new ActionButton(theme, *open, {}, &parent));
    static_cast<QVBoxLayout *>(parent.layout())->addLayout(row);
    return side;
}

void ComparePage::makeTable(const Theme &theme)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Figures of both runs"));
    const CellDelegate::Look figure{
        TextRole::Body, Tone::Primary, CellDelegate::Edge::Trailing, Qt::ElideNone};
    const CellDelegate::Look what{
        TextRole::Body, Tone::Primary, CellDelegate::Edge::Leading, Qt::ElideMiddle};
    m_table->setItemDelegate(new CellDelegate(theme, figure, m_table));
    m_table->setItemDelegateForColumn(ComparisonModel::What, new CellDelegate(theme, what, m_table));
    m_table->setItemDelegateForColumn(ComparisonModel::Measure, new CellDelegate(theme, {}, m_table));
    m_table->setColumns({0, 200, 140, 140, 140});
}

void ComparePage::open(const QString &pair)
{
    m_first.value = pair.section(u':', 0, 0);
    m_second.value = pair.section(u':', 1, 1);
    m_model->setFigures({});
    refresh();
}

void ComparePage::refresh()
{
    if (m_first.isEmpty())
        return;
    m_client.ask(this, m_client.executionComparison(m_first, m_second),
        [this, generation = ++m_generation](const Result<ExecutionComparison> &comparison) {
            if (generation != m_generation)
                return;
            m_table->setVisible(comparison.has_value());
            m_sides->setVisible(comparison.has_value());
            m_failure->hide();
            if (comparison)
                show(*comparison);
            else
                m_failure->fail(tr("The runs cannot be compared"),
                    wording::sentence(comparison.error().message), tr("Try Again"));
        });
}

void ComparePage::show(const ExecutionComparison &comparison)
{
    const auto tell = [](const Side &side, const Execution &execution) {
        side.status->setStatus(lookOf(execution.status));
        side.text->setText(u"%1 · %2 · %3"_s.arg(runwording::nameOf(execution),
            wording::exact(execution.startedAt.value_or(execution.createdAt)),
            runwording::sentenceOf(execution)));
    };
    tell(m_sideOne, comparison.first);
    tell(m_sideTwo, comparison.second);
    m_head->setFact(comparison.first.slug);
    m_model->setFigures(figuresOf(comparison));
}

} // namespace patchbay
