// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagehead.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/crumb.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSpacerItem>

namespace patchbay {

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_lead(new QSpacerItem(0, 0))
    , m_parentPage(new Crumb(theme, this))
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_fact(new Label(theme, TextRole::Body, Tone::Secondary, this))
{
    setFixedHeight(metrics::headHeight);
    // Items of a row are mirrored with it, its margins are not.
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::control);
    m_lead->changeSize(metrics::edge, 0, QSizePolicy::Fixed);
    m_row->addItem(m_lead);
    m_parentPage->hide();
    connect(m_parentPage, &Crumb::clicked, this, &PageHead::parentPageWanted);
    m_row->addWidget(m_parentPage);
    m_row->addWidget(m_title);
    m_row->addWidget(m_fact);
    m_row->addStretch();
    m_row->addSpacing(metrics::edge);
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
    // The crumb has a padding of its own.
    m_lead->changeSize(metrics::edge - metrics::tight, 0, QSizePolicy::Fixed);
    m_row->invalidate();
    m_parentPage->setText(name);
    m_parentPage->show();
}

void PageHead::addBehindTitle(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_fact) + 1, widget);
}

void PageHead::addAtEnd(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

} // namespace patchbay
