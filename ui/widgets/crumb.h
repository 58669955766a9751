// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace patchbay {

class Theme;

/// The name of the page above, before a title, with a small arrow behind it.
class Crumb final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme must outlive the crumb.
    Crumb(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace patchbay
