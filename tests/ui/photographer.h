// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

#include <QImage>
#include <QKeySequence>
#include <QString>

namespace patchbay {

/// Looks at the window as a person would: waits until it rests, then keeps what it shows, with what pops up
/// over it.
class Photographer
{
public:
    struct Film
    {
        QString folder;
        QString suffix; ///< Behind each picture's name.
        int scale = 1;  ///< Pixels of the picture by pixels of the window.
    };

    Photographer(MainWindow &window, Film film);

    [[nodiscard]] MainWindow &window() const { return m_window; }

    void take(const QString &name) const;
    /// Goes there first.
    void take(const QString &name, const Place &place) const;
    /// Takes what the action of these keys opens over the window, and closes it again.
    void takeOverlay(const QString &name, const QKeySequence &keys) const;

    /// Triggers the action of these keys, of the page or of the window.
    void press(const QKeySequence &keys) const;
    /// Chooses a row of the list that is shown, as soon as it is there; a negative row counts from the end.
    void chooseRow(int row) const;
    /// Waits until the window shows the same for a while.
    void rest() const;

private:
    [[nodiscard]] QImage shown() const;

    MainWindow &m_window;
    const Film m_film;
};

} // namespace patchbay
