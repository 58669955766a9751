// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/execution.h"
#include "ui/widgets/surface.h"

class QAction;

namespace patchbay {

class FactList;
class Label;
class StatusWord;

/// What one execution came to, beside the list: the sentence, the cause, what can be done, its figures.
class RunPanel final : public Surface
{
    Q_OBJECT

public:
    /// All must outlive the panel. The actions are its buttons, in that order.
    RunPanel(const Theme &theme, const Clock &clock, const QList<QAction *> &actions, QWidget *parent);

    void setExecution(const Execution &execution);

Q_SIGNALS:
    void closeWanted();

private:
    void makeHead(QWidget &head, const QList<QAction *> &actions);
    void fillFacts(const Execution &execution);
    void fillStreams(const Execution &execution);

    const Clock &m_clock;
    StatusWord *m_status;
    Label *m_id;
    Label *m_sentence;
    Label *m_cause;
    FactList *m_facts;
    FactList *m_streams;
    Execution m_shown;
};

} // namespace patchbay
