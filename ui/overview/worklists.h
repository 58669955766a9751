// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/schedulejson.h"
#include "ui/widgets/surface.h"

#include <QHash>
#include <QTimer>

class QVBoxLayout;

namespace patchbay {

class Label;

/// What an execution has done so far, in words: `products · 1,200 records · 12 calls`.
[[nodiscard]] QString progressOf(const Execution &execution);

/// A section of the side panel: its head, then lines.
class SideSection : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the section.
    SideSection(const Theme &theme, const QString &head, QWidget *parent);

protected:
    void clear();
    /// A line that says that there is nothing.
    void sayNothing(const QString &why);

    [[nodiscard]] QVBoxLayout &lines() const { return *m_lines; }

private:
    QVBoxLayout *m_lines;
};

/// What runs now, each with how far it is and *Cancel*.
class RunningList final : public SideSection
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    RunningList(const Theme &theme, const Clock &clock, QWidget *parent);

    /// `names`: of the integrations, by slug.
    void setRunning(const QList<Execution> &running, const QHash<QString, QString> &names);

Q_SIGNALS:
    void cancelWanted(const patchbay::ExecutionId &execution);

private:
    struct Line
    {
        Execution execution;
        QString name;
        Label *elapsed;
        Label *progress;
    };

    void build();
    void addLine(Line &line);
    void tick();

    const Clock &m_clock;
    QTimer m_seconds;
    QList<Line> m_running;
};

/// What the schedules start next, with the time.
class ComingList final : public SideSection
{
    Q_OBJECT

public:
    /// The theme must outlive the list.
    ComingList(const Theme &theme, QWidget *parent);

    void setSchedules(const QList<ScheduleView> &schedules, const QHash<QString, QString> &names);
};

} // namespace patchbay
