// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace patchbay {

class Theme;

/// A small square with the first letters of a name, by which an integration is found again.
void paintTile(QPainter &painter, const QRect &place, const QString &name, const Colours &colours);

/// A tile and its name in one line; the name is elided where there is no room.
class NameLine final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the line.
    NameLine(const Theme &theme, const QString &name, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_name;
};

} // namespace patchbay
