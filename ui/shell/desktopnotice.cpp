// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

// https://specifications.freedesktop.org/notification-spec/latest/
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int asTheDesktopLikes = -1; ///< How long it stays.

} // namespace

void DesktopNotice::listen()
{
    if (std::exchange(m_listens, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(take(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

void DesktopNotice::tell(const QString &title, const QString &text, const Place &place)
{
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"patchbay"_s}};
    call.setArguments({u"Patchbay"_s, 0U, u"patchbay"_s, title, text.toHtmlEscaped(),
        QStringList{u"default"_s, tr("Open")}, hints, asTheDesktopLikes});
    auto *const answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, place] {
        const QDBusPendingReply<uint> notice = *answer;
        if (notice.isValid())
            m_places.insert(notice.value(), place);
        answer->deleteLater();
    });
}

void DesktopNotice::take(uint notice, const QString & /*action*/)
{
    if (m_places.contains(notice))
        Q_EMIT placeWanted(m_places.take(notice));
}

void DesktopNotice::forget(uint notice, uint /*reason*/)
{
    m_places.remove(notice);
}

} // namespace patchbay
