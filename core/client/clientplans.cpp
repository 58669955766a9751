// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/executionjson.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

ChangeAnchors readAnchors(Fields &fields)
{
    ChangeAnchors anchors;
    anchors.step = int(fields.integer("step"));
    anchors.total = fields.integer("total_count");
    for (const json::Value number : fields.value("numbers"))
        anchors.numbers.append(number.integer().value_or(0));
    return anchors;
}

ChangeDetails readChangeDetails(Fields &fields)
{
    Fields change = fields.object("change");
    return {readChange(change), fields.list("field_changes", readFieldChange)};
}

/// What stands after `after=` in the address of the next piece.
std::optional<qint64> nextPiece(const HttpResponse &response)
{
    const QByteArray link = header(response.headers, "Link").value_or(QByteArray());
    static constexpr QByteArrayView parameter("&after=");
    const qsizetype place = link.indexOf(parameter);
    if (place < 0)
        return std::nullopt;
    QByteArrayView digits = QByteArrayView(link).sliced(place + parameter.size());
    qsizetype length = 0;
    while (length < digits.size() && digits[length] >= '0' && digits[length] <= '9')
        ++length;
    return digits.first(length).toByteArray().toLongLong();
}

Result<ExportPiece> readPiece(const HttpResponse &response)
{
    const Result<QByteArray> text = readText(response);
    if (!text)
        return passOn(text);
    return ExportPiece{*text, nextPiece(response)};
}

/// Each answer is an array of its own; opened where others are before and behind it, they join to one.
Result<ExportPiece> readJsonPiece(const HttpResponse &response, qint64 after)
{
    Result<ExportPiece> piece = readPiece(response);
    if (!piece)
        return piece;
    if (after > 0)
        piece->bytes.remove(0, 1);
    if (piece->next) {
        piece->bytes.chop(1);
        piece->bytes += ",\n";
    }
    return piece;
}

} // namespace

ClientCall<Page<Plan>> Client::plans(const QString &filter, const PageOrder &page) const
{
    return {readRequest("/api/v1/plans" + queryOf(pageQuery(filter, page))), readingPage(readPlan)};
}

ClientCall<Plan> Client::plan(const QString &name) const
{
    return {readRequest(urlOf({u"plans"_s, name})), reading(readPlan)};
}

ClientCall<Page<Change>> Client::changes(const QString &plan, qint64 from, int limit) const
{
    const QByteArray query =
        queryOf({{u"from"_s, QString::number(from)}, {u"limit"_s, QString::number(limit)}});
    return {readRequest(urlOf({u"plans"_s, plan, u"changes"_s}) + query), readingPage(readChange)};
}

ClientCall<Page<Change>> Client::changes(
    const QString &plan, const QString &filter, const PageOrder &page) const
{
    return {readRequest(urlOf({u"plans"_s, plan, u"changes"_s}) + queryOf(pageQuery(filter, page))),
        readingPage(readChange)};
}

ClientCall<ChangeAnchors> Client::anchors(const QString &plan, const QString &filter) const
{
    return {readRequest(urlOf({u"plans"_s, plan, u"anchors"_s}) + queryOf({{u"filter"_s, filter}})),
        reading(readAnchors)};
}

ClientCall<ChangeDetails> Client::change(const QString &plan, qint64 number) const
{
    return {readRequest(urlOf({u"plans"_s, plan, u"changes"_s, QString::number(number)})),
        reading(readChangeDetails)};
}

ClientCall<Execution> Client::apply(const QString &plan, PlanConfirmation confirmation) const
{
    json::Writer writer;
    writer.beginObject().name("confirm").boolean(confirmation == PlanConfirmation::Given).endObject();
    return {
        writeRequest("POST", urlOf({u"plans"_s, plan, u"apply"_s}), writer.take()), reading(readExecution)};
}

ClientCall<ExportPiece> Client::exportPiece(const QString &plan, ExportFormat format, qint64 after) const
{
    const QByteArray query = queryOf({{u"format"_s, format == ExportFormat::Csv ? u"csv"_s : u"json"_s},
        {u"after"_s, QString::number(after)}});
    const HttpRequest request = readRequest(urlOf({u"plans"_s, plan, u"export"_s}) + query);
    if (format == ExportFormat::Csv)
        return {request, readPiece};
    return {request, [after](const HttpResponse &response) { return readJsonPiece(response, after); }};
}

} // namespace patchbay
