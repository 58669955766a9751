// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/recordpanel.h"

#include "ui/data/recordsmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<DiffEntry> diffBetween(const QByteArray &before, const QByteArray &after)
{
    QList<DiffEntry> entries;
    const auto text = [](const QByteArray &json) { return json.isEmpty() ? QString() : recordValue(json); };
    const QList<FieldChange> changes = fieldChanges(before, after);
    for (const FieldChange &change : changes)
        entries.append({change.path, text(change.before), text(change.after), {}});
    return entries;
}

} // namespace

RecordPanel::RecordPanel(const Theme &theme, const Clock &clock, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_clock(clock)
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_key(new Label(theme, TextRole::Code, Tone::Secondary, this))
    , m_fields(new FactList(theme, tr("Fields"), this))
    , m_none(new Label(theme, TextRole::Body, Tone::Quiet, this))
    , m_steps(new SideList(theme, tr("Changes"), this))
    , m_diff(new DiffView(theme, this))
    , m_openRun(new QPushButton(tr("Open Run"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(*column);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *const area = new ScrollPane(tr("Fields"), splitter);
    auto *const content = new Surface(theme, &Colours::s0, {}, area);
    auto *const facts = new QVBoxLayout(content);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(m_fields);
    facts->addStretch();
    area->setWidget(content);
    auto *const history = new Surface(theme, &Colours::s0, Qt::TopEdge, splitter);
    auto *const below = new QVBoxLayout(history);
    below->setContentsMargins(0, 1, 0, 0);
    below->setSpacing(0);
    makeHistory(*below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({520, 200});
    column->addWidget(splitter, 1);
    connect(m_steps, &SideList::chosen, this, [this](const QString &id) { showStep(id.toInt()); });
    connect(m_openRun, &QPushButton::clicked, this, [this] { Q_EMIT executionWanted(m_shown); });
}

void RecordPanel::makeHead(QVBoxLayout &column)
{
    auto *const head = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::tight);
    m_title->setWordWrap(true);
    lines->addWidget(m_title);
    lines->addWidget(m_key);
    column.addWidget(head);
}

void RecordPanel::makeHistory(QVBoxLayout &column)
{
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::control);
    auto *const title = new Label(theme(), TextRole::Section, Tone::Primary, this);
    title->setText(tr("Changes"));
    m_openRun->setAutoDefault(false);
    head->addWidget(title, 1);
    head->addWidget(m_openRun);
    column.addLayout(head);
    m_none->setContentsMargins(metrics::edge, 0, metrics::edge, metrics::section);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column.addWidget(m_none);
    m_steps->setMaximumHeight(4 * metrics::recordRow);
    column.addWidget(m_steps);
    column.addWidget(m_diff, 1);
}

void RecordPanel::setHistory(const RecordHistory &history)
{
    m_history = history;
    m_title->setText(history.record.title.isEmpty() ? history.record.key : history.record.title);
    m_key->setText(history.record.key);
    showFields();
    showSteps();
}

void RecordPanel::showFields()
{
    m_fields->clear();
    for (const RecordField &field : recordFields(m_history.record.body))
        m_fields->add(field.name, recordValue(field.json), FactList::Writing::Code);
    m_fields->add(tr("First seen"), wording::exact(m_history.record.createdAt));
    m_fields->add(tr("Changed"), wording::exact(m_history.record.updatedAt));
}

void RecordPanel::showSteps()
{
    QList<SideList::Entry> entries;
    for (qsizetype i = 0; i < m_history.steps.size(); ++i) {
        const RecordStep &step = m_history.steps[i];
        const QString name = u"%1 · %2"_s.arg(lookOf(step.kind).word, wording::ago(step.at, m_clock.now()));
        entries.append({QString::number(i), name, step.fields.join(u", "_s)});
    }
    m_steps->setEntries(entries);
    m_steps->setVisible(entries.size() > 1);
    m_diff->setVisible(!entries.isEmpty());
    m_none->setVisible(entries.isEmpty());
    m_none->setText(tr("Nothing has changed since it was first written, %1.")
                        .arg(wording::ago(m_history.record.createdAt, m_clock.now())));
    if (!entries.isEmpty()) {
        m_steps->setCurrentIndex(m_steps->model()->index(0, 0));
        return showStep(0);
    }
    m_shown = m_history.record.execution;
    m_openRun->setEnabled(!m_shown.value.isEmpty());
}

void RecordPanel::showStep(qsizetype step)
{
    if (step < 0 || step >= m_history.steps.size())
        return;
    m_diff->setEntries(diffBetween(m_history.steps[step].before, m_history.after(step)));
    m_shown = m_history.steps[step].execution;
    m_openRun->setEnabled(!m_shown.value.isEmpty());
    m_openRun->setToolTip(m_shown.value.isEmpty() ? tr("The run is not in the history any more") : QString());
}

} // namespace patchbay
