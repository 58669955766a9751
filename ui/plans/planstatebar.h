// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "ui/widgets/statuslook.h"

#include <QWidget>

#include <optional>

namespace patchbay {

class Banner;
class ProportionBar;
class Theme;

/// What a person must know of a plan before its changes: that it is being applied and how far that is, that
/// the records moved, that an apply failed.
struct PlanTold
{
    StatusLook look;
    QString sentence;
    QString meaning;
    bool canCancel = false;
    bool canPreview = false;
};

/// Nothing where the plan is as it should be.
[[nodiscard]] std::optional<PlanTold> toldOf(const Plan &plan, const std::optional<Execution> &lastApply);

/// Says that over the plan, with the way out.
class PlanStateBar final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the bar. The buttons stand in it.
    PlanStateBar(const Theme &theme, QWidget *parent);

    void addButton(QWidget *button);
    void tell(const Plan &plan, const std::optional<PlanTold> &told);

private:
    Banner *m_banner;
    ProportionBar *m_progress;
};

} // namespace patchbay
