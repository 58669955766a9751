// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/responses.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return error.message.key == "request.json" ? 400 : 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Denied:
        return 403;
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
        return 409;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

void writeCause(json::Writer &writer, const Error &error)
{
    writer.name("kind").string(errorCodeName(error.code));
    writer.name("key").string(QByteArrayView(error.message.key)).name("arguments");
    writeTexts(writer, error.message.arguments);
    writer.name("detail").string(error.detail);
}

} // namespace

HttpResponse jsonResponse(int status, QByteArray body)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}, {"Cache-Control", "no-store"}},
        std::move(body)};
}

HttpResponse noContent()
{
    return {204, {{"Cache-Control", "no-store"}}, {}};
}

HttpResponse errorResponse(const Error &error)
{
    return envelope(
        statusOf(error), error.message.text, [&](json::Writer &writer) { writeCause(writer, error); });
}

HttpResponse faultsResponse(const FieldFaults &faults)
{
    const Error error = faultsAsError(faults);
    return envelope(statusOf(error), error.message.text, [&](json::Writer &writer) {
        writeCause(writer, error);
        writer.name("fields").beginObject();
        for (auto fault = faults.begin(); fault != faults.end(); ++fault)
            writer.name(fault.key().toUtf8()).string(fault->reason);
        writer.endObject();
    });
}

HttpResponse integrationNotFound(const QString &slug)
{
    return envelope(
        404, u"Integration not found", [&](json::Writer &writer) { writer.name("slug").string(slug); });
}

} // namespace patchbay
