// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewcharts.h"

#include <QWidget>

namespace patchbay {

class Theme;

/// Figures side by side, each with its name above, what it means below, and small bars of how it came about.
class FigureTiles final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the tiles.
    FigureTiles(const Theme &theme, QWidget *parent);

    void setTiles(const QList<FigureTile> &tiles);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTile(QPainter &painter, const QRect &place, const FigureTile &tile) const;
    void paintBars(QPainter &painter, const QRect &place, const QList<Bar> &bars) const;

    const Theme &m_theme;
    QList<FigureTile> m_tiles;
};

} // namespace patchbay
