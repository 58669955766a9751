// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/figurerow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/chartaxis.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int figureLine = 24;
constexpr int nameLine = 18;
constexpr int gap = 32;

} // namespace

FigureRow::FigureRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(figureLine + nameLine);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureRow::setFigures(const QList<NamedFigure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList texts;
    for (const NamedFigure &figure : figures)
        texts.append(u"%1 %2"_s.arg(figure.figure, figure.name));
    setAccessibleName(texts.join(u", "_s));
    update();
}

void FigureRow::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    QPainter painter(this);
    int x = 0;
    for (const NamedFigure &figure : std::as_const(m_figures)) {
        const QFont large = fontOf(TextRole::Figure);
        const QFont small =
            fontOf(figure.naming == NamedFigure::Naming::Code ? TextRole::Code : TextRole::Meta);
        const int width = 1 + std::max(QFontMetrics(large).horizontalAdvance(figure.figure),
                                  QFontMetrics(small).horizontalAdvance(figure.name));
        if (x + width > this->width())
            return;
        const auto write = [&](int top, int height, const QFont &font, const QColor &colour,
                               const QString &text) {
            painter.setFont(font);
            painter.setPen(colour);
            paintText(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, width, height)),
                side, text);
        };
        write(0, figureLine, large, c.t1, figure.figure);
        write(figureLine, nameLine, small, c.t2, figure.name);
        x += width + gap;
    }
}

} // namespace patchbay
