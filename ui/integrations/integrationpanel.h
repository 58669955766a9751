// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationcommands.h"
#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace patchbay {

class Banner;
class CredentialsSection;
class FactList;
class Label;
class RecentRuns;
class SchedulesSection;
class SettingsSection;
class StatusWord;
class StreamsSection;

/// What is known of one installed integration, beside the list: its state with cause and fix, how far its
/// rollout is, credentials, settings, streams, schedules, recent runs, figures.
class IntegrationPanel final : public Surface
{
    Q_OBJECT

public:
    /// Actions of the sections, beside the commands.
    struct Actions
    {
        QAction &edit;
        QAction &save;
        QAction &stopEditing;
        QAction &beginSchedule;
        QAction &addSchedule;
        QAction &stopSchedule;
        QAction &saveSource;
        QAction &keepSource;
        QAction &showRuns;
    };

    /// All referred to must outlive the panel.
    IntegrationPanel(const Theme &theme, const Clock &clock, const IntegrationCommands &commands,
        const Actions &actions, QWidget *parent);

    void setDetails(const IntegrationDetails &details);

    [[nodiscard]] SettingsSection &settings() const { return *m_settings; }

    [[nodiscard]] StreamsSection &streams() const { return *m_streams; }

    [[nodiscard]] SchedulesSection &schedules() const { return *m_schedules; }

    [[nodiscard]] RecentRuns &runs() const { return *m_runs; }

Q_SIGNALS:
    void closeWanted();

private:
    void makeHead(const IntegrationCommands &commands, QVBoxLayout &column);
    void makeState(const IntegrationCommands &commands);
    void setState(const IntegrationDetails &details);
    void setRollout(const IntegrationDetails &details);
    void setFigures(const IntegrationDetails &details);

    const Clock &m_clock;
    QString m_slug;
    QScrollArea *m_area;
    Label *m_name;
    Label *m_kind;
    StatusWord *m_status;
    Banner *m_state;
    QPushButton *m_fix; ///< The way out of a state that lasts.
    FactList *m_rollout;
    CredentialsSection *m_credentials;
    SettingsSection *m_settings;
    StreamsSection *m_streams;
    SchedulesSection *m_schedules;
    RecentRuns *m_runs;
    FactList *m_figures;
};

} // namespace patchbay
