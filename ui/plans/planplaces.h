// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

class QStackedWidget;

namespace patchbay {

class CombinedPage;
class PlanComparisonPage;
class PlanPage;
class Theme;

/// What the area of plans shows of an object: one plan (`12`), a comparison (`12~13`, `12~stored`), the plans
/// of a batch (`batch:<id>`). It can do what the page that it shows can do.
class PlanPlaces final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the pages.
    PlanPlaces(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;
    void open(const QString &object) override;
    void focusFilter() override;

private:
    void add(AreaPage *page);
    void enter(AreaPage *page);
    [[nodiscard]] AreaPage *page() const;

    QStackedWidget *m_pages;
    PlanPage *m_plan;
    PlanComparisonPage *m_comparison;
    CombinedPage *m_combined;
};

} // namespace patchbay
