// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/callfigures.h"

#include <QWidget>

namespace patchbay {

class Theme;

/// The stages of a run side by side, each as wide as it took long, but never too narrow for its words. Where
/// there is little room, all say less.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the bar.
    StageBar(const Theme &theme, QWidget *parent);

    void setStages(const QList<StageSpan> &stages);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int room() const;
    /// How many of its facts each stage has room for.
    [[nodiscard]] int factsShown() const;
    [[nodiscard]] QList<int> widths(int facts) const;
    void paintStage(QPainter &painter, const QRect &place, const StageSpan &stage, int facts) const;

    const Theme &m_theme;
    QList<StageSpan> m_stages;
};

} // namespace patchbay
