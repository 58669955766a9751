// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace patchbay {

class Theme;

/// What a colour of a chart means. `colour` is a member of Colours.
struct LegendEntry
{
    QColor Colours::*colour = nullptr;
    QString words;
};

/// The line over a chart: what it shows, and what its colours mean.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the legend.
    ChartLegend(const Theme &theme, const QString &title, QList<LegendEntry> entries, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_title;
    const QList<LegendEntry> m_entries;
};

} // namespace patchbay
