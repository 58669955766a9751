// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/firststeps.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/smalldrawing.h"

#include <QAction>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blockWidth = 440;

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
    buttons->setSpacing(metrics::control);
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
