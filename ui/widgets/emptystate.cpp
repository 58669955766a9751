// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace patchbay {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_paragraph(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_action(new QPushButton(this))
{
    constexpr int blockWidth = 400;
    auto *const block = new QVBoxLayout;
    block->setSpacing(metrics::control);
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
    m_sentence->setText(sentence);
    m_paragraph->setText(paragraph);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

} // namespace patchbay
