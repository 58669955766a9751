// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/integration.h"
#include "core/model/plan.h"
#include "ui/theme/colours.h"
#include "ui/theme/glyphs.h"

#include <QString>
#include <QVariant>

namespace patchbay {

/// Of what colour a word and its glyph are; which one that is, the theme says.
enum class Tone { Primary, Secondary, Quiet, Accent, Ok, Warn, Err, Production, Test };

[[nodiscard]] QColor colourOf(Tone tone, const Colours &colours);
/// The tint behind a chip of that tone.
[[nodiscard]] QColor tintOf(Tone tone, const Colours &colours);

/// A state as the window shows it: colour and shape and word, never one alone. Healthy and idle words are
/// quiet.
struct StatusLook
{
    Glyph glyph = Glyph::None;
    Tone glyphTone = Tone::Quiet;
    Tone wordTone = Tone::Secondary;
    QString word; ///< Translated.
};

[[nodiscard]] StatusLook lookOf(IntegrationStatus status);
[[nodiscard]] StatusLook lookOf(ExecutionStatus status);
[[nodiscard]] StatusLook lookOf(PlanStatus status);
[[nodiscard]] StatusLook lookOf(ChangeKind kind);
[[nodiscard]] StatusLook lookOf(PushOutcome::State state);
/// Of any of the above in a variant, or a look itself; without glyph and word for anything else.
[[nodiscard]] StatusLook lookOf(const QVariant &status);

/// How soon a person should look: more is sooner. For sorting.
[[nodiscard]] int urgencyOf(IntegrationStatus status);
[[nodiscard]] int urgencyOf(ExecutionStatus status);

[[nodiscard]] QString wordOf(Environment environment);
[[nodiscard]] QString wordOf(ExecutionKind kind);

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::IntegrationStatus)
Q_DECLARE_METATYPE(patchbay::ExecutionStatus)
Q_DECLARE_METATYPE(patchbay::PlanStatus)
Q_DECLARE_METATYPE(patchbay::ChangeKind)
Q_DECLARE_METATYPE(patchbay::PushOutcome::State)
Q_DECLARE_METATYPE(patchbay::StatusLook)
Q_DECLARE_METATYPE(patchbay::Tone)
