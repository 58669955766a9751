// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/executions/runfixture.h"

#include <QStringList>

namespace patchbay {

/// A RunFixture with a second integration, `desk`, whose stream `push_items` writes the products of the shop
/// to an ItemPlatform.
class PushDesk
{
public:
    /// Whether the platform's creates honour an `Idempotency-Key`.
    enum class Creates { WithKey, WithoutKey };
    /// Whether each change is sent alone, or `maxItems` together.
    enum class Calls { OneByOne, Together };

    struct Options
    {
        Creates creates = Creates::WithKey;
        int maxPages = 10'000;
        int deleteShareLimit = 100;
        Environment environment = Environment::Test;
        Calls calls = Calls::OneByOne;
        int maxItems = 2;
    };

    PushDesk(const QString &directory, const QByteArray &shopAddress, const QByteArray &itemsAddress,
        const Options &options);

    /// Reads the shop's products, so that they can be pushed.
    [[nodiscard]] Execution readShop();
    [[nodiscard]] Execution perform(ExecutionKind kind);
    [[nodiscard]] Execution apply(
        const PlanId &plan, ApplyRequest::Confirmation confirmation = ApplyRequest::Confirmation::Given);

    [[nodiscard]] Plan planOf(const Execution &execution) { return fixture.plan(execution); }

    [[nodiscard]] QList<Change> changesOf(const Execution &execution)
    {
        return fixture.changes(execution.plan.value());
    }

    /// `create A POST /items`
    [[nodiscard]] QStringList requestsOf(const Execution &execution);
    /// `create A sent 201`
    [[nodiscard]] QStringList outcomesOf(const PlanId &plan);

    RunFixture fixture;
};

} // namespace patchbay
