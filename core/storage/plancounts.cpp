// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/plancounts.h"

#include "core/storage/planchanges.h"
#include "core/storage/plansieve.h"

#include <algorithm>

namespace patchbay {
namespace {

constexpr int countedAtOnce = 50'000;
constexpr qint64 numbersPerPlan = 4'294'967'296;

/// There are few different texts in very many rows: nothing is copied for one that is known.
void count(QHash<QByteArray, qint64> &counts, QByteArrayView text)
{
    const auto known = counts.find(QByteArray::fromRawData(text.data(), text.size()));
    if (known != counts.end())
        ++*known;
    else
        counts.insert(text.toByteArray(), 1);
}

} // namespace

Result<bool> PlanCounts::countMore(DatabaseConnection &connection, qint64 plan)
{
    const Result<QStringList> streams = planStreams(connection, plan);
    if (!streams)
        return passOn(streams);
    const PlanSieve sieve(m_filter, *streams);
    Statement select = PlanSieve::query(connection, m_filter);
    select.bind(":first", plan * numbersPerPlan + m_next)
        .bind(":end", (plan + 1) * numbersPerPlan)
        .bind(":limit", countedAtOnce);
    for (int looked = 0;; ++looked) {
        const Result<bool> found = select.next();
        if (!found)
            return passOn(found);
        if (!*found)
            return looked == countedAtOnce;
        m_next = select.integer(0) % numbersPerPlan + 1;
        if (sieve.passes(select))
            add(select);
    }
}

void PlanCounts::add(const Statement &row)
{
    count(m_kinds, row.view(2));
    count(m_fieldSets, row.view(4));
}

PlanGroups PlanCounts::groups() const
{
    PlanGroups groups;
    for (const ChangeKind kind :
        {ChangeKind::Create, ChangeKind::Update, ChangeKind::Delete, ChangeKind::Invalid}) {
        if (const qint64 changes = m_kinds.value(changeKindName(kind).toLatin1()))
            groups.kinds.append({kind, changes});
    }
    QHash<QString, qint64> paths;
    for (auto set = m_fieldSets.cbegin(); set != m_fieldSets.cend(); ++set) {
        const QStringList fields = planFieldsFrom(QString::fromUtf8(set.key()));
        for (const QString &field : fields)
            paths[field] += set.value();
    }
    for (auto path = paths.cbegin(); path != paths.cend(); ++path)
        groups.fields.append({path.key(), path.value()});
    std::ranges::sort(groups.fields, [](const FieldCount &one, const FieldCount &other) {
        return one.count != other.count ? one.count > other.count : one.path < other.path;
    });
    if (groups.fields.size() > PlanGroups::mostFields)
        groups.fields.resize(PlanGroups::mostFields);
    return groups;
}

} // namespace patchbay
