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

QString factsOf(const StageSpan &stage)
{
    QStringList facts;
    if (stage.length)
        facts.append(wording::duration(*stage.length));
    if (stage.counts && stage.counts->fetched > 0)
        facts.append(StageBar::tr("%1 read").arg(wording::count(stage.counts->fetched)));
    if (stage.counts && stage.counts->changes() > 0)
        facts.append(StageBar::tr("%1 changed").arg(wording::count(stage.counts->changes())));
    return facts.join(u" · "_s);
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

int wordsWidth(const StageSpan &stage)
{
    const int name =
        metrics::glyph + metrics::word + QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(stage.name);
    return std::max(name, QFontMetrics(fontOf(TextRole::Meta)).horizontalAdvance(factsOf(stage))) +
           metrics::section;
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

QList<int> StageBar::widths() const
{
    QList<int> widths;
    qint64 whole = 0;
    int least = 0;
    for (const StageSpan &stage : m_stages) {
        widths.append(wordsWidth(stage));
        least += widths.last();
        whole += stage.length.value_or(std::chrono::microseconds{0}).count();
    }
    // What is left beyond the words is shared by how long each took.
    const int left = std::max(0, width() - least);
    for (qsizetype i = 0; i < widths.size() && whole > 0; ++i)
        widths[i] +=
            int(double(left) * double(m_stages[i].length.value_or(std::chrono::microseconds{0}).count()) /
                double(whole));
    return widths;
}

void StageBar::paintStage(QPainter &painter, const QRect &place, const StageSpan &stage) const
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
    painter.drawRoundedRect(
        placed(QRect(place.left(), 0, place.width() - 2, barHeight)), metrics::barRadius, metrics::barRadius);
    const QRect glyph(place.left(), nameTop + (line - metrics::glyph) / 2, metrics::glyph, metrics::glyph);
    paintGlyph(painter, look.glyph, placed(glyph), colourOf(look.glyphTone, c), c.s0);
    const int indent = metrics::glyph + metrics::word;
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(look.wordTone == Tone::Secondary ? c.t1 : colourOf(look.wordTone, c));
    paintText(painter, placed(QRect(place.left() + indent, nameTop, place.width() - indent, line)), side,
        stage.name);
    painter.setFont(fontOf(TextRole::Meta));
    painter.setPen(c.t2);
    paintText(
        painter, placed(QRect(place.left(), nameTop + line, place.width(), line)), side, factsOf(stage));
}

void StageBar::paintEvent(QPaintEvent * /*event*/)
{
    const QList<int> parts = widths();
    QPainter painter(this);
    int x = 0;
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        paintStage(painter, QRect(x, 0, parts[i], height()), m_stages[i]);
        x += parts[i];
    }
}

} // namespace patchbay
