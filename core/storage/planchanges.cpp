// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/planchanges.h"

#include "core/storage/planrow.h"
#include "core/storage/plansieve.h"
#include "core/storage/pushrows.h"
#include "core/storage/rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 1'000;
constexpr int siftedAtOnce = 50'000; ///< So that no reader is held for long.
constexpr qint64 numbersPerPlan = 4'294'967'296;

constexpr Sql insertChange = "INSERT INTO plan_changes (id, workspace_id, stream, kind, key, title, call, "
                             "place, before_hash, fields, reason, "
                             "before, after) VALUES (:id, :workspace, :stream, :kind, :key, :title, :call, "
                             ":place, :before_hash, :fields, "
                             ":reason, :before, :after)";
constexpr Sql selectStream = "SELECT number FROM plan_streams WHERE plan_id = :plan AND name = :name";
constexpr Sql insertStream =
    "INSERT INTO plan_streams (workspace_id, plan_id, number, name) SELECT :workspace, :plan, "
    "(SELECT count(*) + 1 FROM plan_streams WHERE plan_id = :plan), :name";
constexpr Sql selectStreams = "SELECT name FROM plan_streams WHERE plan_id = :plan ORDER BY number";
constexpr Sql selectChanges =
    "SELECT plan_changes.id, stream, kind, key, title, call, place, fields, plan_changes.reason, before, "
    "after, " PATCHBAY_PUSH_COLUMNS " FROM " PATCHBAY_PUSH_TABLES
    " WHERE plan_changes.id >= :first AND plan_changes.id < :end ORDER BY plan_changes.id LIMIT :limit";
constexpr Sql selectSuppositions =
    "SELECT id, stream, kind, key, before_hash FROM plan_changes WHERE id >= :first AND id < :end "
    "ORDER BY id LIMIT :limit";
// The rows that belong to a change, before the change itself.
constexpr Sql deleteOutcomes = "DELETE FROM push_outcomes WHERE id IN "
                               "(SELECT id FROM push_outcomes WHERE id >= :first AND id < :end LIMIT :limit)";
constexpr Sql deleteRequests = "DELETE FROM push_requests WHERE id IN "
                               "(SELECT id FROM push_requests WHERE id >= :first AND id < :end LIMIT :limit)";
constexpr Sql deleteChanges = "DELETE FROM plan_changes WHERE id IN "
                              "(SELECT id FROM plan_changes WHERE id >= :first AND id < :end LIMIT :limit)";

constexpr Sql deleteKeys =
    "DELETE FROM plan_keys WHERE (plan_id, stream, key, number) IN "
    "(SELECT plan_id, stream, key, number FROM plan_keys WHERE plan_id = :plan LIMIT :limit)";

/// A field's name may hold a line feed; a pointer's `~` is followed by 0 or 1, so that this cannot be
/// mistaken.
QString fieldsText(const QStringList &fields)
{
    QStringList escaped = fields;
    escaped.replaceInStrings(u"\n"_s, u"~n"_s);
    return escaped.join(u'\n');
}

Result<Change> readChange(const Statement &row, const QStringList &streams)
{
    Change change;
    change.number = row.integer(0) % numbersPerPlan;
    change.stream = streams.value(row.integer(1) - 1);
    const auto kind = changeKindFromName(row.text(2));
    change.key = row.text(3);
    change.title = row.text(4);
    change.call = row.integer(5);
    change.place = int(row.integer(6));
    change.fields = planFieldsFrom(row.text(7));
    const Result<Message> reason = messageFrom(row.bytes(8));
    change.before = row.bytes(9);
    change.after = row.bytes(10);
    if (!kind || !reason || !readPushColumns(row, 11, change)) {
        return fail(ErrorCode::Internal,
            message("plan.changeUnreadable",
                u"Cannot read change %1 of the plan: its row in the database is not understood. Restore the "
                u"database from a backup."_s,
                {QString::number(change.number)}));
    }
    change.kind = *kind;
    change.reason = *reason;
    return change;
}

Statement &bindRange(Statement &statement, qint64 plan, qint64 first, int limit)
{
    return statement.bind(":first", plan * numbersPerPlan + std::max<qint64>(first, 1))
        .bind(":end", (plan + 1) * numbersPerPlan)
        .bind(":limit", limit);
}

void bindChange(Statement &insert, const RecordChange &change)
{
    insert.bind(":kind", changeKindName(change.kind))
        .bindText(":key", change.key)
        .bind(":title", change.title)
        .bind(":call", change.call)
        .bind(":place", change.place)
        .bind(":before_hash", change.before.isEmpty() ? QByteArray("") : change.beforeDigest.toByteArray())
        .bind(":fields", fieldsText(change.fields))
        .bindText(":reason", messageText(change.reason))
        .bind(":before", change.before)
        .bind(":after", change.after);
}

} // namespace

Result<> writePlanChanges(Transaction &transaction, qint64 workspace, qint64 plan, const PlanJob &job)
{
    if (job.changes.isEmpty())
        return {};
    const Result<qint64> stream = planStream(transaction, workspace, plan, job.stream);
    if (!stream)
        return passOn(stream);
    Statement insert = transaction.statement(insertChange);
    insert.bind(":workspace", workspace).bind(":stream", *stream);
    qint64 id = plan * numbersPerPlan + job.firstNumber;
    for (const RecordChange &change : job.changes) {
        bindChange(insert, change);
        if (const Result<qint64> done = insert.bind(":id", id++).run(); !done)
            return passOn(done);
    }
    return writePushRequests(transaction, workspace, plan * numbersPerPlan + job.firstNumber, job.changes);
}

Result<qint64> planStream(Transaction &transaction, qint64 workspace, qint64 plan, const QString &name)
{
    const auto find = [&] {
        return transaction.statement(selectStream)
            .bind(":plan", plan)
            .bind(":name", name)
            .first([](const Statement &row) { return row.integer(0); });
    };
    const auto found = find();
    if (!found)
        return passOn(found);
    if (*found)
        return **found;
    const Result<qint64> added = transaction.statement(insertStream)
                                     .bind(":workspace", workspace)
                                     .bind(":plan", plan)
                                     .bind(":name", name)
                                     .run();
    if (!added)
        return passOn(added);
    const auto made = find();
    return made ? Result<qint64>(**made) : Result<qint64>(passOn(made));
}

QStringList planFieldsFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList fields = text.split(u'\n');
    fields.replaceInStrings(u"~n"_s, u"\n"_s);
    return fields;
}

Result<QStringList> planStreams(DatabaseConnection &connection, qint64 plan)
{
    return connection.statement(selectStreams).bind(":plan", plan).all([](const Statement &row) {
        return row.text(0);
    });
}

Result<QList<Change>> planChanges(DatabaseConnection &connection, qint64 plan, qint64 first, int limit)
{
    const Result<QStringList> streams = planStreams(connection, plan);
    if (!streams)
        return passOn(streams);
    Statement select = connection.statement(selectChanges);
    return allOrFirstFailure(
        bindRange(select, plan, first, std::clamp(limit, 0, longestPage)).all([&](const Statement &row) {
            return readChange(row, *streams);
        }));
}

Result<QList<Supposition>> planSuppositions(
    DatabaseConnection &connection, qint64 plan, qint64 first, int limit)
{
    const Result<QStringList> streams = planStreams(connection, plan);
    if (!streams)
        return passOn(streams);
    Statement select = connection.statement(selectSuppositions);
    return bindRange(select, plan, first, std::clamp(limit, 0, longestPage)).all([&](const Statement &row) {
        return Supposition{row.integer(0) % numbersPerPlan, streams->value(row.integer(1) - 1),
            changeKindFromName(row.text(2)).value_or(ChangeKind::Invalid), row.bytes(3),
            Digest::fromByteArray(row.view(4))};
    });
}

Result<Sifted> sift(
    DatabaseConnection &connection, qint64 plan, const PlanFilter &filter, qint64 first, qint64 enough)
{
    const Result<QStringList> streams = planStreams(connection, plan);
    if (!streams)
        return passOn(streams);
    const PlanSieve sieve(filter, *streams);
    Statement select = PlanSieve::query(connection, filter);
    bindRange(select, plan, first, siftedAtOnce);
    Sifted sifted;
    for (int looked = 0; sifted.numbers.size() < enough; ++looked) {
        const Result<bool> found = select.next();
        if (!found)
            return passOn(found);
        if (!*found) {
            if (looked < siftedAtOnce)
                sifted.next = 0;
            return sifted;
        }
        const qint64 number = select.integer(0) % numbersPerPlan;
        sifted.next = number + 1;
        if (sieve.passes(select))
            sifted.numbers.append(number);
    }
    return sifted;
}

Result<QList<Change>> planChangesOf(DatabaseConnection &connection, qint64 plan, const QList<qint64> &numbers)
{
    const Result<QStringList> streams = planStreams(connection, plan);
    if (!streams)
        return passOn(streams);
    QList<Change> changes;
    Statement select = connection.statement(selectChanges);
    for (const qint64 number : numbers) {
        const auto found = bindRange(select, plan, number, 1).first([&](const Statement &row) {
            return readChange(row, *streams);
        });
        if (!found)
            return passOn(found);
        if (!**found)
            return passOn(**found);
        changes.append(***found);
    }
    return changes;
}

Result<qint64> deletePlanChanges(Transaction &transaction, qint64 plan, int limit)
{
    Result<qint64> deleted =
        transaction.statement(deleteKeys).bind(":plan", plan).bind(":limit", limit).run();
    if (!deleted || *deleted == limit)
        return deleted;
    for (const Sql sql : {deleteOutcomes, deleteRequests, deleteChanges}) {
        Statement statement = transaction.statement(sql);
        deleted = bindRange(statement, plan, 1, limit).run();
        if (!deleted || *deleted == limit)
            break;
    }
    return deleted;
}

Result<> writePushNote(Transaction &transaction, qint64 workspace, qint64 plan, const PushNote &note)
{
    const bool isSettled = std::ranges::all_of(note.outcomes,
        [](const auto &outcome) { return outcome && outcome->state != PushOutcome::State::Sending; });
    Result<> done = markApplied(
        transaction, note.plan, isSettled ? note.number + note.outcomes.size() - 1 : note.number - 1);
    qint64 id = plan * numbersPerPlan + note.number;
    for (const std::optional<PushOutcome> &outcome : note.outcomes) {
        if (done)
            done = writePushOutcome(transaction, workspace, id++, outcome);
    }
    return done;
}

} // namespace patchbay
