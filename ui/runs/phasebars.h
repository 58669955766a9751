// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "ui/widgets/statuslook.h"

#include <QWidget>

namespace patchbay {

class Theme;

/// Where the time of one call went, phase by phase: a name, a bar where it lay, how long it was. A phase that
/// a reused connection did not need has no line.
class PhaseBars final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the bars.
    PhaseBars(const Theme &theme, QWidget *parent);

    /// `tone`: of the phase in which it ended, where it went wrong.
    void setCall(const CallRecord &call, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        enum class Kind { Waiting, Connecting, FirstByte, Download };

        QString name;
        std::chrono::microseconds begin{0};
        std::chrono::microseconds length{0};
        Kind kind = Kind::Waiting;
    };

    [[nodiscard]] static QList<Phase> phasesOf(const CallRecord &call);
    [[nodiscard]] QColor colourOfPhase(const Phase &phase) const;

    const Theme &m_theme;
    QList<Phase> m_phases;
    std::chrono::microseconds m_whole{0};
    Tone m_tone = Tone::Accent;
};

} // namespace patchbay
