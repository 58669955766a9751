// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/firststeps.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blockWidth = 440;

/// A platform, the comparison, and the two sides of it.
class SmallDrawing final : public QWidget
{
public:
    SmallDrawing(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(224, 64);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colours &c = m_theme.colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const QPointF from(12, 32);
        const QPointF middle(104, 32);
        const QPointF stored(208, 12);
        const QPointF planned(208, 52);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawLine(from, middle);
        painter.drawPath(curve(middle, planned));
        painter.setPen(QPen(c.lineStrong, 1.5, Qt::DotLine));
        painter.drawPath(curve(middle, stored));
        painter.setPen(QPen(c.lineStrong, 1.5));
        painter.setBrush(c.s0);
        for (const QPointF &point : {from, middle, stored, planned})
            painter.drawEllipse(point, 7, 7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(planned, 3, 3);
    }

private:
    [[nodiscard]] static QPainterPath curve(const QPointF &from, const QPointF &to)
    {
        const double half = (from.x() + to.x()) / 2;
        QPainterPath path(from);
        path.cubicTo({half, from.y()}, {half, to.y()}, to);
        return path;
    }

    const Theme &m_theme;
};

} // namespace

FirstSteps::FirstSteps(const Theme &theme, QAction &next, QAction &other, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_paragraph(new Label(theme, TextRole::Body, Tone::Secondary, this))
{
    auto *const block = new QVBoxLayout;
    block->setSpacing(metrics::control);
    block->addWidget(new SmallDrawing(theme, this), 0, Qt::AlignLeading);
    block->addSpacing(metrics::control);
    for (Label *const label : {m_sentence, m_paragraph}) {
        label->setWordWrap(true);
        label->setFixedWidth(blockWidth);
        block->addWidget(label);
    }
    auto *const buttons = new QHBoxLayout;
    auto *const first = new ActionButton(theme, next, {}, this);
    first->setDefault(true);
    buttons->addWidget(first);
    buttons->addWidget(new ActionButton(theme, other, {}, this));
    buttons->addStretch();
    block->addSpacing(metrics::control);
    block->addLayout(buttons);
    block->addSpacing(metrics::edge);
    auto *const after = new Label(theme, TextRole::Meta, Tone::Quiet, this);
    after->setText(
        tr("Then: look at each change, field by field · apply exactly that plan · let a schedule do it."));
    after->setWordWrap(true);
    after->setFixedWidth(blockWidth);
    block->addWidget(after);
    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(block);
    row->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->addStretch(9);
    column->addLayout(row);
    column->addStretch(11); // optically at 45 %
    hide();
}

void FirstSteps::tell(const QString &sentence, const QString &paragraph)
{
    m_sentence->setText(sentence);
    m_paragraph->setText(paragraph);
    show();
}

} // namespace patchbay
