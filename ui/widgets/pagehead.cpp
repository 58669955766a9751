// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagehead.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_parentPage(new QPushButton(this))
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_fact(new Label(theme, TextRole::Body, Tone::Secondary, this))
{
    setFixedHeight(metrics::headHeight);
    m_row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    m_row->setSpacing(metrics::control);
    m_parentPage->setFlat(true);
    m_parentPage->hide();
    connect(m_parentPage, &QPushButton::clicked, this, &PageHead::parentPageWanted);
    m_row->addWidget(m_parentPage);
    m_row->addWidget(m_title);
    m_row->addWidget(m_fact);
    m_row->addStretch();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void PageHead::setParentPage(const QString &name)
{
    m_row->setContentsMargins(metrics::tight, 0, metrics::edge, 0);
    m_parentPage->setText(name + u" ›"_s);
    m_parentPage->show();
}

void PageHead::addBehindTitle(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_fact) + 1, widget);
}

void PageHead::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_fact) + 1, widget);
}

void PageHead::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace patchbay
