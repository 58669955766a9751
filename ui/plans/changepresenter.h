// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

namespace patchbay {

/// Whether a record is still as the preview found it.
enum class StoredState { Unknown, AsPreviewed, Moved };

/// What the panel of one change shows: its fields, the call that it comes from, and whether what is stored is
/// still the same. It knows no widget.
class ChangePresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    ChangePresenter(const Client &client, QObject *parent);

    /// Its changes are chosen from now on.
    void setPlan(const Plan &plan);
    /// 0: none.
    void choose(qint64 number);
    /// Reads the chosen change again.
    void renew();

    [[nodiscard]] qint64 chosen() const { return m_chosen; }

Q_SIGNALS:
    void changeRead(const patchbay::ChangeDetails &details);
    void callRead(const patchbay::CallRecord &call);
    void storedRead(patchbay::StoredState state);

private:
    void read();
    void readCall(const Change &change);
    void readStored(const Change &change);

    const Client &m_client;
    Plan m_plan;
    qint64 m_chosen = 0;
    int m_generation = 0; ///< Answers about earlier choices are dropped.
};

} // namespace patchbay
