// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlrecords.h"

#include "core/storage/recordwriting.h"
#include "core/storage/streamrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 500;
constexpr int scannedAtOnce = 20'000; ///< So that no reader is held for long.

constexpr Sql scanStream = "SELECT id, key, hash FROM records WHERE stream_id = :stream AND key > :after "
                           "ORDER BY key LIMIT :limit";
constexpr Sql selectBody = "SELECT id, key, title, body FROM records WHERE id = :id";
constexpr Sql selectRecord =
    "SELECT key, title, body, executions.uid, records.created_at, updated_at FROM records "
    "LEFT JOIN executions ON executions.id = records.execution_id WHERE stream_id = :stream AND key = :key";
constexpr Sql selectPage =
    "SELECT key, title, body, executions.uid, records.created_at, updated_at FROM records "
    "LEFT JOIN executions ON executions.id = records.execution_id WHERE stream_id = :stream AND key > :after "
    "ORDER BY key LIMIT :limit";
// Steps over a page's keys inside SQLite, on the index alone: ten times as quick as reading each.
constexpr Sql selectPageEnd = "SELECT key FROM records WHERE stream_id = :stream AND key > :after "
                              "ORDER BY key LIMIT 1 OFFSET :others";
constexpr Sql countBehind = "SELECT COUNT(*) FROM records WHERE stream_id = :stream AND key > :after";
constexpr Sql selectCounts =
    "SELECT streams.name, record_count FROM streams JOIN integrations ON integrations.id = "
    "streams.integration_id "
    "WHERE integrations.workspace_id = :workspace AND integrations.uid = :integration AND removed_at IS NULL "
    "AND record_count > 0 ORDER BY streams.name";
constexpr Sql selectVersions =
    "SELECT record_versions.kind, executions.uid, at, before, fields FROM record_versions "
    "LEFT JOIN executions ON executions.id = record_versions.execution_id "
    "WHERE stream_id = :stream AND key = :key ORDER BY record_versions.id DESC LIMIT :limit";

Record recordOf(const QString &stream, const Statement &row)
{
    return {stream, row.text(0), row.text(1), row.bytes(2), ExecutionId{row.text(3)}, row.instant(4),
        row.instant(5)};
}

RecordVersion versionOf(const Statement &row)
{
    const QString fields = row.text(4);
    return {changeKindFromName(row.text(0)).value_or(ChangeKind::Update), ExecutionId{row.text(1)},
        row.instant(2), row.bytes(3), fields.isEmpty() ? QStringList() : fields.split(u'\n')};
}

/// Visits one page; says whether it was a full one, and moves `after` to its last key.
Result<bool> visitPage(
    DatabaseConnection &connection, qint64 stream, QByteArray &after, const Records::Visit &visit)
{
    Statement scan = connection.statement(scanStream);
    scan.bind(":stream", stream).bindText(":after", after).bind(":limit", scannedAtOnce);
    for (int visited = 0;; ++visited) {
        const Result<bool> found = scan.next();
        if (!found)
            return passOn(found);
        if (!*found)
            return visited == scannedAtOnce;
        visit(scan.integer(0), scan.view(1), Digest::fromByteArray(scan.view(2)));
        if (visited == scannedAtOnce - 1)
            after = scan.bytes(1);
    }
}

/// Steps over pages; says whether there are more, or how many records are behind the last whole one.
Result<bool> anchorPages(DatabaseConnection &connection, qint64 stream, PageAnchors &anchors)
{
    for (int passed = 0; passed < scannedAtOnce; passed += PageAnchors::step) {
        const QByteArray after = anchors.cursors.last().toUtf8();
        const auto end = connection.statement(selectPageEnd)
                             .bind(":stream", stream)
                             .bindText(":after", after)
                             .bind(":others", PageAnchors::step - 1)
                             .first([](const Statement &row) { return row.text(0); });
        if (!end)
            return passOn(end);
        if (!*end) {
            const auto rest = connection.statement(countBehind)
                                  .bind(":stream", stream)
                                  .bindText(":after", after)
                                  .first([](const Statement &row) { return row.integer(0); });
            if (!rest)
                return passOn(rest);
            anchors.total += rest->value_or(0);
            return false;
        }
        anchors.total += PageAnchors::step;
        anchors.cursors.append(**end);
    }
    return true;
}

} // namespace

SqlRecords::SqlRecords(Database &database, qint64 workspace)
    : m_database(database)
    , m_workspace(workspace)
{}

Result<> SqlRecords::scan(const IntegrationId &integration, const QString &stream, const Visit &visit)
{
    QByteArray after = ""; // no key is empty
    while (true) {
        const Result<bool> isMore = m_database.read([&](DatabaseConnection &connection) -> Result<bool> {
            const auto row = findStream(connection, m_workspace, integration, stream);
            if (!row)
                return passOn(row);
            return *row ? visitPage(connection, (*row)->id, after, visit) : false;
        });
        if (!isMore)
            return passOn(isMore);
        if (!*isMore)
            return {};
    }
}

Result<QList<StoredBody>> SqlRecords::bodies(const QList<qint64> &records)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<StoredBody>> {
        QList<StoredBody> found;
        Statement select = connection.statement(selectBody);
        for (const qint64 record : records) {
            const auto body = select.bind(":id", record).first([](const Statement &row) {
                return StoredBody{row.integer(0), row.text(1), row.text(2), row.bytes(3)};
            });
            if (!body)
                return passOn(body);
            if (*body)
                found.append(**body);
        }
        return found;
    });
}

Result<> SqlRecords::commit(const RecordJob &job)
{
    return m_database.write(Priority::Bulk,
        [&](Transaction &transaction) { return writeRecordJob(transaction, m_workspace, job); });
}

Result<Record> SqlRecords::find(const IntegrationId &integration, const QString &stream, const QString &key)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<Record> {
        const auto row = findStream(connection, m_workspace, integration, stream);
        if (!row)
            return passOn(row);
        const auto found = connection.statement(selectRecord)
                               .bind(":stream", *row ? (*row)->id : 0)
                               .bind(":key", key)
                               .first([&](const Statement &record) { return recordOf(stream, record); });
        if (!found)
            return passOn(found);
        if (!*found) {
            return fail(ErrorCode::NotFound,
                message("record.notFound", u"Cannot find record %1 of %2: there is none of that key."_s,
                    {key, stream}));
        }
        return **found;
    });
}

Result<QList<Record>> SqlRecords::page(
    const IntegrationId &integration, const QString &stream, const QString &afterKey, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Record>> {
        const auto row = findStream(connection, m_workspace, integration, stream);
        if (!row)
            return passOn(row);
        return connection.statement(selectPage)
            .bind(":stream", *row ? (*row)->id : 0)
            .bindText(":after", afterKey.toUtf8())
            .bind(":limit", std::clamp(limit, 0, longestPage))
            .all([&](const Statement &record) { return recordOf(stream, record); });
    });
}

Result<PageAnchors> SqlRecords::anchors(const IntegrationId &integration, const QString &stream)
{
    PageAnchors anchors{{u""_s}, 0}; // no key is empty
    for (bool isMore = true; isMore;) {
        const Result<bool> passed = m_database.read([&](DatabaseConnection &connection) -> Result<bool> {
            const auto row = findStream(connection, m_workspace, integration, stream);
            if (!row)
                return passOn(row);
            return *row ? anchorPages(connection, (*row)->id, anchors) : false;
        });
        if (!passed)
            return passOn(passed);
        isMore = *passed;
    }
    if (anchors.total == (anchors.cursors.size() - 1) * PageAnchors::step)
        anchors.cursors.removeLast(); // behind it there is nothing
    return anchors;
}

Result<QList<StreamRecordCount>> SqlRecords::counts(const IntegrationId &integration)
{
    return m_database.read([&](DatabaseConnection &connection) {
        return connection.statement(selectCounts)
            .bind(":workspace", m_workspace)
            .bind(":integration", integration.value)
            .all([](const Statement &row) {
                return StreamRecordCount{row.text(0), row.integer(1)};
            });
    });
}

Result<QList<RecordVersion>> SqlRecords::versions(
    const IntegrationId &integration, const QString &stream, const QString &key, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<RecordVersion>> {
        const auto row = findStream(connection, m_workspace, integration, stream);
        if (!row)
            return passOn(row);
        return connection.statement(selectVersions)
            .bind(":stream", *row ? (*row)->id : 0)
            .bind(":key", key)
            .bind(":limit", std::clamp(limit, 0, longestPage))
            .all(versionOf);
    });
}

} // namespace patchbay
