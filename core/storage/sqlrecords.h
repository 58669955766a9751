// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/records.h"
#include "core/storage/database.h"

namespace patchbay {

/// The synced records of one workspace. `workspace` is SqlWorkspace::row().
class SqlRecords final : public Records
{
public:
    SqlRecords(Database &database, qint64 workspace);

    [[nodiscard]] Result<> scan(
        const IntegrationId &integration, const QString &stream, const Visit &visit) override;
    [[nodiscard]] Result<QList<StoredBody>> bodies(const QList<qint64> &records) override;
    [[nodiscard]] Result<> commit(const RecordJob &job) override;

    [[nodiscard]] Result<Record> find(
        const IntegrationId &integration, const QString &stream, const QString &key) override;
    [[nodiscard]] Result<QList<Record>> page(
        const IntegrationId &integration, const QString &stream, const QString &afterKey, int limit) override;
    [[nodiscard]] Result<PageAnchors> anchors(
        const IntegrationId &integration, const QString &stream) override;
    [[nodiscard]] Result<QList<StreamRecordCount>> counts(const IntegrationId &integration) override;
    [[nodiscard]] Result<QList<RecordVersion>> versions(
        const IntegrationId &integration, const QString &stream, const QString &key, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
};

} // namespace patchbay
