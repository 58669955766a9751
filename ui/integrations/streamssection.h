// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/panelsection.h"

class QCheckBox;
class QGridLayout;

namespace patchbay {

class Label;

/// The streams of an integration, each with a switch and how many records of it are stored; and who may start
/// its runs.
class StreamsSection final : public PanelSection
{
    Q_OBJECT

public:
    /// The theme must outlive the section.
    StreamsSection(const Theme &theme, QWidget *parent);

    void setDetails(const IntegrationDetails &details);

Q_SIGNALS:
    void changeWanted(const patchbay::ConfigurationChange &change);

private:
    struct Line
    {
        QString stream;
        QCheckBox *box = nullptr;
        Label *records = nullptr;
    };

    void makeLines(const QList<StreamSummary> &streams);
    [[nodiscard]] QCheckBox *policyBox(const QString &text, bool RunPolicy::*member);

    QWidget *m_grid = nullptr;
    QList<Line> m_lines;
    RunPolicy m_policy;
    QCheckBox *m_byApi;
    QCheckBox *m_bySchedule;
};

} // namespace patchbay
