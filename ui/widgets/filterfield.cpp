// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

FilterField::FilterField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Filter"));
    setTextMargins(metrics::group, 0, metrics::control, 0);
    setFixedHeight(metrics::controlHeight);
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
}

void FilterField::setFault(const QString &reason)
{
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect icon(metrics::control, (height() - metrics::icon) / 2, metrics::icon, metrics::icon);
    symbol(u"view-filter"_s, m_theme.colours().t3)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    if (!toolTip().isEmpty())
        painter.fillRect(
            rect().adjusted(metrics::group, height() - 5, -metrics::control, -4), m_theme.colours().err);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isCleared = event->key() == Qt::Key_Escape && !text().isEmpty();
    if (!isDone && !isCleared)
        return QLineEdit::keyPressEvent(event);
    if (isCleared)
        clear();
    m_rest->stop();
    Q_EMIT filterChanged(text());
}

} // namespace patchbay
