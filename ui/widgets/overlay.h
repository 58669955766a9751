// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace patchbay {

class Theme;

/// A box over the whole window, with the rest behind a scrim. It is a child widget and no window, so that
/// focus and Wayland behave; the keys of the rest do nothing meanwhile. Esc or a press beside the box closes
/// it, and the focus goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the overlay; it covers its parent.
    Overlay(const Theme &theme, QWidget *parent);

    void close();

protected:
    /// What the box shows; a child of the overlay.
    void setBox(QWidget *box);
    /// Shows itself, and gives the focus to that widget.
    void openAt(QWidget *focus);
    /// How large the box wants to be; it gets less where the window is small.
    [[nodiscard]] virtual QSize wantedSize() const = 0;
    void layOut();

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The focus stays inside.
    bool focusNextPrevChild(bool next) override;

private:
    const Theme &m_theme;
    QWidget *m_box = nullptr;
    QPointer<QWidget> m_before; ///< Had the focus when it opened.
    bool m_wasByTab = false;    ///< How it had come there.
};

} // namespace patchbay
