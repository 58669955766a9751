// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/smalldrawing.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace patchbay {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drawing(new SmallDrawing(theme, this))
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_paragraph(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_action(new QPushButton(this))
{
    constexpr int blockWidth = 400;
    auto *const block = new QVBoxLayout;
    block->setSpacing(metrics::control);
    block->addWidget(m_drawing, 0, Qt::AlignLeading);
    for (Label *const label : {m_sentence, m_paragraph}) {
        label->setWordWrap(true);
        label->setFixedWidth(blockWidth);
        block->addWidget(label);
    }
    m_action->setDefault(true);
    block->addSpacing(metrics::control);
    block->addWidget(m_action, 0, Qt::AlignLeading);
    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(block);
    row->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->addStretch(9);
    column->addLayout(row);
    column->addStretch(11); // optically at 45 %
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
    hide();
}

void EmptyState::tell(const QString &sentence, const QString &paragraph, const QString &action)
{
    show(Kind::Plain, sentence, paragraph, action);
}

void EmptyState::invite(const QString &sentence, const QString &paragraph, const QString &action)
{
    show(Kind::Invitation, sentence, paragraph, action);
}

void EmptyState::fail(const QString &sentence, const QString &reason, const QString &action)
{
    show(Kind::Failure, sentence, reason, action);
}

void EmptyState::show(Kind kind, const QString &sentence, const QString &paragraph, const QString &action)
{
    m_kind = kind;
    m_drawing->setVisible(kind == Kind::Invitation);
    m_sentence->setText(sentence);
    m_paragraph->setText(paragraph);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    QWidget::show();
    update();
}

void EmptyState::paintEvent(QPaintEvent * /*event*/)
{
    if (m_kind != Kind::Failure)
        return;
    const Colours &c = m_theme.colours();
    const QRect sentence = QStyle::visualRect(layoutDirection(), rect(), m_sentence->geometry());
    const int line = lineHeightOf(TextRole::Sentence);
    const QRect glyph(sentence.left() - metrics::icon - metrics::control,
        sentence.top() + (line - metrics::icon) / 2, metrics::icon, metrics::icon);
    QPainter painter(this);
    paintGlyph(
        painter, Glyph::OctagonCross, QStyle::visualRect(layoutDirection(), rect(), glyph), c.err, c.s0);
}

} // namespace patchbay
