// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace patchbay {

class Theme;

/// A flat button that is only a symbol, with its name as tool tip and for whoever cannot see it.
class IconButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `icon` is a freedesktop name.
    IconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent);
};

} // namespace patchbay
