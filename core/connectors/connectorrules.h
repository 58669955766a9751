// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/connectors/fault.h"
#include "core/model/connector.h"

#include <QStringList>

#include <functional>

namespace patchbay {

/// Collects the rules that a connector breaks. Each check looks at one section of the document; what the
/// schema already says is not said again.
class ConnectorRules
{
public:
    /// `connector` is what connectorAsWritten read in `document`.
    ConnectorRules(const Connector &connector, json::Value document);

    /// Every broken rule, in no order.
    [[nodiscard]] QList<Fault> broken();

private:
    // connectorrules.cpp
    void checkNames();
    void checkBaseUrls();
    void checkBaseUrl(const QString &path, const QString &url);
    void checkSettings();
    void checkErrorRules();
    /// A setting that a place needs must never be empty.
    void checkNeverEmpty(const QString &path, const QStringList &names);
    void checkMember(bool isBroken, const QString &path, const char *name, const QString &why);

    // authrules.cpp
    void checkAuth();
    void checkAuthMembers();
    void checkPathKey();
    void checkCsrf();
    void checkCredentials();
    void checkHeaders(const QString &path, const QList<HeaderTemplate> &headers, const QStringList &known);
    void checkHeader(const QString &path, const HeaderTemplate &header, const QStringList &known);
    [[nodiscard]] bool checkHeaderName(const QString &path, const QString &name);

    // actionrules.cpp
    void checkActions();
    void checkEndpoint(const QString &path, const Action &action);
    void checkParameters(const QString &path, const Action &action);
    void checkParameter(const QString &path, const Action &action, const Parameter &parameter);
    void checkUse(const QString &path, const QString &actionName, const QMap<QString, QByteArray> &values,
        const QStringList &paged);
    void checkValue(const QString &path, const Parameter &parameter, const QByteArray &value);
    void checkTemplatesIn(const QString &path, json::Value value);
    void checkTest();

    // batchrules.cpp
    void checkBatch(const QString &path, const Action &action);

    // streamrules.cpp
    void checkStreams();
    void checkStream(const QString &path, const Stream &stream);
    void checkUpdatedSince(const QString &path, const Stream &stream);
    void checkTextPlaces(const QString &path, const Stream &stream, const Pagination &pagination);
    void checkMapping(const QString &path);
    void checkPagination(const QString &path, const Stream &stream);
    void checkPaginationMembers(const QString &path, const Pagination &pagination);
    void checkPaged(const QString &path, const Stream &stream, const QString &parameter, Parameter::In in);
    [[nodiscard]] QStringList textPlaces(const Pagination &pagination) const;

    // pushrules.cpp
    void checkPush(const QString &path, const Stream &stream);
    void checkPushKey(const QString &path, const Push &push);
    void checkPushFields(const QString &path, const Push &push);
    void checkPushUse(const QString &path, const std::optional<Push::Use> &use, const QStringList &fields,
        const QStringList &sides);
    void checkPushPaths(const QString &path, json::Value expression, const QStringList &sides);

    /// Each text must be a template whose places are among the known names. `kind` says what those are.
    void checkTemplate(
        const QString &path, const QString &text, const QStringList &known, const QString &kind);
    void checkPath(const QString &path, const QString &jsonPath);
    void checkUnique(const QString &list, const QStringList &names);
    void add(const QString &path, const char *key, const QString &pattern, const QStringList &arguments = {});
    void add(const QString &path, const Error &error);
    [[nodiscard]] bool isWritten(const QString &path) const;

    const Connector &m_connector;
    json::Value m_document;
    QStringList m_settingNames;
    QStringList m_textNames; ///< What may stand in the texts that a stream or test sends.
    QStringList m_credentialNames;
    QList<Fault> m_faults;
};

} // namespace patchbay
