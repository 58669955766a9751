// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/records.h"

#include <map>
#include <mutex>

namespace patchbay {

/// The records of one stream, in memory: what a comparison needs of the port. Jobs are remembered, not
/// performed.
class InMemoryRecords final : public Records
{
public:
    void store(qint64 record, const QByteArray &key, const QByteArray &body)
    {
        m_stored[record] = {record, QString::fromUtf8(key), {}, body};
    }

    void forget(qint64 record) { m_stored.erase(record); }

    /// Every commit fails with this from now on.
    void breakWith(const Error &error) { m_error = error; }

    [[nodiscard]] const QList<RecordJob> &jobs() const { return m_jobs; }

    [[nodiscard]] Result<> scan(const IntegrationId &, const QString &, const Visit &visit) override
    {
        for (const auto &[number, stored] : m_stored)
            visit(number, stored.key.toUtf8(), digestOf(stored.body));
        return {};
    }

    [[nodiscard]] Result<QList<StoredBody>> bodies(const QList<qint64> &records) override
    {
        m_bodiesRead += records.size();
        QList<StoredBody> found;
        for (const qint64 record : records) {
            if (const auto stored = m_stored.find(record); stored != m_stored.end())
                found.append(stored->second);
        }
        return found;
    }

    [[nodiscard]] qsizetype bodiesRead() const { return m_bodiesRead; }

    [[nodiscard]] Result<> commit(const RecordJob &job) override
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        m_jobs.append(job);
        return {};
    }

    [[nodiscard]] Result<Record> find(const IntegrationId &, const QString &, const QString &) override
    {
        return Record();
    }

    [[nodiscard]] Result<QList<Record>> page(
        const IntegrationId &, const QString &, const QString &, int) override
    {
        return QList<Record>();
    }

    [[nodiscard]] Result<PageAnchors> anchors(const IntegrationId &, const QString &) override
    {
        return PageAnchors();
    }

    [[nodiscard]] Result<QList<StreamRecordCount>> counts(const IntegrationId &) override
    {
        return QList<StreamRecordCount>();
    }

    [[nodiscard]] Result<QList<RecordVersion>> versions(
        const IntegrationId &, const QString &, const QString &, int) override
    {
        return QList<RecordVersion>();
    }

private:
    std::map<qint64, StoredBody> m_stored;
    qsizetype m_bodiesRead = 0;
    QList<RecordJob> m_jobs;
    std::optional<Error> m_error;
};

} // namespace patchbay
