// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tabrow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace patchbay {

namespace {

constexpr int rowHeight = 36;

} // namespace

Tab::Tab(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFont(fontOf(TextRole::Strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tab::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
    updateGeometry();
    update();
}

QSize Tab::sizeHint() const
{
    const int count = m_count.isEmpty() ? 0 : metrics::word + fontMetrics().horizontalAdvance(m_count);
    return {fontMetrics().horizontalAdvance(text()) + count + 2, rowHeight};
}

void Tab::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isChecked() || underMouse() ? c.t1 : c.t2);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(rect(), side, text());
    const int begin = fontMetrics().horizontalAdvance(text()) + metrics::word;
    painter.setPen(c.t3);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(begin, 0, 0, 0)), side, m_count);
    if (isChecked())
        painter.fillRect(0, height() - 2, width(), 2, c.accent);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = rect().adjusted(0, metrics::word, 0, -metrics::word);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

TabRow::TabRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(rowHeight);
    m_row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    m_row->setSpacing(metrics::edge);
    m_row->addStretch();
}

int TabRow::addTab(const QString &name)
{
    const int number = int(m_tabs.size());
    auto *const tab = new Tab(m_theme, name, this);
    tab->setChecked(number == 0);
    tab->setFocusPolicy(Qt::TabFocus);
    connect(tab, &QAbstractButton::clicked, this, [this, number] { Q_EMIT tabChosen(number); });
    m_row->insertWidget(number, tab);
    m_tabs.append(tab);
    return number;
}

void TabRow::setCount(int tab, const QString &count)
{
    m_tabs[tab]->setCount(count);
}

int TabRow::current() const
{
    const auto found = std::ranges::find_if(m_tabs, &QAbstractButton::isChecked);
    return int(found - m_tabs.begin());
}

void TabRow::setCurrent(int tab)
{
    if (tab == current())
        return;
    m_tabs[tab]->setChecked(true);
    Q_EMIT tabChosen(tab);
}

void TabRow::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

void TabRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.colours().line);
}

void TabRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() != forward && event->key() != backward)
        return QWidget::keyPressEvent(event);
    const int next = current() + (event->key() == forward ? 1 : -1);
    if (next < 0 || next >= m_tabs.size())
        return;
    setCurrent(next);
    m_tabs[next]->setFocus(Qt::TabFocusReason);
}

} // namespace patchbay
