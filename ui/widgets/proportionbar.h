// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuslook.h"

#include <QList>
#include <QWidget>

namespace patchbay {

class Theme;

/// A part of a whole; Quiet is the empty track.
struct Proportion
{
    qint64 count = 0;
    Tone tone = Tone::Quiet;

    bool operator==(const Proportion &) const = default;
};

/// Paints the parts side by side; one that is not zero is at least 4 px wide.
void paintProportions(
    QPainter &painter, const QRect &place, const QList<Proportion> &parts, const Colours &colours);

class ProportionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the bar.
    ProportionBar(const Theme &theme, int height, QWidget *parent);

    void setParts(const QList<Proportion> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<Proportion> m_parts;
};

} // namespace patchbay
