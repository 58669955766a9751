// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/comparison.h"

#include "core/model/enumname.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr Verdict everyVerdict[] = {
    Verdict::OnlyFirst, Verdict::OnlySecond, Verdict::Different, Verdict::Same};

template<class T>
bool admits(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool isAt(const QString &path, const QString &wanted)
{
    return path == wanted || path.startsWith(wanted + u'/');
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnlyFirst:
        return u"only_first"_s;
    case Verdict::OnlySecond:
        return u"only_second"_s;
    case Verdict::Different:
        return u"different"_s;
    case Verdict::Same:
        break;
    }
    return u"same"_s;
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return fromName(everyVerdict, verdictName, name);
}

bool ComparisonFilter::matches(const ComparedLine &line) const
{
    const auto isKind = [&](const std::optional<ComparedSide> &side) {
        return side && kinds.contains(side->kind);
    };
    const auto hasField = [&](const QString &wanted) {
        return std::ranges::any_of(
            line.fields, [&](const FieldChange &field) { return isAt(field.path, wanted); });
    };
    return admits(verdicts, line.verdict) && admits(streams, line.stream) &&
           (kinds.isEmpty() || isKind(line.first) || isKind(line.second)) &&
           (fields.isEmpty() || std::ranges::any_of(fields, hasField)) &&
           line.key.contains(key, Qt::CaseInsensitive);
}

} // namespace patchbay
