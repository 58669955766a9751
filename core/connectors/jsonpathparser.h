// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/connectors/jsonpathquery.h"

#include <QString>

namespace patchbay::jsonpath {

/// Reads a JSONPath by the grammar of RFC 9535, appendix A, and checks that its functions are well-typed
/// (section 2.4.3).
[[nodiscard]] Result<Query> parse(QStringView text);

} // namespace patchbay::jsonpath
