// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "ui/widgets/surface.h"

#include <QMap>

namespace patchbay {

class Label;
class ProportionBar;
class StatusWord;

/// How many records there are of each kind of change.
using ChangeCounts = QMap<ChangeKind, qint64>;

[[nodiscard]] ChangeCounts countsOf(const QList<StreamCounts> &streams);
/// Creates, updates and deletes.
[[nodiscard]] qint64 proposedBy(const Plan &plan);
/// What the plan amounts to, in one sentence.
[[nodiscard]] QString sentenceOf(const Plan &plan);

/// The head of a plan: its sentence, the proportions, and a legend that filters.
class PlanSummary final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the summary.
    PlanSummary(const Theme &theme, QWidget *parent);

    /// `facts`: when it was made and from how much.
    void setPlan(const Plan &plan, const QString &facts);

Q_SIGNALS:
    void kindChosen(patchbay::ChangeKind kind);
    void refusedChosen();

private:
    Label *m_sentence;
    Label *m_facts;
    ProportionBar *m_bar;
    QMap<ChangeKind, StatusWord *> m_legend;
    StatusWord *m_refused;
};

} // namespace patchbay
