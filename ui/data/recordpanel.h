// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/datapresenter.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class DiffView;
class FactList;
class Label;
class SideList;

/// One record: its fields as they are now, and what each change of it did.
class RecordPanel final : public Surface
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    RecordPanel(const Theme &theme, const Clock &clock, QWidget *parent);

    void setHistory(const RecordHistory &history);

Q_SIGNALS:
    void executionWanted(const patchbay::ExecutionId &execution);

private:
    void makeHead(QVBoxLayout &column);
    void makeHistory(QVBoxLayout &column);
    void showFields();
    void showSteps();
    void showStep(qsizetype step);

    const Clock &m_clock;
    RecordHistory m_history;
    ExecutionId m_shown; ///< Who did the change that is shown.
    Label *m_title;
    Label *m_key;
    FactList *m_fields;
    Label *m_none;
    SideList *m_steps;
    DiffView *m_diff;
    QPushButton *m_openRun;
};

} // namespace patchbay
