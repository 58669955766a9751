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

ClientCall<PlanGroups> Client::planGroups(const QString &plan, const QString &filter) const
{
    return {readRequest(urlOf({u"plans"_s, plan, u"groups"_s}) + queryOf({{u"filter"_s, filter}})),
        reading(readPlanGroups)};
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

Export Client::planExport(const QString &plan, ExportFormat format) const
{
    return exportOf(urlOf({u"plans"_s, plan, u"export"_s}), {}, format, u"after"_s);
}

} // namespace patchbay
