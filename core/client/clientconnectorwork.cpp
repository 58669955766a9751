// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/connectorwork.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QByteArray tryBody(const TryRequest &order)
{
    json::Writer writer;
    writer.beginObject().name("document").string(QByteArrayView(order.document));
    writer.name("name").string(order.name).name("environment").string(environmentName(order.environment));
    writer.name("settings");
    writeTextMap(writer, order.settings);
    writer.name("credentials");
    writeCredentials(writer, order.credentials);
    writer.name("parameters").beginObject();
    for (auto value = order.parameters.begin(); value != order.parameters.end(); ++value)
        writer.name(value.key().toUtf8()).raw(*value);
    writer.endObject().name("send").boolean(order.mayWrite).endObject();
    return writer.take();
}

} // namespace

ClientCall<LintReport> Client::lintConnector(const QByteArray &document) const
{
    json::Writer writer;
    writer.beginObject().name("document").string(QByteArrayView(document)).endObject();
    return {
        writeRequest("POST", urlOf({u"connectors"_s, u"lint"_s}), writer.take()), reading(readLintReport)};
}

ClientCall<TryReport> Client::tryConnector(const TryRequest &order) const
{
    return {writeRequest("POST", urlOf({u"connectors"_s, u"try"_s}), tryBody(order)), reading(readTryReport)};
}

} // namespace patchbay
