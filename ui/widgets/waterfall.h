// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/cells.h"
#include "ui/widgets/chartaxis.h"

#include <QWidget>

#include <chrono>

namespace patchbay {

/// Where the time of one call went, on the axis of its run. What did not happen (a reused connection needs no
/// DNS) has no length.
struct Fall
{
    using Time = std::chrono::microseconds;

    Time begin{0};   ///< From the axis' beginning to the first thing that happened.
    Time waiting{0}; ///< For a limit, or between two attempts.
    Time connecting{0};
    Time firstByte{0};
    Time download{0};
    Tone tone = Tone::Accent; ///< Warn: it was sent back and tried again; Err: it ended the call.
    Time axis{0};             ///< How long the axis is.

    bool operator==(const Fall &) const = default;
};

/// Upright hairlines of an axis of that length: at most six, at round times. The last is within the axis.
[[nodiscard]] QList<ChartLabel> axisTicks(std::chrono::microseconds axis);

/// Paints a 10 px bar; a phase that has a length is at least 1.5 px wide.
void paintFall(QPainter &painter, const QRect &place, const Fall &fall, const Colours &colours);

/// The FallRole of a cell on the ticks of its axis.
class WaterfallDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int FallRole = Qt::UserRole + 40; ///< A Fall.

    WaterfallDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// What the colours of a waterfall mean.
class WaterfallLegend final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the legend.
    WaterfallLegend(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList words();

    const Theme &m_theme;
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::Fall)
