// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/plancomparisonpage.h"

#include "core/model/comparisonfilter.h"
#include "ui/plans/changefilter.h"
#include "ui/plans/changesmodel.h"
#include "ui/plans/fieldlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <tuple>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Verdict verdicts[] = {Verdict::OnlyFirst, Verdict::OnlySecond, Verdict::Different, Verdict::Same};

qint64 countOf(const ComparisonSummary &summary, Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnlyFirst:
        return summary.onlyFirst;
    case Verdict::OnlySecond:
        return summary.onlySecond;
    case Verdict::Different:
        return summary.different;
    case Verdict::Same:
        break;
    }
    return summary.same;
}

} // namespace

PlanComparisonPage::PlanComparisonPage(const Theme &theme, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_theme(theme)
    , m_presenter(client, this)
    , m_model(new ComparedRecordsModel(this))
    , m_head(new PageHead(theme, this))
    , m_job(new ExportJob(theme, client, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    makeSummary(*column);
    makeBody(*column);
    column->addWidget(m_job);
    makeHead();
    listen();
    setFocusProxy(m_table);
}

void PlanComparisonPage::makeHead()
{
    m_head->setParentPage(tr("Plans"));
    QAction *const whole = addCommand(tr("Export…"), u"Ctrl+E"_s, [this] { askForExport(); });
    QAction *const plan = addCommand(tr("Show the Plan"), {}, [this] {
        Q_EMIT placeWanted({Area::Plans, m_presenter.plan()});
    });
    m_head->addAtEnd(new ActionButton(m_theme, *plan, {}, m_head));
    m_head->addAtEnd(new ActionButton(m_theme, *whole, u"document-export"_s, m_head));
    addCommand(tr("Show or Hide the Panel"), u"Ctrl+\\"_s, [this] { togglePanel(); });
    addCommand(
        tr("Copy the Record's Key"), u"C"_s, [this] { copyKey(); }, m_table);
    addCommand(
        tr("Show or Hide the Record"), u"Space"_s, [this] { togglePanel(); }, m_table);
}

void PlanComparisonPage::makeSummary(QVBoxLayout &column)
{
    m_summary = new Surface(m_theme, &Colours::s0, Qt::BottomEdge, this);
    m_sentence = new Label(m_theme, TextRole::Sentence, Tone::Primary, m_summary);
    m_facts = new Label(m_theme, TextRole::Meta, Tone::Secondary, m_summary);
    m_bar = new ProportionBar(m_theme, metrics::control, m_summary);
    auto *const lines = new QVBoxLayout(m_summary);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    auto *const first = new QHBoxLayout;
    first->addWidget(m_sentence, 1);
    first->addWidget(m_facts);
    lines->addLayout(first);
    lines->addWidget(m_bar);
    auto *const legend = new QHBoxLayout;
    legend->setSpacing(metrics::group);
    for (const Verdict verdict : verdicts) {
        auto *const word = new StatusWord(m_theme, StatusWord::Form::Plain, m_summary);
        word->setCursor(Qt::PointingHandCursor);
        word->setFocusPolicy(Qt::TabFocus);
        connect(word, &QAbstractButton::clicked, this,
            [this, verdict] { setFilter(u"verdict:"_s + verdictName(verdict)); });
        m_legend.insert(verdict, word);
        legend->addWidget(word);
    }
    legend->addStretch();
    lines->addLayout(legend);
    column.addWidget(m_summary);
}

void PlanComparisonPage::makeBody(QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto *const side = new Surface(m_theme, &Colours::s0, {}, splitter);
    side->setFixedWidth(metrics::sideListWidth);
    auto *const lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, metrics::section, 0, 0);
    lines->setSpacing(metrics::control);
    auto *const name = new Label(m_theme, TextRole::Section, Tone::Primary, side);
    name->setText(tr("Different fields"));
    name->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    m_fields = new FieldList(m_theme, side);
    lines->addWidget(name);
    lines->addWidget(m_fields, 1);
    auto *const middle = new Surface(m_theme, &Colours::s0, {}, splitter);
    makeList(*middle);
    m_panel = new Surface(m_theme, &Colours::s0, {}, splitter);
    makePanel();
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics::sideListWidth, 640, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void PlanComparisonPage::makeList(Surface &middle)
{
    auto *const column = new QVBoxLayout(&middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new FilterRow(m_theme, &middle);
    m_filter =
        new FilterField(m_theme, tr("Filter by verdict:, kind:, stream:, field:, key: or text"), &middle);
    m_filter->setWords(comparisonWords());
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    column->addWidget(row);
    m_table = new ListTable(m_theme, metrics::recordRow, &middle);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Compared records"));
    const CellDelegate::Look key{
        TextRole::Code, Tone::Secondary, CellDelegate::Edge::Leading, Qt::ElideMiddle};
    m_table->setItemDelegate(new CellDelegate(m_theme, {}, m_table));
    const auto paint = [this](int place, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(place, delegate);
    };
    paint(ComparedRecordsModel::Outcome, new StatusDelegate(m_theme, m_table));
    paint(ComparedRecordsModel::Record, new CellDelegate(m_theme, {TextRole::Body, Tone::Primary}, m_table));
    paint(ComparedRecordsModel::Key, new CellDelegate(m_theme, key, m_table));
    paint(ComparedRecordsModel::Fields, new CellDelegate(m_theme, {TextRole::Code, Tone::Primary}, m_table));
    m_table->setColumns({148, 0, 120, 84, 84, 140}, {160, {ComparedRecordsModel::Key}});
    m_empty = new EmptyState(m_theme, &middle);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
}

void PlanComparisonPage::makePanel()
{
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_title = new Label(m_theme, TextRole::Title, Tone::Primary, m_panel);
    m_about = new Label(m_theme, TextRole::Meta, Tone::Secondary, m_panel);
    m_meaning = new Label(m_theme, TextRole::Body, Tone::Primary, m_panel);
    m_diff = new DiffView(m_theme, m_panel);
    auto *const column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new Surface(m_theme, &Colours::s0, Qt::BottomEdge, m_panel);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    for (Label *const label : {m_title, m_about, m_meaning}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    column->addWidget(head);
    column->addWidget(m_diff, 1);
    m_panel->hide();
}

void PlanComparisonPage::listen()
{
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Plans, {}}); });
    connect(m_job, &ExportJob::told, this, &PlanComparisonPage::told);
    connect(m_empty, &EmptyState::actionWanted, this,
        [this] { m_presenter.open(m_presenter.plan() + u'~' + m_presenter.other()); });
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &PlanComparisonPresenter::filter);
    connect(&m_presenter, &PlanComparisonPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &PlanComparisonPresenter::began, this, &PlanComparisonPage::begin);
    connect(&m_presenter, &PlanComparisonPresenter::summaryRead, this, &PlanComparisonPage::showSummary);
    connect(&m_presenter, &PlanComparisonPresenter::listBegan, m_model, &ComparedRecordsModel::clear);
    connect(&m_presenter, &PlanComparisonPresenter::linesRead, this, &PlanComparisonPage::showLines);
    connect(&m_presenter, &PlanComparisonPresenter::linesMissed, this, [this](const QString &reason) {
        m_model->miss();
        Q_EMIT told(reason);
    });
    connect(&m_presenter, &PlanComparisonPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_empty->fail(
            tr("The comparison cannot be shown"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(m_model, &ComparedRecordsModel::moreWanted, &m_presenter, &PlanComparisonPresenter::readMore);
    connect(m_table, &ListTable::rowChosen, this, &PlanComparisonPage::showLine);
    connect(m_fields, &FieldList::fieldChosen, this,
        [this](const QString &path) { setFilter(withValues({}, u"field"_s, {path})); });
}

void PlanComparisonPage::open(const QString &object)
{
    m_filter->clear();
    m_presenter.open(object);
}

void PlanComparisonPage::refresh()
{
    m_presenter.refresh();
}

void PlanComparisonPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void PlanComparisonPage::begin(const SideNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_model->clear();
    m_panel->hide();
    m_summary->hide();
    m_fields->setFields({});
    m_head->setTitle(tr("%1 and %2").arg(names.first, names.second));
    m_head->setFact(tr("What comes out of each"));
    m_table->hide();
    m_empty->tell(tr("Comparing…"), tr("A plan of a million changes takes some seconds the first time."));
}

void PlanComparisonPage::showSummary(const ComparisonSummary &summary)
{
    const qint64 unlike = summary.onlyFirst + summary.onlySecond + summary.different;
    m_sentence->setText(
        unlike == 0
            ? tr("All records come out the same")
            : tr("%1 records come out differently", nullptr, int(unlike)).arg(wording::count(unlike)));
    m_facts->setText(summary.performed
                         ? tr("Applied since: %1 changes").arg(wording::count(*summary.performed))
                         : QString());
    QList<Proportion> parts;
    for (const Verdict verdict : verdicts)
        parts.append({countOf(summary, verdict), lookOf(verdict, m_names).glyphTone});
    m_bar->setParts(parts);
    for (auto word = m_legend.cbegin(); word != m_legend.cend(); ++word)
        word.value()->setStatus(lookOf(word.key(), m_names), wording::count(countOf(summary, word.key())));
    QList<FieldCount> fields;
    for (const FieldGroup &group : summary.fields)
        fields.append({group.path, group.count});
    m_fields->setFields(fields);
    m_summary->show();
}

void PlanComparisonPage::showLines(const QList<ComparedLine> &lines, const std::optional<QString> &next)
{
    m_model->append(lines, next);
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->hide();
    if (isEmpty && m_presenter.filterText().isEmpty())
        m_empty->tell(tr("There is nothing to compare"), tr("Neither side changes a record."));
    else if (isEmpty)
        m_empty->tell(tr("No record passes the filter"), tr("Press Esc in the filter to see all records."));
}

void PlanComparisonPage::showLine(int row)
{
    const ComparedLine *const line = m_model->at(row);
    if (!line)
        return;
    m_title->setText(line->title.isEmpty() ? line->key : line->title);
    const QString key = u"\u2066"_s + line->key + u"\u2069"_s;
    if (line->fields.isEmpty())
        m_about->setText(tr("%1 · %2 · %3").arg(line->stream, key, lookOf(line->verdict, m_names).word));
    else
        m_about->setText(tr("%1 · %2 · − %3 · + %4").arg(line->stream, key, m_names.first, m_names.second));
    m_meaning->setText(meaningOf(*line));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    QList<DiffEntry> entries;
    for (const FieldChange &field : line->fields)
        entries.append({field.path, shownValue(field.before), shownValue(field.after), {}});
    m_diff->setEntries(entries);
    showPanel();
}

QString PlanComparisonPage::meaningOf(const ComparedLine &line) const
{
    if (line.stored || line.isPerformed || line.first.has_value() == line.second.has_value())
        return {};
    const auto &[one, other] =
        line.first ? std::tie(m_names.first, m_names.second) : std::tie(m_names.second, m_names.first);
    const ChangeKind kind = (line.first ? line.first : line.second)->kind;
    return tr("%1: %2. %3 leaves this record as it is.").arg(one, lookOf(kind).word, other);
}

void PlanComparisonPage::showPanel()
{
    m_panel->show();
}

void PlanComparisonPage::togglePanel()
{
    if (!m_panel->isVisible())
        return showPanel();
    m_panel->hide();
}

void PlanComparisonPage::setFilter(const QString &text)
{
    m_filter->setText(text);
    m_presenter.filter(text);
}

void PlanComparisonPage::copyKey()
{
    const ComparedLine *const line = m_model->at(m_table->currentIndex().row());
    if (!line)
        return;
    QGuiApplication::clipboard()->setText(line->key);
    Q_EMIT told(tr("Copied %1").arg(u"\u2066"_s + line->key + u"\u2069"_s));
}

void PlanComparisonPage::askForExport()
{
    const QString name = u"plan-%1-and-%2"_s.arg(m_presenter.plan(), m_presenter.other());
    m_job->askForFile(name, [this](ExportFormat format) { return m_presenter.exportAs(format); });
}

} // namespace patchbay
