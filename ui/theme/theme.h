// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QObject>
#include <QPalette>

namespace patchbay {

/// The colours that the window wears now. One for the whole window, handed to whoever paints; widgets repaint
/// themselves when it changes, because the application's palette changes with it.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// What the person chose.
    enum class Choice { Light, Dark, System };

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] const Colours &colours() const { return m_colours; }

    /// How wide the ring around what has the focus is.
    [[nodiscard]] int focusWidth() const { return m_contrast == Contrast::Increased ? 3 : 2; }

    /// Dresses the application: style, palette, font, icons.
    void choose(Choice choice, Contrast contrast = Contrast::Usual);

Q_SIGNALS:
    void changed();

private:
    static void findIcons();
    [[nodiscard]] static Appearance systemAppearance();
    [[nodiscard]] QPalette palette() const;

    Colours m_colours;
    Contrast m_contrast = Contrast::Usual;
};

} // namespace patchbay
