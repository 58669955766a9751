// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/egress.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

Result<EgressPolicy> EgressPolicy::parse(QStringView text)
{
    const QStringView whole = text.trimmed();
    if (whole == "public"_L1)
        return EgressPolicy{};
    if (whole == "everything"_L1)
        return EgressPolicy{EgressMode::Everything, {}};
    if (whole.isEmpty())
        return fail(ErrorCode::InvalidInput,
            message("egress.empty",
                u"Cannot use an empty egress policy: write public, everything, or a list of address ranges."_s));

    EgressPolicy policy{EgressMode::ListedRanges, {}};
    for (const QStringView item : whole.split(u',')) {
        const Result<AddressRange> range = AddressRange::parse(item.trimmed());
        if (!range)
            return passOn(range);
        policy.ranges.append(*range);
    }
    return policy;
}

QString EgressPolicy::toString() const
{
    switch (mode) {
    case EgressMode::PublicOnly:
        return u"public"_s;
    case EgressMode::Everything:
        return u"everything"_s;
    case EgressMode::ListedRanges:
        break;
    }
    QStringList texts;
    for (const AddressRange &range : ranges)
        texts.append(range.toString());
    return texts.join(u", "_s);
}

} // namespace patchbay
