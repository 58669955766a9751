// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace patchbay {

class Theme;

/// The parts of an area in its page head: plain words with their counts, the current one underlined in the
/// accent.
class HeadTabs final : public QTabBar
{
    Q_OBJECT

public:
    /// The theme must outlive the tabs.
    HeadTabs(const Theme &theme, const QString &accessibleName, QWidget *parent);

    void setCount(int tab, const QString &count);

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace patchbay
