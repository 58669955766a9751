// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTimer;

namespace patchbay {

class Label;
class Theme;

/// One line at the bottom of the page for six seconds: that something went well, or why it did not. It stays
/// while the mouse rests on it, and the next one takes its place.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the toast. It floats over its parent.
    Toast(const Theme &theme, QWidget *parent);

    void tell(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    Label *m_line;
    QTimer *m_rest;
};

} // namespace patchbay
