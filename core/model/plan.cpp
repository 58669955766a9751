// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/plan.h"

#include "core/base/json.h"
#include "core/model/enumname.h"

namespace patchbay {

namespace {

QString escaped(const QByteArray &name)
{
    // RFC 6901, section 3.
    return QString::fromUtf8(name)
        .replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
}

QString joined(const QString &path, const QByteArray &name)
{
    return path.isEmpty() ? escaped(name) : path + QLatin1Char('/') + escaped(name);
}

class FieldComparison
{
public:
    void compare(const QString &path, json::Value before, json::Value after)
    {
        if (before.isObject() && after.isObject())
            return compareMembers(path, before, after);
        if (!json::equal(before, after))
            changes.append({path, before.raw().toByteArray(), after.raw().toByteArray()});
    }

    QList<FieldChange> changes;

private:
    void compareMembers(const QString &path, json::Value before, json::Value after)
    {
        for (const json::Value member : after) {
            const json::Value old = before[member.name()];
            if (old.isMissing())
                changes.append({joined(path, member.name()), {}, member.raw().toByteArray()});
            else
                compare(joined(path, member.name()), old, member);
        }
        for (const json::Value member : before) {
            if (after[member.name()].isMissing())
                changes.append({joined(path, member.name()), member.raw().toByteArray(), {}});
        }
    }
};

} // namespace

QList<FieldChange> fieldChanges(const QByteArray &before, const QByteArray &after)
{
    const auto left = json::Document::parse(before);
    const auto right = json::Document::parse(after);
    if (!left || !right)
        return {};
    FieldComparison comparison;
    comparison.compare({}, left->root(), right->root());
    return comparison.changes;
}

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return QStringLiteral("create");
    case ChangeKind::Update:
        return QStringLiteral("update");
    case ChangeKind::Delete:
        return QStringLiteral("delete");
    case ChangeKind::Invalid:
        return QStringLiteral("invalid");
    case ChangeKind::Unchanged:
        break;
    }
    return QStringLiteral("unchanged");
}

std::optional<ChangeKind> changeKindFromName(QStringView name)
{
    return fromName({ChangeKind::Create, ChangeKind::Update, ChangeKind::Delete, ChangeKind::Invalid,
                        ChangeKind::Unchanged},
        changeKindName, name);
}

QString pushStateName(PushOutcome::State state)
{
    switch (state) {
    case PushOutcome::State::Sending:
        return QStringLiteral("sending");
    case PushOutcome::State::Sent:
        return QStringLiteral("sent");
    case PushOutcome::State::Failed:
        return QStringLiteral("failed");
    case PushOutcome::State::Unknown:
        return QStringLiteral("unknown");
    case PushOutcome::State::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

std::optional<PushOutcome::State> pushStateFromName(QStringView name)
{
    using enum PushOutcome::State;
    return fromName({Sending, Sent, Failed, Unknown, Skipped}, pushStateName, name);
}

QString planStatusName(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Building:
        return QStringLiteral("building");
    case PlanStatus::Ready:
        return QStringLiteral("ready");
    case PlanStatus::Incomplete:
        return QStringLiteral("incomplete");
    case PlanStatus::Applying:
        return QStringLiteral("applying");
    case PlanStatus::Applied:
        return QStringLiteral("applied");
    case PlanStatus::Stale:
        break;
    }
    return QStringLiteral("stale");
}

std::optional<PlanStatus> planStatusFromName(QStringView name)
{
    return fromName({PlanStatus::Building, PlanStatus::Ready, PlanStatus::Incomplete, PlanStatus::Applying,
                        PlanStatus::Applied, PlanStatus::Stale},
        planStatusName, name);
}

} // namespace patchbay
