// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/connectors/connectorlint.h"
#include "core/connectors/tryout.h"
#include "core/model/connectorwork.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// As its text, so that places in it are those of the file.
QByteArray documentIn(Fields &fields)
{
    const QByteArray document = fields.text("document").toUtf8();
    if (document.isEmpty())
        fields.fault("document", {reason(u"must be the text of a connector document"_s)});
    return document;
}

Result<HttpResponse> lint(const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const QByteArray document = documentIn(fields);
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    return jsonAnswer(statusOk, lintConnector(document));
}

TryOrder readTryOrder(Fields &fields)
{
    TryOrder order;
    order.document = documentIn(fields);
    order.name = fields.text("name");
    if (fields.has("environment"))
        order.environment = fields.choice("environment", environmentFromName);
    if (fields.has("settings"))
        order.settings = fields.textMap("settings");
    if (fields.has("credentials")) {
        const QMap<QString, QString> given = fields.textMap("credentials");
        for (auto credential = given.begin(); credential != given.end(); ++credential)
            order.credentials.insert(credential.key(), Secret(credential->toUtf8()));
    }
    const json::Value parameters = fields.value("parameters");
    if (!parameters.isMissing() && !parameters.isObject())
        fields.fault("parameters", {reason(u"must be an object"_s)});
    for (const json::Value parameter : parameters)
        order.parameters.insert(QString::fromUtf8(parameter.name()), parameter.raw().toByteArray());
    if (fields.optionalBoolean("send").value_or(false))
        order.writes = TryOrder::Writes::Sent;
    fields.refuseOthers();
    return order;
}

Result<HttpResponse> tryOut(const ApiParts &parts, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const TryOrder order = readTryOrder(fields);
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto report = parts.tryouts.tryOut(order, call.stop);
    if (!report)
        return passOn(report);
    return jsonAnswer(statusOk, *report);
}

} // namespace

QList<Route> connectorWorkRoutes(const ApiParts &parts)
{
    const QString path = u"/api/v1/connectors"_s;
    return {
        {"POST", path + u"/lint"_s, Access::Viewer, RateGroup::None, Lane::Quick, answering(lint)},
        {"POST", path + u"/try"_s, Access::Admin, RateGroup::None, Lane::Slow,
            answering([&parts](const ApiCall &call) { return tryOut(parts, call); })},
    };
}

} // namespace patchbay
