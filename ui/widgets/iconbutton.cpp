// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconbutton.h"

#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"

namespace patchbay {

IconButton::IconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setAccessibleName(name);
    setToolTip(name);
    const auto paint = [this, &theme, icon] { setIcon(symbol(icon, theme.colours().t2)); };
    connect(&theme, &Theme::changed, this, paint);
    paint();
}

} // namespace patchbay
