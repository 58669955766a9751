// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuslook.h"

#include <QCoreApplication>

namespace patchbay {

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(status)
};

StatusLook healthy(Glyph glyph, Tone glyphTone, const char *word)
{
    return {glyph, glyphTone, Tone::Secondary, Words::tr(word)};
}

/// The word takes the glyph's colour.
StatusLook telling(Glyph glyph, Tone tone, const char *word)
{
    return {glyph, tone, tone, Words::tr(word)};
}

} // namespace

QColor colourOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Primary:
        return colours.t1;
    case Tone::Secondary:
        return colours.t2;
    case Tone::Accent:
        return colours.accent;
    case Tone::Ok:
        return colours.ok;
    case Tone::Warn:
        return colours.warn;
    case Tone::Err:
        return colours.err;
    case Tone::Production:
        return colours.production;
    case Tone::Test:
        return colours.test;
    case Tone::Quiet:
        break;
    }
    return colours.t3;
}

QColor tintOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Ok:
        return colours.okTint;
    case Tone::Warn:
        return colours.warnTint;
    case Tone::Err:
        return colours.errTint;
    case Tone::Accent:
        return colours.selection;
    case Tone::Primary:
    case Tone::Secondary:
    case Tone::Quiet:
    case Tone::Production:
    case Tone::Test:
        break;
    }
    return colours.s2;
}

StatusLook lookOf(IntegrationStatus status)
{
    switch (status) {
    case IntegrationStatus::Active:
        return healthy(Glyph::RingCheck, Tone::Ok, QT_TRANSLATE_NOOP("status", "Active"));
    case IntegrationStatus::Paused:
        return healthy(Glyph::RingBars, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Paused"));
    case IntegrationStatus::Error:
        return telling(Glyph::OctagonCross, Tone::Err, QT_TRANSLATE_NOOP("status", "Error"));
    case IntegrationStatus::Disconnected:
        break;
    }
    return healthy(Glyph::RingBroken, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Disconnected"));
}

StatusLook lookOf(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Running:
        return telling(Glyph::Arc, Tone::Accent, QT_TRANSLATE_NOOP("status", "Running"));
    case ExecutionStatus::Succeeded:
        return healthy(Glyph::RingCheck, Tone::Ok, QT_TRANSLATE_NOOP("status", "Succeeded"));
    case ExecutionStatus::Partial:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Partial"));
    case ExecutionStatus::Failed:
        return telling(Glyph::OctagonCross, Tone::Err, QT_TRANSLATE_NOOP("status", "Failed"));
    case ExecutionStatus::Cancelled:
        return healthy(Glyph::RingDashed, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Cancelled"));
    case ExecutionStatus::Interrupted:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Interrupted"));
    case ExecutionStatus::Queued:
        break;
    }
    return healthy(Glyph::Clock, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Queued"));
}

StatusLook lookOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Ready:
        return healthy(Glyph::Ring, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Ready"));
    case PlanStatus::Incomplete:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Incomplete"));
    case PlanStatus::Applying:
        return telling(Glyph::Arc, Tone::Accent, QT_TRANSLATE_NOOP("status", "Applying"));
    case PlanStatus::Applied:
        return healthy(Glyph::RingCheck, Tone::Ok, QT_TRANSLATE_NOOP("status", "Applied"));
    case PlanStatus::Stale:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Stale"));
    case PlanStatus::Building:
        break;
    }
    return telling(Glyph::Arc, Tone::Accent, QT_TRANSLATE_NOOP("status", "Comparing"));
}

StatusLook lookOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return healthy(Glyph::SquarePlus, Tone::Ok, QT_TRANSLATE_NOOP("status", "Create"));
    case ChangeKind::Update:
        return healthy(Glyph::SquareTilde, Tone::Accent, QT_TRANSLATE_NOOP("status", "Update"));
    case ChangeKind::Delete:
        return telling(Glyph::SquareMinus, Tone::Err, QT_TRANSLATE_NOOP("status", "Delete"));
    case ChangeKind::Invalid:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Invalid"));
    case ChangeKind::Unchanged:
        break;
    }
    return healthy(Glyph::SquareLines, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Unchanged"));
}

StatusLook lookOf(PushOutcome::State state)
{
    switch (state) {
    case PushOutcome::State::Sending:
        return telling(Glyph::Arc, Tone::Accent, QT_TRANSLATE_NOOP("status", "Sending"));
    case PushOutcome::State::Failed:
        return telling(Glyph::OctagonCross, Tone::Err, QT_TRANSLATE_NOOP("status", "Not sent"));
    case PushOutcome::State::Unknown:
        return telling(Glyph::Triangle, Tone::Warn, QT_TRANSLATE_NOOP("status", "Unknown"));
    case PushOutcome::State::Skipped:
        return healthy(Glyph::RingDashed, Tone::Quiet, QT_TRANSLATE_NOOP("status", "Skipped"));
    case PushOutcome::State::Sent:
        break;
    }
    return healthy(Glyph::RingCheck, Tone::Ok, QT_TRANSLATE_NOOP("status", "Sent"));
}

StatusLook lookOf(const QVariant &status)
{
    if (status.userType() == qMetaTypeId<IntegrationStatus>())
        return lookOf(status.value<IntegrationStatus>());
    if (status.userType() == qMetaTypeId<ExecutionStatus>())
        return lookOf(status.value<ExecutionStatus>());
    if (status.userType() == qMetaTypeId<PlanStatus>())
        return lookOf(status.value<PlanStatus>());
    if (status.userType() == qMetaTypeId<ChangeKind>())
        return lookOf(status.value<ChangeKind>());
    if (status.userType() == qMetaTypeId<PushOutcome::State>())
        return lookOf(status.value<PushOutcome::State>());
    return status.value<StatusLook>();
}

int urgencyOf(IntegrationStatus status)
{
    switch (status) {
    case IntegrationStatus::Error:
        return 3;
    case IntegrationStatus::Active:
        return 2;
    case IntegrationStatus::Paused:
        return 1;
    case IntegrationStatus::Disconnected:
        break;
    }
    return 0;
}

int urgencyOf(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Failed:
        return 6;
    case ExecutionStatus::Interrupted:
        return 5;
    case ExecutionStatus::Partial:
        return 4;
    case ExecutionStatus::Running:
        return 3;
    case ExecutionStatus::Queued:
        return 2;
    case ExecutionStatus::Cancelled:
        return 1;
    case ExecutionStatus::Succeeded:
        break;
    }
    return 0;
}

QString wordOf(Environment environment)
{
    return environment == Environment::Production ? Words::tr("Production") : Words::tr("Test");
}

QString wordOf(ExecutionKind kind)
{
    switch (kind) {
    case ExecutionKind::DryRun:
        return Words::tr("Preview");
    case ExecutionKind::Apply:
        return Words::tr("Apply");
    case ExecutionKind::Run:
        break;
    }
    return Words::tr("Run");
}

} // namespace patchbay
