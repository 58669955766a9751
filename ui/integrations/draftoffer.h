// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QWidget>

namespace patchbay {

class Banner;
class Theme;

/// Offers to go on with an installation that was left half-typed, or cut off by a crash. Hidden while there
/// is none.
class DraftOffer final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the offer.
    DraftOffer(const Theme &theme, const Client &client, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void goOnWanted(const QString &connector);

private:
    void offer(const QString &workspace);
    void discard();

    const Client &m_client;
    Banner *m_banner;
    QString m_workspace;
    QString m_connector;
};

} // namespace patchbay
