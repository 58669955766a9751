// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLineEdit>

namespace patchbay {

/// The first widget of that type below `root` that is shown and that fits; nullptr: there is none.
template<class Widget, class Fits>
[[nodiscard]] Widget *shown(const QWidget &root, Fits fits)
{
    const auto widgets = root.findChildren<Widget *>();
    for (Widget *const one : widgets) {
        if (one->isVisible() && fits(*one))
            return one;
    }
    return nullptr;
}

/// Somebody before a widget, who sees only what is shown and presses only what is enabled.
class Person
{
public:
    Person() = default;
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;
    virtual ~Person() = default;

    /// The button of that text, or of that accessible name.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    [[nodiscard]] bool click(const QString &text) const;
    /// The line edit of that accessible name.
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /// Whether a label contains it.
    [[nodiscard]] virtual bool reads(const QString &text) const;

protected:
    /// What they are before.
    [[nodiscard]] virtual const QWidget &seen() const = 0;
};

} // namespace patchbay
