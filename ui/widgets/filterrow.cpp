// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterrow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace patchbay {

FilterRow::FilterRow(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(metrics::filterRowHeight);
    m_row->setContentsMargins(metrics::edge, 0, metrics::edge, 1);
    m_row->setSpacing(metrics::control);
}

void FilterRow::add(QWidget *widget, Width width)
{
    m_row->addWidget(widget, width == Width::WhatIsLeft ? 1 : 0);
}

} // namespace patchbay
