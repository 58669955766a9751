// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filtersuggestions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QToolTip>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

FilterField::FilterField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_rest(new QTimer(this))
    , m_keep(addAction(symbol(u"bookmarks"_s, theme.colours().t3), TrailingPosition))
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Filter"));
    makeRoomForIcon();
    setFixedHeight(metrics::controlHeight);
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    m_keep->setVisible(false);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_rest, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_rest->start();
        offer();
    });
    connect(this, &QLineEdit::textChanged, this, &FilterField::showWhetherSaved);
    connect(m_keep, &QAction::triggered, this, &FilterField::toggleSaved);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &whole) {
            setText(whole);
            m_rest->start();
            offer();
        });
}

void FilterField::makeRoomForIcon()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(
        isMirrored ? metrics::control : metrics::group, 0, isMirrored ? metrics::group : metrics::control, 0);
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoomForIcon();
    QLineEdit::changeEvent(event);
}

void FilterField::setWords(const QList<FilterWord> &words)
{
    m_words = words;
}

void FilterField::choose(const QString &filter)
{
    setText(filter);
    tell();
}

void FilterField::setFault(const QString &reason)
{
    setToolTip(reason);
    setAccessibleDescription(reason);
    if (!reason.isEmpty() && hasFocus())
        QToolTip::showText(mapToGlobal(QPoint(0, height() - metrics::edge)), reason, this);
    update();
}

void FilterField::setSaved(const QStringList &filters)
{
    m_saved = filters;
    showWhetherSaved();
}

void FilterField::toggleSaved()
{
    const QString filter = text().trimmed();
    if (filter.isEmpty())
        return;
    if (m_saved.contains(filter))
        Q_EMIT forgetWanted(filter);
    else
        Q_EMIT saveWanted(filter);
}

void FilterField::tell()
{
    m_rest->stop();
    Q_EMIT filterChanged(text());
}

void FilterField::offer()
{
    m_offers->setStringList(
        cursorPosition() == text().size() ? filterSuggestions(text(), m_words) : QStringList());
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterField::showWhetherSaved()
{
    const QString filter = text().trimmed();
    const bool isSaved = m_saved.contains(filter);
    const bool isSavable = isSignalConnected(QMetaMethod::fromSignal(&FilterField::saveWanted));
    m_keep->setVisible(isSavable && !filter.isEmpty());
    m_keep->setText(isSaved ? tr("Forget This Filter") : tr("Keep This Filter (Ctrl+S)"));
    m_keep->setIcon(symbol(u"bookmarks"_s, isSaved ? m_theme.colours().accent : m_theme.colours().t3));
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
    if (event->matches(QKeySequence::Save))
        return toggleSaved();
    const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLeft =
        event->key() == Qt::Key_Escape && (m_completer->popup()->isVisible() || !text().isEmpty());
    if (!isDone && !isLeft)
        return QLineEdit::keyPressEvent(event);
    if (m_completer->popup()->isVisible()) { // Enter on an offer takes it, by the completer itself
        m_completer->popup()->hide();
        if (isLeft)
            return;
    } else if (isLeft) {
        clear();
    }
    tell();
}

} // namespace patchbay
