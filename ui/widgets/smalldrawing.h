// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace patchbay {

class Theme;

/// What Patchbay does, in one line: a platform, the comparison, and the two sides of it.
class SmallDrawing final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the drawing.
    SmallDrawing(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace patchbay
