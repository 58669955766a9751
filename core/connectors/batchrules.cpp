// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"
#include "core/connectors/itembatch.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void ConnectorRules::checkBatch(const QString &path, const Action &action)
{
    const ItemBatchRule &rule = *action.batch;
    if (action.body != Action::Body::Json)
        add(path, "connector.batchBody",
            u"items travel in a JSON body; declare body parameters, or remove this"_s);
    if (action.isSafe)
        add(path, "connector.batchSafe",
            u"“%1” changes nothing, and only changes are sent together; remove this"_s, {action.name});
    if (const Result<QByteArray> body = batchBody(rule, {}); !body)
        add(path + u"/items"_s, body.error());
    checkPath(path + u"/results"_s, rule.results);
    checkPath(path + u"/errors"_s, rule.errors);
    checkPath(path + u"/error"_s, rule.error);
    checkPath(path + u"/itemKey"_s, rule.itemKey);
    const bool isList = valueAt(m_document, path + u"/resultKey"_s).isArray();
    for (qsizetype i = 0; i < rule.resultKey.size(); ++i)
        checkPath(isList ? pointerTo(path + u"/resultKey"_s, i) : path + u"/resultKey"_s, rule.resultKey[i]);

    const bool saysNothing = rule.results.isEmpty() && rule.errors.isEmpty();
    for (const char *member : {"error", "itemKey", "resultKey"})
        checkMember(saysNothing, path, member, u"needs “results” or “errors” to be looked for in"_s);
    if (saysNothing)
        return;
    if (rule.itemKey.isEmpty() != rule.resultKey.isEmpty())
        add(path + (rule.itemKey.isEmpty() ? u"/resultKey"_s : u"/itemKey"_s), "connector.batchKey",
            u"“itemKey” and “resultKey” belong together; add the other one"_s);
    else if (!rule.errors.isEmpty() && rule.itemKey.isEmpty())
        add(path + u"/errors"_s, "connector.batchErrors",
            u"an error that stands apart does not say by its place whose it is; add “itemKey” and “resultKey”"_s);
}

} // namespace patchbay
