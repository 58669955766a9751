// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runpanel.h"

#include "ui/runs/runwording.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

RunPanel::RunPanel(const Theme &theme, const Clock &clock, const QList<QAction *> &actions, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_clock(clock)
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_id(new Label(theme, TextRole::Code, Tone::Secondary, this))
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_cause(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_facts(new FactList(theme, tr("Run"), this))
    , m_streams(new FactList(theme, tr("Streams"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new Surface(theme, &Colours::s0, Qt::BottomEdge, this);
    makeHead(*head, actions);
    column->addWidget(head);
    auto *const area = new ScrollPane(tr("Details"), this);
    auto *const ground = new Surface(theme, &Colours::s0, {}, area);
    auto *const lines = new QVBoxLayout(ground);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_facts);
    lines->addWidget(m_streams);
    lines->addStretch();
    area->setWidget(ground);
    column->addWidget(area, 1);
}

void RunPanel::makeHead(QWidget &head, const QList<QAction *> &actions)
{
    auto *const lines = new QVBoxLayout(&head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    auto *const first = new QHBoxLayout;
    first->setSpacing(metrics::control);
    first->addWidget(m_status);
    first->addWidget(m_id);
    first->addStretch();
    auto *const close = new IconButton(theme(), u"edit-delete-remove"_s, tr("Close Panel"), &head);
    connect(close, &IconButton::clicked, this, &RunPanel::closeWanted);
    first->addWidget(close);
    lines->addLayout(first);
    for (Label *const label : {m_sentence, m_cause}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::control);
    for (QAction *const action : actions)
        buttons->addWidget(new ActionButton(theme(), *action, {}, &head));
    buttons->addStretch();
    lines->addLayout(buttons);
}

void RunPanel::setExecution(const Execution &execution)
{
    // One that runs is shown anew also when only the time went on.
    if (m_shown == execution && isSettled(execution.status))
        return;
    m_shown = execution;
    m_status->setStatus(lookOf(execution.status));
    m_id->setText(runwording::shortId(execution.id.value));
    m_id->setToolTip(execution.id.value);
    m_sentence->setText(runwording::sentenceOf(execution));
    const QString cause = runwording::causeOf(execution);
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    fillFacts(execution);
    fillStreams(execution);
}

void RunPanel::fillFacts(const Execution &execution)
{
    m_facts->clear();
    m_facts->add(tr("Integration"), execution.slug);
    m_facts->add(tr("Kind"), wordOf(execution.kind));
    m_facts->add(tr("Asked for"), wording::exact(execution.createdAt));
    const auto duration = runwording::durationOf(execution, m_clock.now());
    m_facts->add(tr("Duration"), duration ? wording::duration(*duration) : wording::missing());
    m_facts->add(tr("Time limit"), wording::duration(execution.timeout));
    m_facts->add(tr("By"), execution.caller.name.isEmpty() ? execution.caller.id : execution.caller.name);
    m_facts->add(tr("Calls"), wording::count(execution.telemetry.apiCallsMade));
    for (auto counter = execution.telemetry.counters.begin(); counter != execution.telemetry.counters.end();
         ++counter)
        m_facts->add(counter.key(), wording::count(counter.value()), FactList::Writing::Code);
}

void RunPanel::fillStreams(const Execution &execution)
{
    m_streams->clear();
    m_streams->setVisible(!execution.streams.isEmpty());
    for (const StreamCounts &stream : execution.streams) {
        const QString text =
            tr("%1 read, %2 changed").arg(wording::count(stream.fetched), wording::count(stream.changes()));
        m_streams->add(stream.stream, text);
    }
}

} // namespace patchbay
