// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace patchbay {

class Label;
class Theme;

/// What stands where a list would be: what belongs there and the next step; after an error, what happened and
/// what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the state.
    EmptyState(const Theme &theme, QWidget *parent);

    /// Shows itself. `action`: the words of the button; empty: none.
    void tell(const QString &sentence, const QString &paragraph, const QString &action = {});

Q_SIGNALS:
    void actionWanted();

private:
    Label *m_sentence;
    Label *m_paragraph;
    QPushButton *m_action;
};

} // namespace patchbay
