// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/plansummary.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <array>

namespace patchbay {

namespace {

constexpr std::array kinds{
    ChangeKind::Create, ChangeKind::Update, ChangeKind::Delete, ChangeKind::Invalid, ChangeKind::Unchanged};

} // namespace

ChangeCounts countsOf(const QList<StreamCounts> &streams)
{
    const StreamCounts total = totalOf(streams);
    return {{ChangeKind::Create, total.created}, {ChangeKind::Update, total.updated},
        {ChangeKind::Delete, total.deleted}, {ChangeKind::Invalid, total.invalid},
        {ChangeKind::Unchanged, total.unchanged}};
}

qint64 proposedBy(const Plan &plan)
{
    return totalOf(plan.streams).changes();
}

QString sentenceOf(const Plan &plan)
{
    const int changes = int(proposedBy(plan));
    const QString proposed = wording::count(changes);
    switch (plan.status) {
    case PlanStatus::Building:
        return PlanSummary::tr("The platform is being compared with what is stored");
    case PlanStatus::Incomplete:
        return PlanSummary::tr(
            "%1 changes are proposed, but the list was not read to its end", nullptr, changes)
            .arg(proposed);
    case PlanStatus::Applying:
        return PlanSummary::tr("%1 changes, not all of them written yet", nullptr, changes).arg(proposed);
    case PlanStatus::Applied:
        return PlanSummary::tr("%1 changes were written", nullptr, changes).arg(proposed);
    case PlanStatus::Stale:
        return PlanSummary::tr("A stored record changed since: preview the changes again");
    case PlanStatus::Ready:
        break;
    }
    if (proposedBy(plan) == 0)
        return PlanSummary::tr("Nothing would change");
    return PlanSummary::tr("%1 changes are proposed; nothing has been written", nullptr, changes)
        .arg(proposed);
}

PlanSummary::PlanSummary(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_facts(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_bar(new ProportionBar(theme, 8, this))
    , m_refused(new StatusWord(theme, StatusWord::Form::Plain, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    column->setSpacing(metrics::control);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_facts);
    column->addLayout(head);
    column->addWidget(m_bar);
    auto *const legend = new QHBoxLayout;
    legend->setSpacing(metrics::group);
    for (const ChangeKind kind : kinds) {
        auto *const word = new StatusWord(theme, StatusWord::Form::Plain, this);
        m_legend.insert(kind, word);
        legend->addWidget(word);
        if (kind == ChangeKind::Unchanged)
            continue; // a plan has no lines for it
        word->setCursor(Qt::PointingHandCursor);
        word->setFocusPolicy(Qt::TabFocus);
        connect(word, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT kindChosen(kind); });
    }
    legend->addStretch();
    m_refused->setCursor(Qt::PointingHandCursor);
    m_refused->setFocusPolicy(Qt::TabFocus);
    connect(m_refused, &QAbstractButton::clicked, this, &PlanSummary::refusedChosen);
    legend->addWidget(m_refused);
    column->addLayout(legend);
}

void PlanSummary::setPlan(const Plan &plan, const QString &facts)
{
    const ChangeCounts counts = countsOf(plan.streams);
    m_sentence->setText(sentenceOf(plan));
    m_facts->setText(facts);
    m_bar->setParts({{counts[ChangeKind::Create], Tone::Ok}, {counts[ChangeKind::Update], Tone::Accent},
        {counts[ChangeKind::Delete], Tone::Err}, {counts[ChangeKind::Invalid], Tone::Warn},
        {counts[ChangeKind::Unchanged], Tone::Quiet}});
    for (auto word = m_legend.cbegin(); word != m_legend.cend(); ++word) {
        StatusLook look = lookOf(word.key());
        if (counts[word.key()] == 0)
            look.glyphTone = look.wordTone = Tone::Quiet;
        word.value()->setStatus(look, wording::count(counts[word.key()]));
    }
    m_refused->setVisible(!plan.refused.isEmpty());
    m_refused->setStatus(
        {Glyph::Shield, Tone::Warn, Tone::Warn, tr("Refused writes")}, wording::count(plan.refused.size()));
}

} // namespace patchbay
