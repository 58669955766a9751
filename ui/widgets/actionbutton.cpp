// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"

#include <QAction>

#include <utility>

namespace patchbay {

ActionButton::ActionButton(const Theme &theme, QAction &action, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_action(action)
    , m_icon(icon)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(&theme, &Theme::changed, this, &ActionButton::paintIcon);
    follow();
}

void ActionButton::follow()
{
    setText(m_action.text());
    setEnabled(m_action.isEnabled());
    setVisible(m_action.isVisible() && m_place == Place::Own);
    const QString reason = m_action.toolTip();
    setToolTip(reason == m_action.text() ? QString() : reason);
    paintIcon(); // the default button's is another one
}

void ActionButton::setPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        follow();
}

void ActionButton::paintIcon()
{
    if (!m_icon.isEmpty())
        setIcon(symbol(m_icon, isDefault() && isEnabled() ? m_theme.colours().onFill : m_theme.colours().t1));
}

} // namespace patchbay
