// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "ui/widgets/place.h"
#include "ui/widgets/statuslook.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace patchbay {

class ListTable;

/// The button that says yes to a question.
struct Consent
{
    enum class Weight { Usual, Loses }; ///< `Loses`: what nobody can bring back.

    Consent(const QString &words, Weight itsWeight = Weight::Usual) // words alone are usual
        : text(words)
        , weight(itsWeight)
    {}

    QString text;
    Weight weight;
};

/// Asks the person, and does what was asked for when the answer is yes. Comes in as a function, so that a
/// test answers.
using Question = std::function<void(
    const QString &title, const QString &text, const Consent &yes, const std::function<void()> &go)>;

/// One page of the window. The window shows it, tells it when to read again, and takes its signals. What a
/// page can do are its actions(): its buttons, the keyboard, the palette and the map of keys all take them
/// from there.
class AreaPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads again what it shows.
    virtual void refresh() = 0;
    /// Whether it shows things of that kind (`integration`, `execution`, `plan`, `batch`, `schedule`,
    /// `keychain`), and so reads again when one changed.
    [[nodiscard]] virtual bool shows(const QString &kind) const = 0;

    /// Shows that object of its area; empty: its list.
    virtual void open(const QString & /*object*/) {}

    virtual void focusFilter() {}

    /// Whether it holds what a person typed and did not keep yet: closing the window is asked about.
    [[nodiscard]] virtual bool holdsUnsaved() const { return false; }

Q_SIGNALS:
    /// What the person asked for went well, or did not: one line.
    void told(const QString &line);
    void placeWanted(const patchbay::Place &place);
    void executionStarted(const patchbay::Execution &execution);
    /// What the navigation shows beside the area's name.
    void counted(const QString &count, patchbay::Tone tone);

protected:
    /// One of the page's actions. Its shortcut holds while the page has the focus; a single letter belongs to
    /// a list instead: pass the list, and it holds there only.
    QAction *addCommand(const QString &text, const QKeySequence &keys, const std::function<void()> &work,
        QWidget *list = nullptr);
    /// What a person can do by clicking on the heads of that list, which has its model.
    void addSorting(ListTable &list);
};

} // namespace patchbay
