// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figuretiles.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 3;
constexpr int barPitch = 4;
constexpr int barsHeight = 16;

} // namespace

FigureTiles::FigureTiles(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(84);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureTiles::setTiles(const QList<FigureTile> &tiles)
{
    m_tiles = tiles;
    QStringList words;
    for (const FigureTile &tile : tiles)
        words.append(u"%1 %2, %3"_s.arg(tile.name, tile.figure, tile.meaning));
    setAccessibleName(words.join(u"; "_s));
    update();
}

void FigureTiles::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const int begin = int(width() * i / m_tiles.size());
        const QRect place(begin, 0, int(width() * (i + 1) / m_tiles.size()) - begin, height());
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
        if (i > 0)
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(begin, 0, 1, height())), c.line);
        paintTile(painter, shown.adjusted(metrics::edge, metrics::section, -metrics::edge, -metrics::section),
            m_tiles[i]);
    }
}

void FigureTiles::paintTile(QPainter &painter, const QRect &place, const FigureTile &tile) const
{
    const Colours &c = m_theme.colours();
    // Letters of some scripts reach further than their line: they are not cut.
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter |
                         Qt::AlignAbsolute) |
                     Qt::TextDontClip;
    const auto write = [&](const QRect &line, TextRole role, const QColor &ink, const QString &text) {
        painter.setFont(fontOf(role));
        painter.setPen(ink);
        painter.drawText(
            line, side, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, line.width()));
    };
    const QRect name(place.left(), place.top(), place.width(), 18);
    const QRect figure(place.left(), place.top() + 18, place.width(), 24);
    const QRect meaning(place.left(), place.top() + 44, place.width(), 16);
    write(name, TextRole::Meta, c.t2, tile.name);
    write(figure, TextRole::Figure, c.t1, tile.figure);
    write(meaning, TextRole::Meta, colourOf(tile.tone, c), tile.meaning);
    const int length = int(tile.bars.size()) * barPitch;
    const QRect bars(place.right() + 1 - length, figure.bottom() - barsHeight, length, barsHeight);
    if (length < place.width() / 2)
        paintBars(painter, QStyle::visualRect(layoutDirection(), place, bars), tile.bars);
}

/// Time runs from left to right in every language.
void FigureTiles::paintBars(QPainter &painter, const QRect &place, const QList<Bar> &bars) const
{
    const Colours &c = m_theme.colours();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const int height = bars[i].height > 0 ? std::max(2, qRound(bars[i].height * place.height())) : 1;
        const QRect bar(place.left() + int(i) * barPitch, place.bottom() + 1 - height, barWidth, height);
        painter.fillRect(bar, bars[i].tone == Tone::Err ? c.errFill : c.muteFill);
    }
}

} // namespace patchbay
