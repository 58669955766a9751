// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/panelsection.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace patchbay {

PanelSection::PanelSection(const Theme &theme, const QString &head, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::control, 0, metrics::section);
    column->setSpacing(metrics::tight);
    auto *const title = new Label(theme, TextRole::Section, Tone::Primary, this);
    title->setText(head);
    title->setMinimumHeight(metrics::smallControlHeight);
    m_head->setSpacing(0);
    m_head->addSpacing(metrics::edge);
    m_head->addWidget(title);
    m_head->addStretch();
    m_head->addSpacing(metrics::edge - metrics::tight); // links have a padding of their own
    m_content->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    m_content->setSpacing(metrics::tight);
    column->addLayout(m_head);
    column->addLayout(m_content);
}

void PanelSection::addToHead(QAction &action)
{
    auto *const button = new ActionButton(m_theme, action, {}, this);
    button->setFlat(true);
    m_head->insertWidget(m_head->count() - 1, button);
}

void PanelSection::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.colours().line);
}

} // namespace patchbay
