// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/heatlines.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wording.h"

#include <QGridLayout>

#include <algorithm>

namespace patchbay {

namespace {

constexpr qsizetype linesShown = 16;
constexpr int nameWidth = 156;

} // namespace

HeatLines::HeatLines(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build({});
}

void HeatLines::build(const QList<HeatLine> &lines)
{
    delete m_grid;
    m_lines.clear();
    m_grid = new QWidget(this);
    auto *const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::control);
    grid->setVerticalSpacing(metrics::tight - 1);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    for (const HeatLine &line : lines) {
        auto *const name = new NameLine(m_theme, line.name, m_grid);
        name->setFixedWidth(nameWidth);
        m_lines.append({line.name, new HeatRow(m_theme, m_grid)});
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(m_lines.last().row, row, 1);
    }
    m_axis = new ChartAxis(m_theme, m_grid);
    grid->addWidget(m_axis, grid->rowCount(), 1);
    layout()->addWidget(m_grid);
}

void HeatLines::setRuns(const RunsByHour &runs)
{
    const QList<HeatLine> shown = runs.lines.first(std::min(runs.lines.size(), linesShown));
    if (!std::ranges::equal(shown, m_lines, {}, &HeatLine::name, &Line::name))
        build(shown);
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_lines[i].row->setCells(shown[i].cells, shown[i].summary);
    m_axis->setLabels(runs.labels);
}

} // namespace patchbay
