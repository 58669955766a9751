// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/onplan.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

Route::Handler onPlan(const ApiParts &parts, PlanAnswer answer)
{
    return answering([&parts, answer = std::move(answer)](const ApiCall &call) -> Result<HttpResponse> {
        const QString name = call.at(u"plan"_s);
        bool isNumber = false;
        const qint64 number = name.toLongLong(&isNumber);
        const auto plan =
            isNumber ? parts.stores.plans.byNumber(number) : parts.stores.plans.byId(PlanId{name});
        if (!plan)
            return passOn(plan);
        return answer(parts, call, *plan);
    });
}

} // namespace patchbay
