// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace patchbay {

class Form;
class HintLine;
class Label;
class Theme;

/// When it would run.
[[nodiscard]] ScheduleTiming timingOf(const ScheduleWish &wish);

/// A new schedule: what runs, how often or at which times, and the next three times in words while it is
/// typed.
class ScheduleForm final : public QWidget
{
    Q_OBJECT

public:
    /// The theme and the actions must outlive the form.
    ScheduleForm(const Theme &theme, QAction &add, QAction &giveUp, QWidget *parent);

    /// Begins with an hourly preview.
    void begin();
    /// Goes on with what was typed before, as values() had it.
    void goOn(const QMap<QString, QString> &typed);
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] bool isTouched() const;
    /// Nothing when a field is wrong, which says so.
    [[nodiscard]] std::optional<ScheduleWish> wish() const;
    void showTimes(const QList<ComingRun> &times);
    void showRefusal(const QString &reason);

Q_SIGNALS:
    void edited();
    /// The timing rests: its next times can be read.
    void timingTyped(const patchbay::ScheduleTiming &timing);

private:
    void takeEdit();
    void tellTiming();

    Form *m_form;
    QMap<QString, QString> m_fresh;
    Label *m_times;
    HintLine *m_refusal;
    QTimer m_rest;
};

} // namespace patchbay
