// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/runwishes.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

bool wantsToReturnAtOnce(const HttpRequest &request)
{
    const QByteArray preferences = header(request.headers, "Prefer").value_or(QByteArray());
    for (const QByteArray &preference : preferences.toLower().split(',')) {
        if (preference.split(';').first().trimmed() == "respond-async")
            return true;
    }
    return false;
}

RunTrigger triggerOf(const Caller &caller)
{
    return caller.id.startsWith(u"user:") ? RunTrigger::Person : RunTrigger::Api;
}

Milliseconds timeoutFrom(Fields &fields, Milliseconds otherwise)
{
    static constexpr qint64 most = std::chrono::seconds(86'400).count();
    const auto seconds = fields.optionalInteger("timeout_seconds");
    if (!seconds)
        return otherwise;
    if (*seconds >= 1 && *seconds <= most)
        return std::chrono::seconds(*seconds);
    fields.fault("timeout_seconds", notBetween(u"timeout_seconds"_s, 1, most));
    return otherwise;
}

ApplyRequest::Confirmation confirmationFrom(Fields &fields)
{
    return fields.optionalBoolean("confirm").value_or(false) ? ApplyRequest::Confirmation::Given
                                                             : ApplyRequest::Confirmation::NotGiven;
}

} // namespace patchbay
