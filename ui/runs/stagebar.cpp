// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/stagebar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barHeight = 6;
constexpr int nameTop = 12;
constexpr int line = 20;

constexpr int allFacts = 3;

/// Of many facts the last ones: how long it took, the bar shows as well.
QString factsOf(const StageSpan &stage, int most = allFacts)
{
    QStringList facts;
    if (stage.length)
        facts.append(wording::duration(*stage.length));
    if (stage.counts && stage.counts->fetched > 0)
        facts.append(StageBar::tr("%1 read").arg(wording::count(stage.counts->fetched)));
    if (stage.counts && stage.counts->changes() > 0)
        facts.append(StageBar::tr("%1 changed").arg(wording::count(stage.counts->changes())));
    return facts.sliced(std::max<qsizetype>(0, facts.size() - most)).join(u" · "_s);
}

QColor fillOf(ExecutionStatus status, const Colours &c)
{
    switch (status) {
    case ExecutionStatus::Running:
        return c.accent3;
    case ExecutionStatus::Failed:
        return c.errFill;
    case ExecutionStatus::Partial:
    case ExecutionStatus::Interrupted:
        return c.warnFill;
    default:
        return c.muteFill;
    }
}

int wordsWidth(const StageSpan &stage, int facts)
{
    const int name =
        metrics::glyph + metrics::word + QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(stage.name);
    return std::max(name, QFontMetrics(fontOf(TextRole::Meta)).horizontalAdvance(factsOf(stage, facts))) +
           metrics::section;
}

int wordsWidth(const QList<StageSpan> &stages, int facts)
{
    int width = 0;
    for (const StageSpan &stage : stages)
        width += wordsWidth(stage, facts);
    return width;
}

void paintElided(QPainter &painter, const QRect &place, Qt::Alignment side, const QString &text)
{
    paintText(painter, place, side, painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

StageBar::StageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(nameTop + 2 * line);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageBar::setStages(const QList<StageSpan> &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    QStringList texts;
    for (const StageSpan &stage : stages)
        texts.append(u"%1: %2, %3"_s.arg(stage.name, lookOf(stage.status).word, factsOf(stage)));
    setAccessibleName(texts.join(u"; "_s));
    setToolTip(texts.join(u'\n'));
    update();
}

/// Behind the words of each stage there is a gap; that of the last one is not seen.
int StageBar::room() const
{
    return width() + metrics::section;
}

int StageBar::factsShown() const
{
    int facts = allFacts;
    while (facts > 0 && wordsWidth(m_stages, facts) > room())
        --facts;
    return facts;
}

QList<int> StageBar::widths(int facts) const
{
    const int least = wordsWidth(m_stages, facts);
    if (least > room())
        return QList<int>(m_stages.size(), room() / int(m_stages.size()));
    QList<int> widths;
    qint64 whole = 0;
    for (const StageSpan &stage : m_stages) {
        widths.append(wordsWidth(stage, facts));
        whole += stage.length.value_or(std::chrono::microseconds{0}).count();
    }
    // What is left beyond the words is shared by how long each took.
    const int left = room() - least;
    for (qsizetype i = 0; i < widths.size() && whole > 0; ++i)
        widths[i] +=
            int(double(left) * double(m_stages[i].length.value_or(std::chrono::microseconds{0}).count()) /
                double(whole));
    return widths;
}

void StageBar::paintStage(QPainter &painter, const QRect &place, const StageSpan &stage, int facts) const
{
    const Colours &c = m_theme.colours();
    const StatusLook look = lookOf(stage.status);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(stage.status, c));
    const QRect bar = QRect(place.left(), 0, place.width() - 2, barHeight) & rect();
    painter.drawRoundedRect(placed(bar), metrics::barRadius, metrics::barRadius);
    const QRect glyph(place.left(), nameTop + (line - metrics::glyph) / 2, metrics::glyph, metrics::glyph);
    paintGlyph(painter, look.glyph, placed(glyph), colourOf(look.glyphTone, c), c.s0);
    const int indent = metrics::glyph + metrics::word;
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(look.wordTone == Tone::Secondary ? c.t1 : colourOf(look.wordTone, c));
    const int words = place.width() - metrics::section;
    paintElided(
        painter, placed(QRect(place.left() + indent, nameTop, words - indent, line)), side, stage.name);
    painter.setFont(fontOf(TextRole::Meta));
    painter.setPen(c.t2);
    paintElided(
        painter, placed(QRect(place.left(), nameTop + line, words, line)), side, factsOf(stage, facts));
}

void StageBar::paintEvent(QPaintEvent * /*event*/)
{
    if (m_stages.isEmpty())
        return;
    const int facts = factsShown();
    const QList<int> parts = widths(facts);
    QPainter painter(this);
    int x = 0;
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        paintStage(painter, QRect(x, 0, parts[i], height()), m_stages[i], facts);
        x += parts[i];
    }
}

} // namespace patchbay
