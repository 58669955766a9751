// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspacehead.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProduction(const Workspace &workspace)
{
    return workspace.environment == "production"_L1;
}

} // namespace

EnvironmentBand::EnvironmentBand(const Theme &theme, const Workspace &workspace, QWidget *parent)
    : Surface(theme, &Colours::production, {}, parent)
    , m_isProduction(isProduction(workspace))
{
    setFixedHeight(metrics::bandHeight);
}

void EnvironmentBand::paintEvent(QPaintEvent *event)
{
    constexpr int stroke = 12;
    constexpr int gap = 6;
    if (m_isProduction)
        return Surface::paintEvent(event);
    const Colours &c = theme().colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.s0);
    for (int x = 0; x < width(); x += stroke + gap)
        painter.fillRect(x, 0, stroke, height(), c.test);
}

WorkspaceHead::WorkspaceHead(const Theme &theme, const Workspace &workspace, QWidget *parent)
    : Surface(theme, &Colours::s1, Qt::BottomEdge, parent)
    , m_workspace(workspace.name)
    , m_usual(isProduction(workspace) ? tr("Production") : tr("Test"))
    , m_name(new Label(theme, TextRole::Strong, Tone::Primary, this))
    , m_environment(
          new Label(theme, TextRole::Caption, isProduction(workspace) ? Tone::Production : Tone::Test, this))
    , m_lead(new QSpacerItem(metrics::edge, 0, QSizePolicy::Fixed))
{
    setFixedHeight(metrics::headHeight);
    setToolTip(u"%1 · %2"_s.arg(m_workspace, m_usual));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    auto *const names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setMinimumWidth(1);
    m_name->setAccessibleName(m_workspace);
    m_name->setToolTip(m_workspace);
    m_environment->setText(m_usual);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_environment);
    names->addStretch();
    auto *const menu = new IconButton(theme, u"application-menu"_s, tr("Menu"), this);
    connect(menu, &IconButton::clicked, this,
        [this, menu] { Q_EMIT menuWanted(menu->mapToGlobal(QPoint(0, menu->height() + 2))); });
    row->addItem(m_lead);
    row->addLayout(names, 1);
    row->addWidget(menu);
    row->addSpacing(metrics::control);
}

void WorkspaceHead::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    const bool hasNames = width() > metrics::navigationWidth / 2;
    for (QWidget *const name : QList<QWidget *>{m_name, m_environment})
        name->setVisible(hasNames);
    m_lead->changeSize(hasNames ? metrics::edge : metrics::control, 0, QSizePolicy::Fixed);
    layout()->invalidate();
    elideName();
}

void WorkspaceHead::elideName()
{
    const int taken = metrics::edge + metrics::controlHeight + metrics::control;
    m_name->setText(m_name->fontMetrics().elidedText(m_workspace, Qt::ElideRight, width() - taken));
}

void WorkspaceHead::setAccess(ReadOnlyTransport::Access access)
{
    m_environment->setText(
        access == ReadOnlyTransport::Access::ReadOnly ? tr("%1 · read-only").arg(m_usual) : m_usual);
}

} // namespace patchbay
