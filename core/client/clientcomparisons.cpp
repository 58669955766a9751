// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/callstatisticsjson.h"
#include "core/model/comparisonjson.h"
#include "core/model/recordjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

ListAnchors readListAnchors(Fields &fields)
{
    ListAnchors anchors;
    anchors.step = int(fields.integer("step"));
    anchors.total = fields.integer("total_count");
    for (const json::Value cursor : fields.value("cursors"))
        anchors.cursors.append(cursor.string());
    return anchors;
}

} // namespace

ClientCall<Page<ComparedLine>> Client::comparison(
    const QString &plan, const QString &with, const QString &filter, const PageOrder &page) const
{
    QList<std::pair<QString, QString>> query = pageQuery(filter, page);
    query.append({u"with"_s, with});
    return {readRequest(urlOf({u"plans"_s, plan, u"comparison"_s}) + queryOf(query)),
        readingPage(readComparedLine)};
}

ClientCall<ComparisonSummary> Client::comparisonSummary(const QString &plan, const QString &with) const
{
    return {
        readRequest(urlOf({u"plans"_s, plan, u"comparison"_s, u"summary"_s}) + queryOf({{u"with"_s, with}})),
        reading(readComparisonSummary)};
}

Export Client::comparisonExport(
    const QString &plan, const QString &with, const QString &filter, ExportFormat format) const
{
    return exportOf(urlOf({u"plans"_s, plan, u"comparison"_s, u"export"_s}),
        {{u"with"_s, with}, {u"filter"_s, filter}}, format, u"cursor"_s);
}

ClientCall<ExecutionComparison> Client::executionComparison(
    const ExecutionId &first, const ExecutionId &second) const
{
    return {readRequest(urlOf({u"executions"_s, first.value, u"comparison"_s}) +
                        queryOf({{u"with"_s, second.value}})),
        reading(readExecutionComparison)};
}

ClientCall<ExecutionFigures> Client::executionFigures(const QString &from, int bucketMinutes) const
{
    return {readRequest("/api/v1/executions/figures" +
                        queryOf({{u"from"_s, from}, {u"bucket_minutes"_s, QString::number(bucketMinutes)}})),
        reading(readExecutionFigures)};
}

ClientCall<CallStatistics> Client::statistics(
    const QString &slug, const QString &from, const QString &to, StatisticsBucket bucket) const
{
    const QByteArray query = queryOf({{u"from"_s, from}, {u"to"_s, to},
        {u"bucket"_s, bucket == StatisticsBucket::Day ? u"day"_s : u"hour"_s}});
    return {readRequest(integrationUrl(slug, "/statistics") + query), reading(readCallStatistics)};
}

ClientCall<ListAnchors> Client::recordAnchors(
    const QString &slug, const QString &stream, const QString &filter) const
{
    return {readRequest(urlOf({u"integrations"_s, m_organization, slug, u"streams"_s, stream, u"anchors"_s}) +
                        queryOf({{u"filter"_s, filter}})),
        reading(readListAnchors)};
}

ClientCall<ListAnchors> Client::executionAnchors(const QString &filter, const QString &cursor) const
{
    return {
        readRequest("/api/v1/executions/anchors" + queryOf({{u"filter"_s, filter}, {u"cursor"_s, cursor}})),
        reading(readListAnchors)};
}

ClientCall<QList<RecordStep>> Client::recordSteps(
    const QString &slug, const QString &stream, const QString &key) const
{
    return {readRequest(urlOf({u"integrations"_s, m_organization, slug, u"streams"_s, stream, u"records"_s,
                key, u"versions"_s})),
        readingList(readRecordStep)};
}

Export Client::recordsExport(const QString &slug, const QString &stream, const QString &filter,
    ExportFormat format, const QStringList &columns) const
{
    return exportOf(urlOf({u"integrations"_s, m_organization, slug, u"streams"_s, stream, u"export"_s}),
        {{u"columns"_s, columns.join(u',')}, {u"filter"_s, filter}}, format, u"cursor"_s);
}

} // namespace patchbay
