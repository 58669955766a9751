// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace patchbay {

/// `why` is a reason of ours; `detail` what the system said.
[[nodiscard]] Error unreachable(const QString &why, const QString &detail = {});

/// Why no answer came. `distrusted`: what was wrong with the certificate.
[[nodiscard]] Error unanswered(const QNetworkReply &reply, const QList<QSslError> &distrusted);

} // namespace patchbay
