// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/admission.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> unknownStream(const Connector &connector, const QString &name)
{
    QStringList known;
    for (const Stream &stream : connector.streams)
        known.append(stream.name);
    return fail(ErrorCode::InvalidInput,
        message("execution.unknownStream", u"Cannot run stream %1: %2 has only %3."_s,
            {name, connector.name, known.join(", "_L1)}));
}

bool isOn(const Stream &stream, const Integration &integration)
{
    return integration.streams.value(stream.name, stream.isOnByDefault);
}

} // namespace

Result<> admitRequest(const Caller &caller, Milliseconds timeout)
{
    if (caller.role == Role::Viewer) {
        return fail(ErrorCode::Denied,
            message("execution.denied",
                u"Cannot start an execution: %1 may only look. Ask for the role of an operator."_s,
                {caller.name}));
    }
    if (timeout < RunRequest::shortest || timeout > RunRequest::longest) {
        return fail(ErrorCode::InvalidInput,
            message("execution.badTimeout",
                u"Cannot start an execution: its timeout must be from 1 to 86400 seconds."_s));
    }
    return {};
}

Result<> admitRun(const Integration &integration, RunTrigger trigger)
{
    const QString &slug = integration.slug;
    switch (integration.status) {
    case IntegrationStatus::Active:
        break;
    case IntegrationStatus::Paused:
        return fail(ErrorCode::Conflict,
            message("execution.paused", u"Cannot run %1: it is paused. Resume it first."_s, {slug}));
    case IntegrationStatus::Error:
        return fail(ErrorCode::Conflict,
            message("execution.integrationError",
                u"Cannot run %1: it has an error. Repair it and connect it again. (%2)"_s,
                {slug, integration.statusReason.text}));
    case IntegrationStatus::Disconnected:
        return fail(
            ErrorCode::Conflict, message("execution.disconnected",
                                     u"Cannot run %1: it is disconnected. Connect it first."_s, {slug}));
    }
    if (trigger == RunTrigger::Api && !integration.runs.byApi) {
        return fail(ErrorCode::Denied,
            message("execution.notByApi",
                u"Cannot run %1: its run policy forbids runs by API. Allow them in its configuration."_s,
                {slug}));
    }
    if (trigger == RunTrigger::Schedule && !integration.runs.bySchedule) {
        return fail(ErrorCode::Denied,
            message("execution.notBySchedule",
                u"Cannot run %1: its run policy forbids runs by schedule. Allow them in its configuration."_s,
                {slug}));
    }
    return {};
}

Result<QList<const Stream *>> chosenStreams(
    const Connector &connector, const Integration &integration, const QStringList &named)
{
    for (const QString &name : named) {
        if (!connector.stream(name))
            return unknownStream(connector, name);
    }
    QList<const Stream *> chosen;
    for (const Stream &stream : connector.streams) {
        if (named.isEmpty() ? isOn(stream, integration) : named.contains(stream.name))
            chosen.append(&stream);
    }
    if (chosen.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            message("execution.noStream",
                u"Cannot run %1: none of its streams is switched on. Switch one on."_s, {integration.slug}));
    }
    return chosen;
}

} // namespace patchbay
