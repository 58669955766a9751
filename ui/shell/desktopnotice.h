// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"

#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace patchbay {

/// Tells on the desktop what happened while the window was not looked at, by the freedesktop.org notification
/// service. Where there is none, nothing happens: the window has told it as well.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A press on the notice leads to the place.
    void tell(const QString &title, const QString &text, const Place &place);

Q_SIGNALS:
    void placeWanted(const patchbay::Place &place);

private Q_SLOTS:
    void take(uint notice, const QString &action);
    void forget(uint notice, uint reason);

private:
    /// To the service, from the first notice on: the session's bus is not asked while the window starts.
    void listen();

    bool m_listens = false;
    QHash<uint, Place> m_places;
};

} // namespace patchbay
