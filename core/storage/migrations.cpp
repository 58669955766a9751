// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/latermigrations.h"

namespace patchbay {
namespace {

// Rules of the schema
// - `id` is a small integer that never leaves storage; tables refer to each other by it, because UUIDs in a
//   million rows (and again in their index) would cost more than the rest of the key. `uid` is the id that
//   the product knows: UUIDv7 as text, so that it sorts by time and can be read and copied.
// - Every table has workspace_id. Those with volume (records, calls, plan_changes, refused_requests) have it
//   without a foreign key of its own: their parent's is the same, and each check would cost a lookup a row.
// - Instants are milliseconds UTC. Booleans are 0 and 1. Words are the names that core/model gives.
// - JSON that only this program reads is text; what came from outside and must stay byte for byte is {bytes}.
// - Large columns come last, so that the small ones are read without them.
// - Removing an integration takes all that is its own (ON DELETE CASCADE). A new table with volume is also to
//   be emptied in small jobs: see erasure.cpp.

constexpr const char *foundation = R"(
CREATE TABLE workspaces (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    egress TEXT NOT NULL,
    created_at {int} NOT NULL
) {table};

CREATE TABLE connector_documents (
    id {serial},
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    slug TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 {bytes} NOT NULL,
    stored_at {int} NOT NULL,
    document {bytes} NOT NULL,
    UNIQUE (workspace_id, slug, version, sha256)
) {table};

-- configuration: the settings and switches as JSON, with the reason of the status.
-- removed_at: a removed integration is gone for everyone at once; its rows go in small jobs after that.
CREATE TABLE integrations (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    connector TEXT NOT NULL,
    connector_version TEXT NOT NULL,
    document_id {int} NOT NULL REFERENCES connector_documents (id),
    environment TEXT NOT NULL,
    status TEXT NOT NULL,
    status_since {int} NOT NULL,
    installed_at {int} NOT NULL,
    configured_at {int} NOT NULL,
    last_sync {int},
    revision {int} NOT NULL,
    configuration TEXT NOT NULL,
    removed_at {int}
) {table};
CREATE UNIQUE INDEX integrations_by_slug ON integrations (workspace_id, slug) WHERE removed_at IS NULL;
CREATE INDEX integrations_by_document ON integrations (document_id);

-- state: the stream's cursor (updated-since, version) as JSON. synced_at: when a writing run last read it to
-- its end. record_count: of its records, kept with them, so that nobody has to count a million rows.
CREATE TABLE streams (
    id {serial},
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    integration_id {int} NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    state {bytes},
    synced_at {int},
    record_count {int} NOT NULL DEFAULT 0,
    UNIQUE (integration_id, name)
) {table};

-- hash: 16 bytes of the body's content. execution_id: the run that last touched it; its history may be gone.
-- The index holds all that a comparison reads of unchanged records. It is not unique, because the hash is in
-- it: SqlRecords refuses a key that is there already.
CREATE TABLE records (
    id {int} NOT NULL PRIMARY KEY,
    workspace_id {int} NOT NULL,
    stream_id {int} NOT NULL REFERENCES streams (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    hash {bytes} NOT NULL,
    title TEXT NOT NULL,
    execution_id {int} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    body {bytes} NOT NULL
) {table};
CREATE INDEX records_by_key ON records (stream_id, key, hash);

-- What a record was before each update and delete. A create leaves no row: the record says who created it.
CREATE TABLE record_versions (
    id {serial},
    workspace_id {int} NOT NULL,
    stream_id {int} NOT NULL REFERENCES streams (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    execution_id {int} NOT NULL,
    at {int} NOT NULL,
    fields TEXT NOT NULL,
    before {bytes} NOT NULL
) {table};
CREATE INDEX record_versions_by_key ON record_versions (stream_id, key, id);

-- plan_id: the plan that a dry run made or an apply performs; the plan may be gone.
CREATE TABLE executions (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    integration_id {int} NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    stage TEXT NOT NULL,
    caller_id TEXT NOT NULL,
    caller_name TEXT NOT NULL,
    caller_role TEXT NOT NULL,
    plan_id {int},
    timeout_ms {int} NOT NULL,
    created_at {int} NOT NULL,
    started_at {int},
    finished_at {int},
    streams TEXT NOT NULL,
    telemetry TEXT NOT NULL,
    error TEXT,
    processed_ids TEXT NOT NULL
) {table};
CREATE INDEX executions_by_workspace ON executions (workspace_id, id);
CREATE INDEX executions_by_integration ON executions (integration_id, id);
CREATE INDEX executions_unfinished ON executions (workspace_id, id) WHERE finished_at IS NULL;

CREATE TABLE calls (
    workspace_id {int} NOT NULL,
    execution_id {int} NOT NULL REFERENCES executions (id) ON DELETE CASCADE,
    number {int} NOT NULL,
    stage TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    effect TEXT NOT NULL,
    attempt {int} NOT NULL,
    status {int} NOT NULL,
    dns_us {int},
    connect_us {int},
    tls_us {int},
    first_byte_us {int},
    total_us {int} NOT NULL,
    bytes_sent {int} NOT NULL,
    bytes_received {int} NOT NULL,
    started_at {int} NOT NULL,
    waited_ms {int} NOT NULL,
    error TEXT,
    PRIMARY KEY (execution_id, number)
) {table};

-- Changes 1 to applied_count are applied: an apply goes by number, so this one figure is the mark of each.
CREATE TABLE plans (
    id {serial},
    uid TEXT NOT NULL UNIQUE,
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    number {int} NOT NULL,
    integration_id {int} NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    execution_id {int} NOT NULL REFERENCES executions (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    environment TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at {int} NOT NULL,
    applied_at {int},
    change_count {int} NOT NULL,
    applied_count {int} NOT NULL,
    confirmation TEXT NOT NULL,
    streams TEXT NOT NULL,
    UNIQUE (workspace_id, number)
) {table};
CREATE INDEX plans_by_integration ON plans (integration_id, id);
CREATE INDEX plans_by_execution ON plans (execution_id);

-- The streams that a plan speaks of, by numbers of its own: a preview touches no table but the plan's. state_from
-- and state_to: how applying the plan moves the stream; both null while it does not.
CREATE TABLE plan_streams (
    workspace_id {int} NOT NULL,
    plan_id {int} NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    number {int} NOT NULL,
    name TEXT NOT NULL,
    state_from {bytes},
    state_to {bytes},
    PRIMARY KEY (plan_id, number)
) {table};

-- id: the plan's id * 4294967296 + the change's number. One b-tree that is only appended to; no index and no
-- foreign key beside it. Who removes a plan removes this range first. stream: its number in plan_streams.
CREATE TABLE plan_changes (
    id {int} NOT NULL PRIMARY KEY,
    workspace_id {int} NOT NULL,
    stream {int} NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    call {int} NOT NULL,
    place {int} NOT NULL,
    before_hash {bytes} NOT NULL,
    fields TEXT NOT NULL,
    reason TEXT NOT NULL,
    before {bytes} NOT NULL,
    after {bytes} NOT NULL
) {table};

CREATE TABLE refused_requests (
    workspace_id {int} NOT NULL,
    plan_id {int} NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    number {int} NOT NULL,
    stage TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    headers TEXT NOT NULL,
    reason TEXT NOT NULL,
    body {bytes} NOT NULL,
    PRIMARY KEY (plan_id, number)
) {table};

-- subject: what was changed, by the name that people know it by: an integration's slug, a plan's number.
CREATE TABLE audit (
    id {serial},
    workspace_id {int} NOT NULL REFERENCES workspaces (id),
    at {int} NOT NULL,
    caller_id TEXT NOT NULL,
    caller_name TEXT NOT NULL,
    caller_role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) {table};
CREATE INDEX audit_by_workspace ON audit (workspace_id, id);
)";

// plan_count: of all plans there ever were. The next one's number follows it, whatever was forgotten: the
// audit speaks of plans by number.
constexpr const char *planCount = R"(
ALTER TABLE workspaces ADD COLUMN plan_count {int} NOT NULL DEFAULT 0;
UPDATE workspaces SET plan_count =
    (SELECT coalesce(max(number), 0) FROM plans WHERE plans.workspace_id = workspaces.id);
)";

// push_requests: what performs a push's change, by the id of the change in plan_changes; push_outcomes: what
// came of it. execution: its uid; it may be gone. Who removes a plan's changes removes these first.
constexpr const char *pushes = R"(
CREATE TABLE push_requests (
    id {int} NOT NULL PRIMARY KEY,
    workspace_id {int} NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    headers TEXT NOT NULL,
    body {bytes} NOT NULL
) {table};

CREATE TABLE push_outcomes (
    id {int} NOT NULL PRIMARY KEY,
    workspace_id {int} NOT NULL,
    state TEXT NOT NULL,
    execution TEXT NOT NULL,
    at {int} NOT NULL,
    status {int} NOT NULL,
    reason TEXT NOT NULL
) {table};
)";

// The order of keys of a plan, made when it is first compared; the first keyed_count of that order are in it.
// outcome: 16 bytes of what the change makes of its record.
constexpr const char *planKeys = R"(
ALTER TABLE plans ADD COLUMN keyed_count {int} NOT NULL DEFAULT 0;
CREATE TABLE plan_keys (
    workspace_id {int} NOT NULL,
    plan_id {int} NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    stream {int} NOT NULL,
    key TEXT NOT NULL,
    number {int} NOT NULL,
    kind TEXT NOT NULL,
    outcome {bytes} NOT NULL,
    PRIMARY KEY (plan_id, stream, key, number)
) {ordered};
)";

// faults: `server:3 transport:1`. latency: a histogram (core/model/callstatistics.h), `12:3 40:1`. Written
// with the calls themselves; kept longer.
constexpr const char *callHours = R"(
CREATE TABLE call_hours (
    workspace_id {int} NOT NULL,
    integration_id {int} NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    hour {int} NOT NULL,
    calls {int} NOT NULL,
    faults TEXT NOT NULL,
    latency TEXT NOT NULL,
    PRIMARY KEY (integration_id, hour)
) {ordered};
)";

constexpr Migration history[] = {
    {1, "foundation", foundation},
    {2, "plan count", planCount},
    {3, "plan keys", planKeys},
    {4, "call hours", callHours},
    {5, "pushes", pushes},
    {6, "batches and schedules", batchesAndSchedules},
    {7, "push batches", pushBatches},
    {8, "execution figures", executionFigures},
    {9, "unsuccessful executions", unsuccessfulExecutions},
};

} // namespace

std::span<const Migration> migrations()
{
    return history;
}

} // namespace patchbay
