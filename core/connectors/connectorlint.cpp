// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorlint.h"

#include "core/base/json.h"
#include "core/connectors/connectordocument.h"
#include "core/connectors/fault.h"
#include "core/connectors/texttemplate.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QList<DocumentNote> notesFrom(const QList<Fault> &faults)
{
    QList<DocumentNote> notes;
    for (const Fault &fault : faults)
        notes.append({fault.path, fault.line, fault.column, fault.message});
    return notes;
}

/// The names in braces in every text of the document.
void collectPlaces(json::Value value, QSet<QString> &places)
{
    if (value.isString() && value.string().contains(u'{')) {
        if (const auto text = TextTemplate::parse(value.string())) {
            const QStringList names = text->names();
            places.unite(QSet<QString>(names.begin(), names.end()));
        }
    }
    for (const json::Value inner : value)
        collectPlaces(inner, places);
}

/// Parameter names that ask for what changed, and those that ask for a page, as providers call them.
const QStringList changeNames{u"updated_since"_s, u"updated_after"_s, u"updated_at_min"_s,
    u"modified_since"_s, u"modified_after"_s, u"changed_since"_s, u"last_modified_after"_s, u"updatedSince"_s,
    u"updatedAfter"_s, u"modifiedSince"_s};
const QStringList pageNames{u"page"_s, u"offset"_s, u"cursor"_s, u"page_token"_s, u"pageToken"_s,
    u"starting_after"_s, u"$skip"_s, u"next_token"_s};

/// Looks at a sound connector.
class Linter
{
public:
    Linter(const Connector &connector, const json::Document &document)
        : m_connector(connector)
        , m_document(document)
    {
        collectPlaces(document.root(), m_places);
    }

    QList<DocumentNote> warnings()
    {
        lintSettings();
        lintCredentials();
        lintActions();
        lintStreams();
        lintErrorRules();
        lintTest();
        lintEncryption();
        return notesFrom(located(m_warnings, m_document));
    }

private:
    void warn(const QString &path, const char *key, const QString &pattern, const QStringList &arguments = {})
    {
        m_warnings.append({path, message(key, pattern, arguments)});
    }

    void lintSettings()
    {
        for (qsizetype i = 0; i < m_connector.settings.size(); ++i) {
            const QString &name = m_connector.settings[i].name;
            if (!m_places.contains(name))
                warn(pointerTo(u"/settings"_s, i), "lint.unusedSetting",
                    u"nothing uses the setting “%1”; write {%1} where it belongs, or remove it"_s, {name});
        }
    }

    void lintCredentials()
    {
        const QMap<Auth::Type, QStringList> used{{Auth::Type::ApiKey, {u"api_key"_s}},
            {Auth::Type::Basic, {u"username"_s, u"password"_s}}, {Auth::Type::Bearer, {u"token"_s}}};
        const bool isByHeaders = m_connector.auth.type == Auth::Type::Headers;
        for (qsizetype i = 0; i < m_connector.credentials.size(); ++i) {
            const QString &name = m_connector.credentials[i].name;
            const bool isUsed =
                isByHeaders ? m_places.contains(name) : used.value(m_connector.auth.type).contains(name);
            if (!isUsed)
                warn(pointerTo(u"/credentials"_s, i), "lint.unusedCredential",
                    u"this authentication does not send the credential “%1”; remove it, or choose another"_s,
                    {name});
        }
    }

    void lintActions()
    {
        QSet<QString> used;
        if (m_connector.test)
            used.insert(m_connector.test->action);
        for (const Stream &stream : m_connector.streams) {
            used.insert(stream.action);
            if (stream.updatedSince)
                used.insert(stream.updatedSince->action);
        }
        const QSet<QString> pushed = pushedActions();
        bool hasWrites = false;
        for (qsizetype i = 0; i < m_connector.actions.size(); ++i) {
            const Action &action = m_connector.actions[i];
            hasWrites = hasWrites || !action.isSafe;
            if (action.batch && !pushed.contains(action.name))
                warn(pointerTo(u"/actions"_s, i) + u"/batch"_s, "lint.unusedBatch",
                    u"no push uses “%1”, so that its items never come together; add one to a stream, or remove this"_s,
                    {action.name});
            if (action.isSafe && !used.contains(action.name))
                warn(pointerTo(u"/actions"_s, i), "lint.unusedAction",
                    u"no stream and no test uses “%1”, which only reads; add a stream for it, or remove it"_s,
                    {action.name});
        }
        if (m_connector.auth.csrf && !hasWrites)
            warn(u"/auth/csrf"_s, "lint.unusedCsrf",
                u"no action changes anything, so that the token is never fetched; remove it"_s);
    }

    [[nodiscard]] QSet<QString> pushedActions() const
    {
        QSet<QString> names;
        for (const Stream &stream : m_connector.streams) {
            if (!stream.push)
                continue;
            for (const auto *use : {&stream.push->create, &stream.push->update, &stream.push->remove}) {
                if (*use)
                    names.insert((*use)->action);
            }
        }
        return names;
    }

    void lintStreams()
    {
        for (qsizetype i = 0; i < m_connector.streams.size(); ++i) {
            const Stream &stream = m_connector.streams[i];
            const Action *action = m_connector.action(stream.action);
            const QString path = pointerTo(u"/streams"_s, i);
            const QString since = freeParameter(*action, stream, changeNames);
            if (!stream.updatedSince && !since.isEmpty())
                warn(path, "lint.noUpdatedSince",
                    u"“%1” takes “%2”, but the stream never asks for changes only; add “updatedSince”"_s,
                    {action->name, since});
            const QString page = freeParameter(*action, stream, pageNames);
            if (stream.pagination.type == Pagination::Type::None && !page.isEmpty())
                warn(path, "lint.noPagination",
                    u"“%1” takes “%2”, but the stream reads one page only; add “pagination”"_s,
                    {action->name, page});
        }
    }

    /// A parameter of one of these names that the stream gives no value.
    static QString freeParameter(const Action &action, const Stream &stream, const QStringList &names)
    {
        const auto found = std::ranges::find_if(action.parameters, [&](const Parameter &parameter) {
            return names.contains(parameter.name) && !stream.parameters.contains(parameter.name);
        });
        return found == action.parameters.end() ? QString() : found->name;
    }

    /// A rule without a path fits every answer of its status: what comes behind it for the same is dead.
    void lintErrorRules()
    {
        QSet<QString> decided;
        for (qsizetype i = 0; i < m_connector.errors.size(); ++i) {
            const ErrorRule &rule = m_connector.errors[i];
            const QString ofClass = rule.status.left(1) + u"xx"_s;
            if (!rule.status.isEmpty() && (decided.contains(rule.status) || decided.contains(ofClass)))
                warn(pointerTo(u"/errors"_s, i), "lint.deadRule",
                    u"this rule is never reached: an earlier one decides every answer of the status %1; put this one first"_s,
                    {rule.status});
            if (rule.path.isEmpty())
                decided.insert(rule.status);
        }
    }

    void lintTest()
    {
        const auto isCallable = [](const Action &action) {
            return action.isSafe && std::ranges::none_of(action.parameters, [](const Parameter &parameter) {
                return parameter.isRequired && parameter.defaultValue.isEmpty();
            });
        };
        if (!m_connector.test && m_connector.streams.isEmpty() &&
            std::ranges::none_of(m_connector.actions, isCallable))
            warn({}, "lint.untested",
                u"nothing can test the connection; add a “test” with an action that changes nothing, if there is one"_s);
    }

    void lintEncryption()
    {
        const QString authority = m_connector.baseUrl.section(u'/', 2, 2);
        if (authority.contains(u'{'))
            return; // a setting says where that is
        const QUrl url(m_connector.baseUrl);
        const QString host = url.host();
        const bool isHere = host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
        if (m_connector.auth.type != Auth::Type::None && url.scheme() == "http"_L1 && !isHere)
            warn(u"/baseUrl"_s, "lint.plainHttp",
                u"the credentials travel unencrypted; write https:// if the provider has it"_s);
    }

    const Connector &m_connector;
    const json::Document &m_document;
    QSet<QString> m_places;
    QList<Fault> m_warnings;
};

} // namespace

LintReport lintConnector(const QByteArray &text)
{
    LintReport report;
    const auto connector = readConnector(text);
    if (!connector) {
        report.faults = notesFrom(connector.error());
        return report;
    }
    const auto document = json::Document::parse(text);
    if (document)
        report.warnings = Linter(*connector, *document).warnings();
    report.connector = *connector;
    return report;
}

} // namespace patchbay
