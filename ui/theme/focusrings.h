// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace patchbay {

/// Says in which windows the ring around what has the focus is seen: where it came there by a key that moves
/// it, until it goes on by the mouse or by itself. Qt alone would show it for good once there was a key that
/// moved it. Watches the application.
class FocusRings final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was pressed last. Qt says Tab also when what had the focus goes away.
    bool m_isMovingKey = false;
};

} // namespace patchbay
