// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace patchbay {

class Theme;

/// A QList<ChartLabel>: the head of a column that is an axis.
inline constexpr int AxisRole = Qt::UserRole + 41;

/// Column heads: 11 px, quiet, the arrow of the sorted column behind its word; or the labels of an axis.
class ColumnHead final : public QHeaderView
{
    Q_OBJECT

public:
    ColumnHead(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// Of the column's word, whatever the language, with the arrow where it may have one; 0 for an axis.
    [[nodiscard]] int leastWidth(int column) const;

Q_SIGNALS:
    /// The head of a column that can be sorted by was clicked.
    void sortWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isSortable(int column) const;
    /// -1: what lies there is none that can be sorted by, or is the border that widens one.
    [[nodiscard]] int sortableAt(const QPointF &place) const;
    void hover(int column);

    const Theme &m_theme;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace patchbay
