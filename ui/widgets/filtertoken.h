// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace patchbay {

class Theme;

/// A finished term of a filter: its word quietly, its value, and a cross that takes it away. A click on
/// anything else (`clicked`) is meant to edit it. What cannot be read is underlined, and says why when
/// pointed at.
class FilterToken final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme must outlive the token.
    FilterToken(const Theme &theme, const QString &term, QWidget *parent);

    /// Why the term cannot be read; empty: it can.
    void setFault(const QString &reason);

    [[nodiscard]] bool isFaulty() const { return !m_fault.isEmpty(); }

    enum class State { Plain, Chosen };
    void setState(State state);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// As it stands in a layout that is not mirrored.
    [[nodiscard]] QRect crossPlace() const;
    [[nodiscard]] bool isOnCross(const QPointF &place) const;
    void paintTerm(QPainter &painter, const QRect &place) const;
    void paintCross(QPainter &painter) const;

    const Theme &m_theme;
    QString m_fault;
    State m_state = State::Plain;
    bool m_isCrossHovered = false;
};

} // namespace patchbay
