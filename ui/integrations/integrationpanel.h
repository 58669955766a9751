// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationspresenter.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class Banner;
class FactList;
class Label;
class StatusWord;

/// What is known of one installed integration, beside the list: its state with cause and fix, credentials,
/// settings, streams, recent runs.
class IntegrationPanel final : public Surface
{
    Q_OBJECT

public:
    /// The presenter, the theme and the clock must outlive the panel.
    IntegrationPanel(
        const Theme &theme, const Clock &clock, IntegrationsPresenter &presenter, QWidget *parent);

    void setDetails(const IntegrationDetails &details);

Q_SIGNALS:
    void closeWanted();

private:
    void makeHead(QVBoxLayout &column);
    void makeState(QVBoxLayout &column);
    void setState(const Integration &integration);
    void setFacts(const IntegrationDetails &details);
    void setRuns(const QList<Execution> &recent);

    const Clock &m_clock;
    IntegrationsPresenter &m_presenter;
    QString m_slug;
    Label *m_name;
    Label *m_kind;
    StatusWord *m_status;
    Banner *m_state;
    QPushButton *m_test;
    QPushButton *m_pause;
    QPushButton *m_resume;
    FactList *m_credentials;
    FactList *m_settings;
    FactList *m_streams;
    FactList *m_runs;
};

} // namespace patchbay
