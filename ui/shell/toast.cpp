// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toast.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace patchbay {

using namespace std::chrono_literals;

Toast::Toast(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new Label(theme, TextRole::Body, Tone::Primary, this))
    , m_rest(new QTimer(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    row->addWidget(m_line);
    m_line->setWordWrap(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(6s);
    connect(m_rest, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &line)
{
    m_line->setText(line);
    setAccessibleName(line);
    place();
    show();
    raise();
    m_rest->start();
}

void Toast::place()
{
    constexpr int widest = 560;
    const QWidget &page = *parentWidget();
    const int text =
        m_line->fontMetrics().horizontalAdvance(m_line->text()) + 2 * metrics::edge + metrics::control;
    const int wide = std::min({text, widest, page.width() - 2 * metrics::group});
    resize(wide, layout()->heightForWidth(wide));
    move((page.width() - wide) / 2, page.height() - height() - metrics::group);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.lineStrong);
    painter.setBrush(c.s0);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::popupRadius, metrics::popupRadius);
}

void Toast::enterEvent(QEnterEvent * /*event*/)
{
    m_rest->stop();
}

void Toast::leaveEvent(QEvent * /*event*/)
{
    m_rest->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace patchbay
