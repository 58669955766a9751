// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace patchbay {

class Theme;

/// A button that is an action: its words, whether it can be pressed and shown, and why not (the action's tool
/// tip) follow the action. `icon`: a freedesktop name; empty: none.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The action and the theme must outlive the button.
    ActionButton(const Theme &theme, QAction &action, const QString &icon, QWidget *parent);

    [[nodiscard]] QAction &action() const { return m_action; }

    enum class Place { Own, InMenu };
    /// InMenu: a menu offers the action instead; the button is not shown.
    void setPlace(Place place);

private:
    void follow();
    void paintIcon();

    const Theme &m_theme;
    QAction &m_action;
    const QString m_icon;
    Place m_place = Place::Own;
};

} // namespace patchbay
