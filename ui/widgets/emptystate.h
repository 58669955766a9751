// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace patchbay {

class Label;
class SmallDrawing;
class Theme;

/// What stands where a list would be: what belongs there and the next step; after an error, what happened and
/// what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the state.
    EmptyState(const Theme &theme, QWidget *parent);

    /// Shows itself: there is nothing, or not yet. `action`: the words of the button; empty: none.
    void tell(const QString &sentence, const QString &paragraph, const QString &action = {});
    /// As above, where there has never been anything: with a small drawing.
    void invite(const QString &sentence, const QString &paragraph, const QString &action = {});
    /// Shows itself: it cannot be shown, and why.
    void fail(const QString &sentence, const QString &reason, const QString &action);

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Plain, Invitation, Failure };

    void show(Kind kind, const QString &sentence, const QString &paragraph, const QString &action);

    const Theme &m_theme;
    SmallDrawing *m_drawing;
    Label *m_sentence;
    Label *m_paragraph;
    QPushButton *m_action;
    Kind m_kind = Kind::Plain;
};

} // namespace patchbay
