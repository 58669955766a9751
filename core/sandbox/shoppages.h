// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/sandbox/shopdata.h"

#include <QUrlQuery>

/// What the sandbox shop's lists and single things look like on the wire.
namespace patchbay::sandbox {

[[nodiscard]] HttpResponse jsonAnswer(int status, QByteArray body);
/// `{"error":{"code":…,"message":…}}`
[[nodiscard]] HttpResponse refusal(int status, const char *code, const char *message);

[[nodiscard]] HttpResponse productAnswer(int status, const Product &product);
[[nodiscard]] HttpResponse stockAnswer(const StockLevel &level);
/// `{"data":[…],"pagination":{"page","per_page","total","total_pages"}}`
[[nodiscard]] HttpResponse productPage(const ShopData &data, const QUrlQuery &query);
/// `{"items":[…],"next_cursor":"…"|null}`
[[nodiscard]] HttpResponse stockPage(const ShopData &data, const QUrlQuery &query);
/// `{"orders":[…],"links":{"next":"<whole URL>"|null}}`, oldest change first, those changed since
/// `updated_since`. `origin` is what the whole URL begins with: `http://127.0.0.1:7421`.
[[nodiscard]] HttpResponse orderPage(const ShopData &data, const QUrlQuery &query, const QByteArray &origin);

} // namespace patchbay::sandbox
