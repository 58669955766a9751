// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/pushsources.h"

#include "core/connectors/connectordocument.h"
#include "core/connectors/suggestion.h"

#include <QSet>

#include <utility>
#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `what`: the stream and its integration, the first two arguments of each sentence; then its own.
tl::unexpected<Error> refused(
    const char *key, const QString &sentence, const QStringList &what, const QStringList &more = {})
{
    return fail(ErrorCode::InvalidInput, message(key, sentence, what + more));
}

QStringList streamNames(const Connector &connector, bool (*isMeant)(const Stream &))
{
    QStringList names;
    for (const Stream &stream : connector.streams) {
        if (isMeant(stream))
            names.append(stream.name);
    }
    return names;
}

bool isPush(const Stream &stream)
{
    return stream.push.has_value();
}

bool isPull(const Stream &stream)
{
    return !stream.push;
}

/// A list at a platform: an integration's slug, and the action that lists it.
using List = std::pair<QString, QString>;

tl::unexpected<Error> noPush(const Connector &connector, const QString &stream, const QString &slug)
{
    const QStringList pushes = streamNames(connector, isPush);
    if (pushes.isEmpty())
        return refused(
            "push.none", u"Cannot push %1 of %2: %3 has no push."_s, {stream, slug}, {connector.name});
    return refused("push.noSuch", u"Cannot push %1 of %2: it is no push; %3 has %4%5."_s, {stream, slug},
        {connector.name, pushes.join(u", "_s), suggestion(stream, pushes)});
}

/// A push as a step from the list that its source reads to the list that it writes.
struct Step
{
    List from;
    List to;
};

/// Everything that is reached from a list.
QSet<List> reached(const List &start, const std::vector<Step> &steps)
{
    QSet<List> all{start};
    for (bool grows = true; grows;) {
        const qsizetype before = all.size();
        for (const Step &step : steps) {
            if (all.contains(step.from))
                all.insert(step.to);
        }
        grows = all.size() > before;
    }
    return all;
}

} // namespace

PushSources::PushSources(Integrations &integrations)
    : m_integrations(integrations)
{}

Result<PushOrigin> PushSources::origin(
    const Integration &target, const QString &stream, const PushSource &source) const
{
    const QString &slug = source.integration;
    const QStringList what{stream, target.slug};
    if (slug == target.slug)
        return refused(
            "push.ownSource", u"Cannot push %1 of %2: its source must be another integration."_s, what);
    const Result<Integration> found = m_integrations.bySlug(slug);
    if (!found && found.error().code == ErrorCode::NotFound)
        return refused("push.sourceGone",
            u"Cannot push %1 of %2: its source %3 is not installed; choose another with patchbayctl config %2 --source %1=INTEGRATION/STREAM."_s,
            what, {slug});
    if (!found)
        return passOn(found);
    if (found->environment != target.environment)
        return refused("push.sourceEnvironment",
            u"Cannot push %1 of %2: its source %3 is in the environment %4, and %2 is in %5; both must be in the same."_s,
            what, {slug, environmentName(found->environment), environmentName(target.environment)});
    const Result<Connector> connector = connectorOf(*found);
    if (!connector)
        return passOn(connector);
    const Stream *const read = connector->stream(source.stream);
    if (!read || read->push)
        return refused("push.sourceStream",
            u"Cannot push %1 of %2: its source %3 has no records of “%4”; it has %5."_s, what,
            {slug, source.stream, streamNames(*connector, isPull).join(u", "_s)});
    return PushOrigin{found->id, slug, source.stream};
}

Result<> PushSources::checkLoop(const Integration &target, const Connector &connector, const QString &stream,
    const PushSource &source) const
{
    const Result<QList<Integration>> installed = m_integrations.all();
    if (!installed)
        return passOn(installed);
    QMap<QString, Connector> connectors{{target.slug, connector}};
    for (const Integration &one : *installed) {
        if (connectors.contains(one.slug))
            continue;
        Result<Connector> read = connectorOf(one);
        if (!read)
            return passOn(read);
        connectors.insert(one.slug, std::move(*read));
    }
    const auto list = [&](const QString &slug, const QString &name) {
        const Connector known = connectors.value(slug);
        const Stream *const listed = known.stream(name);
        return List{slug, listed ? listed->action : QString()};
    };
    std::vector<Step> steps;
    for (const Integration &one : *installed) {
        for (auto push = one.sources.begin(); push != one.sources.end(); ++push)
            steps.push_back({list(push->integration, push->stream), list(one.slug, push.key())});
    }
    if (!reached(list(target.slug, stream), steps).contains(list(source.integration, source.stream)))
        return {};
    return refused("push.loop",
        u"Cannot push %1 of %2: what it writes would come back to its own source %3; remove one of the pushes between them."_s,
        {stream, target.slug}, {source.text()});
}

Result<Connector> PushSources::connectorOf(const Integration &integration) const
{
    const Result<QByteArray> document = m_integrations.connectorDocument(integration.id);
    if (!document)
        return passOn(document);
    return connectorFrom(*document);
}

Result<> takeSources(
    Integration &integration, const QMap<QString, QString> &wanted, const Connector &connector)
{
    for (auto source = wanted.begin(); source != wanted.end(); ++source) {
        const Stream *const stream = connector.stream(source.key());
        if (!stream || !stream->push)
            return noPush(connector, source.key(), integration.slug);
        if (source->isEmpty()) {
            integration.sources.remove(source.key());
            integration.streams.insert(source.key(), false);
            continue;
        }
        const auto parsed = PushSource::parse(*source);
        if (!parsed)
            return refused("push.sourceForm",
                u"Cannot push %1 of %2: “%3” is no source; write INTEGRATION/STREAM, such as erp/products."_s,
                {source.key(), integration.slug}, {*source});
        integration.sources.insert(source.key(), *parsed);
        integration.streams.insert(source.key(), true);
    }
    return {};
}

Result<> checkPushesHaveSources(const Integration &integration, const QList<const Stream *> &streams)
{
    for (const Stream *const stream : streams) {
        if (stream->push && !integration.sources.contains(stream->name))
            return refused("push.source",
                u"Cannot push %1 of %2: it has no source; give it one with patchbayctl config %2 --source %1=INTEGRATION/STREAM."_s,
                {stream->name, integration.slug});
    }
    return {};
}

} // namespace patchbay
