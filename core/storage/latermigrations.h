// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The scripts of the schema's steps from the sixth on; the rules and the list are in migrations.cpp.
namespace patchbay {

// execution and plan: by uid and without a foreign key, because they may be forgotten first.
// schedules.next_at: null while it is disabled.
inline constexpr const char *batchesAndSchedules = R"(
CREATE TABLE batches (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    caller_id TEXT NOT NULL,
    caller_name TEXT NOT NULL,
    caller_role TEXT NOT NULL,
    max_concurrent {int} NOT NULL,
    stop_after {int} NOT NULL,
    timeout_ms {int} NOT NULL,
    created_at {int} NOT NULL,
    finished_at {int}
) {table};
CREATE INDEX batches_by_workspace ON batches (workspace_id, id);
CREATE INDEX batches_unfinished ON batches (workspace_id, id) WHERE finished_at IS NULL;

CREATE TABLE batch_members (
    workspace_id {int} NOT NULL,
    batch_id {int} NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    number {int} NOT NULL,
    slug TEXT NOT NULL,
    status TEXT NOT NULL,
    execution TEXT,
    plan TEXT,
    duration_ms {int} NOT NULL,
    error TEXT,
    PRIMARY KEY (batch_id, number)
) {table};

CREATE TABLE schedules (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    integration_id {int} NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    enabled {int} NOT NULL,
    streams TEXT NOT NULL,
    timeout_ms {int} NOT NULL,
    every_s {int},
    cron TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    jitter_s {int} NOT NULL,
    created_at {int} NOT NULL,
    since {int} NOT NULL,
    next_at {int}
) {table};
CREATE INDEX schedules_by_workspace ON schedules (workspace_id, id);
CREATE INDEX schedules_by_integration ON schedules (integration_id, id);

CREATE TABLE schedule_runs (
    id {serial},
    workspace_id {int} NOT NULL,
    schedule_id {int} NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
    due_at {int} NOT NULL,
    at {int} NOT NULL,
    execution TEXT,
    reason TEXT NOT NULL
) {table};
CREATE INDEX schedule_runs_by_schedule ON schedule_runs (schedule_id, id);
)";

// The place of a change in the call that carries it with others, and how many these are; 0: a call of its
// own.
inline constexpr const char *pushBatches = R"(
ALTER TABLE push_requests ADD COLUMN batch_place {int} NOT NULL DEFAULT 0;
ALTER TABLE push_requests ADD COLUMN batch_size {int} NOT NULL DEFAULT 0;
)";

// changed: how many records a run or an apply created, updated and deleted; of those from before this step
// it is not known. The index answers for figures over time without the rows themselves, which are long.
inline constexpr const char *executionFigures = R"(
ALTER TABLE executions ADD COLUMN changed {int} NOT NULL DEFAULT 0;
CREATE INDEX executions_by_time ON executions (workspace_id, created_at, integration_id, status, changed);
)";

// Those that went wrong are asked for all the time, and may be none among a hundred thousand.
inline constexpr const char *unsuccessfulExecutions = R"(
CREATE INDEX executions_unsuccessful ON executions (workspace_id, id)
    WHERE status IN ('failed', 'partial', 'interrupted');
)";

} // namespace patchbay
