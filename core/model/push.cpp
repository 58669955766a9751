// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/push.h"

namespace patchbay {

std::optional<PushSource> PushSource::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash <= 0 || slash + 1 == text.size() || text.indexOf(u'/', slash + 1) >= 0)
        return std::nullopt;
    return PushSource{text.left(slash).toString(), text.mid(slash + 1).toString()};
}

} // namespace patchbay
