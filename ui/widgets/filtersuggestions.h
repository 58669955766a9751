// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/filter.h"

namespace patchbay {

/// Ways to finish the last term of a filter that is being typed, each the whole text as it would then be:
/// words (`status:`) until one is written, then its choices, also behind a comma. Empty: nothing to offer.
[[nodiscard]] QStringList filterSuggestions(const QString &typed, const QList<FilterWord> &words);

} // namespace patchbay
