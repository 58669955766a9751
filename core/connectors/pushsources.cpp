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

tl::unexpected<Error> refused(const QString &stream, const QString &slug, const QString &why)
{
    return fail(
        ErrorCode::InvalidInput, message("push.source", u"Cannot push %1 of %2: %3."_s, {stream, slug, why}));
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
    if (slug == target.slug)
        return refused(stream, target.slug, u"its source must be another integration"_s);
    const Result<Integration> found = m_integrations.bySlug(slug);
    if (!found && found.error().code == ErrorCode::NotFound)
        return refused(stream, target.slug,
            u"its source %1 is not installed; choose another with patchbayctl config %2 --source %3=INTEGRATION/STREAM"_s
                .arg(slug, target.slug, stream));
    if (!found)
        return passOn(found);
    if (found->environment != target.environment)
        return refused(stream, target.slug,
            u"its source %1 is in the environment %2, and %3 is in %4; both must be in the same"_s.arg(
                slug, environmentName(found->environment), target.slug, environmentName(target.environment)));
    const Result<Connector> connector = connectorOf(*found);
    if (!connector)
        return passOn(connector);
    const Stream *const read = connector->stream(source.stream);
    if (!read || read->push)
        return refused(stream, target.slug,
            u"its source %1 has no records of “%2”; it has %3"_s.arg(
                slug, source.stream, streamNames(*connector, isPull).join(u", "_s)));
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
    return refused(stream, target.slug,
        u"what it writes would come back to its own source %1; remove one of the pushes between them"_s.arg(
            source.text()));
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
        const QStringList pushes = streamNames(connector, isPush);
        if (!stream || !stream->push)
            return refused(source.key(), integration.slug,
                pushes.isEmpty() ? connector.name + u" has no push"_s
                                 : u"it is no push; %1 has %2"_s.arg(connector.name, pushes.join(u", "_s)) +
                                       suggestion(source.key(), pushes));
        if (source->isEmpty()) {
            integration.sources.remove(source.key());
            integration.streams.insert(source.key(), false);
            continue;
        }
        const auto parsed = PushSource::parse(*source);
        if (!parsed)
            return refused(source.key(), integration.slug,
                u"“%1” is no source; write INTEGRATION/STREAM, such as erp/products"_s.arg(*source));
        integration.sources.insert(source.key(), *parsed);
        integration.streams.insert(source.key(), true);
    }
    return {};
}

Result<> checkPushesHaveSources(const Integration &integration, const QList<const Stream *> &streams)
{
    for (const Stream *const stream : streams) {
        if (stream->push && !integration.sources.contains(stream->name))
            return refused(stream->name, integration.slug,
                u"it has no source; give it one with patchbayctl config %1 --source %2=INTEGRATION/STREAM"_s
                    .arg(integration.slug, stream->name));
    }
    return {};
}

} // namespace patchbay
