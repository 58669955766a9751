// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "ui/widgets/surface.h"

class QAction;

namespace patchbay {

class FactList;
class Label;
class PhaseBars;
class StatusWord;

/// One call: what was asked, what came of it, where its time went.
class CallPanel final : public Surface
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    CallPanel(const Theme &theme, QAction &copyAsCurl, QWidget *parent);

    /// `isRetried`: another attempt followed.
    void setCall(const CallRecord &call, bool isRetried);

Q_SIGNALS:
    void closeWanted();

private:
    void makeHead(QWidget &head, QAction &copyAsCurl);
    void makeDetails(QWidget &ground);
    void makeTiming(QWidget &timing);
    void fillConnection(const CallRecord &call);

    StatusWord *m_status;
    Label *m_number;
    Label *m_request;
    Label *m_cause;
    Label *m_total;
    PhaseBars *m_phases;
    FactList *m_connection;
};

/// The call as a shell would send it again: its secrets are replaced, its headers and body were not kept.
[[nodiscard]] QString curlOf(const CallRecord &call);

} // namespace patchbay
