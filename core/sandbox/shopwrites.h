// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/sandbox/shopdata.h"

/// What a client of the sandbox shop may change. Each checks its input and answers as a shop would.
namespace patchbay::sandbox {

[[nodiscard]] HttpResponse createProduct(ShopData &data, json::Value fields);
[[nodiscard]] HttpResponse changeProduct(ShopData &data, qint64 id, json::Value fields);
[[nodiscard]] HttpResponse removeProduct(ShopData &data, qint64 id);
[[nodiscard]] HttpResponse changeStock(
    ShopData &data, const QByteArray &sku, const QByteArray &branch, json::Value fields);

} // namespace patchbay::sandbox
