// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/phasebars.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/chartaxis.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int line = 22;
constexpr int barHeight = 10;
constexpr int nameWidth = 128;
constexpr int figureWidth = 88;

} // namespace

PhaseBars::PhaseBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<PhaseBars::Phase> PhaseBars::phasesOf(const CallRecord &call)
{
    const HttpTimings &timings = call.timings;
    QList<Phase> phases;
    std::chrono::microseconds at{0};
    const auto add = [&](const QString &name, std::optional<std::chrono::microseconds> length,
                         Phase::Kind kind) {
        if (!length || (*length <= 0us && kind != Phase::Kind::FirstByte))
            return;
        phases.append({name, at, *length, kind});
        at += *length;
    };
    add(tr("Waited before"), call.waitedBefore, Phase::Kind::Waiting);
    add(tr("DNS"), timings.dns, Phase::Kind::Connecting);
    add(tr("Connect"), timings.connect, Phase::Kind::Connecting);
    add(tr("TLS"), timings.tls, Phase::Kind::Connecting);
    const auto left = [&] { return std::max(0us, call.waitedBefore + timings.total - at); };
    if (call.status == 0)
        add(tr("No answer"), left(), Phase::Kind::FirstByte);
    else
        add(tr("First byte"), timings.firstByte, Phase::Kind::FirstByte);
    add(tr("Download"), left(), Phase::Kind::Download);
    return phases;
}

void PhaseBars::setCall(const CallRecord &call, Tone tone)
{
    m_phases = phasesOf(call);
    m_whole = call.waitedBefore + call.timings.total;
    m_tone = tone;
    QStringList texts;
    for (const Phase &phase : std::as_const(m_phases))
        texts.append(u"%1 %2"_s.arg(phase.name, wording::duration(phase.length)));
    setAccessibleName(texts.join(u", "_s));
    setFixedHeight(line * int(std::max<qsizetype>(1, m_phases.size())));
    update();
}

QColor PhaseBars::colourOfPhase(const Phase &phase) const
{
    const Colours &c = m_theme.colours();
    switch (phase.kind) {
    case Phase::Kind::Waiting:
        return c.s3;
    case Phase::Kind::Connecting:
        return c.accent2;
    case Phase::Kind::FirstByte:
        return m_tone == Tone::Err ? c.errFill : m_tone == Tone::Warn ? c.warnFill : c.accent1;
    case Phase::Kind::Download:
        break;
    }
    return c.accent3;
}

void PhaseBars::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const auto aligned = [this](
                             Qt::Alignment side) { return QStyle::visualAlignment(layoutDirection(), side); };
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Body));
    const QRect bars = placed(QRect(nameWidth, 0, std::max(0, width() - nameWidth - figureWidth), height()));
    const qreal scale = m_whole > 0us ? qreal(bars.width()) / qreal(m_whole.count()) : 0;
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const Phase &phase = m_phases[i];
        const int top = int(i) * line;
        painter.setPen(c.t3);
        paintText(painter, placed(QRect(0, top, nameWidth, line)), aligned(Qt::AlignLeft), phase.name);
        painter.setPen(c.t1);
        paintText(painter, placed(QRect(width() - figureWidth, top, figureWidth, line)),
            aligned(Qt::AlignRight), wording::duration(phase.length));
        const qreal long_ = std::max(1.5, qreal(phase.length.count()) * scale);
        const qreal left =
            std::min(bars.left() + qreal(phase.begin.count()) * scale, bars.right() + 1 - long_);
        painter.fillRect(QRectF(left, top + (line - barHeight) / 2, long_, barHeight), colourOfPhase(phase));
    }
}

} // namespace patchbay
