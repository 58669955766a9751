// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "core/model/executionfigures.h"
#include "core/model/integration.h"
#include "core/model/plan.h"
#include "core/model/schedulejson.h"
#include "core/model/workspace.h"
#include "ui/widgets/place.h"
#include "ui/widgets/statuslook.h"

#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

/// What the engine said for the overview, at one time.
struct OverviewReading
{
    Workspace workspace;
    QList<Integration> integrations;
    std::optional<Execution> latest; ///< Of all that there ever were.
    QList<Execution>
        unsuccessful; ///< Failed, partial and interrupted ones of the figures' time, newest first.
    ExecutionFigures figures;
    QList<Plan> plans; ///< Newest first.
    QList<ScheduleView> schedules;
    KeychainView keychain;
};

/// A way out that a person may take.
struct AttentionStep
{
    enum class Deed { Show, TestConnection, Preview, Run };

    Deed deed = Deed::Show;
    QString words; ///< On its button.
    Place place;   ///< To show.
    QString slug;  ///< Of the integration that something is done with.

    bool operator==(const AttentionStep &) const = default;
};

/// Something that needs attention now: what it is, why, since when, and the ways out.
struct Attention
{
    StatusLook look;
    QString title;
    QString cause;
    QString when;
    QString slug; ///< The integration that it is about; may be empty.
    QList<AttentionStep> steps;
};

/// The worst first.
[[nodiscard]] QList<Attention> attentionOf(const OverviewReading &reading, Instant now);

/// What all of it comes to, for a person who has one second.
struct Headline
{
    QString sentence;
    QString meaning;
};

[[nodiscard]] Headline headlineOf(
    const OverviewReading &reading, const QList<Attention> &attention, Instant now);

} // namespace patchbay
