// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/formdrafts.h"
#include "ui/widgets/panelsection.h"

namespace patchbay {

class ScheduleForm;

/// The schedules of an integration, each with its next times in words; and a form for a new one.
class SchedulesSection final : public PanelSection
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction &begin;  ///< Opens the form for a new schedule …
        QAction &add;    ///< … which this adds, …
        QAction &giveUp; ///< … and this closes.
    };

    /// The theme and the actions must outlive the section.
    SchedulesSection(const Theme &theme, const Actions &actions, QWidget *parent);

    /// What was half typed when the integration was last seen is there again.
    void setDetails(const IntegrationDetails &details);
    void beginAdding();
    /// Added, or given up.
    void endAdding();

    [[nodiscard]] ScheduleForm &form() const { return *m_form; }

    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void pauseWanted(const patchbay::ScheduleId &id);
    void resumeWanted(const patchbay::Schedule &schedule);
    void removeWanted(const patchbay::Schedule &schedule);

private:
    void makeLines();
    [[nodiscard]] QWidget *lineOf(const ScheduleView &view);
    void showForm();
    void hideForm();
    void keepDraft() const;

    Actions m_actions;
    const FormDrafts m_drafts;
    QString m_integration; ///< Its id.
    QList<ScheduleView> m_schedules;
    QWidget *m_lines = nullptr;
    ScheduleForm *m_form;
};

/// `every 15 minutes`, `at 0 3 * * 1-5 (Asia/Riyadh)`.
[[nodiscard]] QString timingWords(const ScheduleTiming &timing);

} // namespace patchbay
