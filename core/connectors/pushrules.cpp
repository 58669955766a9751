// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"
#include "core/connectors/mapping.h"
#include "core/connectors/pushmapping.h"
#include "core/connectors/suggestion.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList memberNames(json::Value object)
{
    QStringList names;
    for (const json::Value member : object)
        names.append(QString::fromUtf8(member.name()));
    return names;
}

QStringList parameterNames(const Action *action)
{
    QStringList names;
    if (action) {
        for (const Parameter &parameter : action->parameters)
            names.append(parameter.name);
    }
    return names;
}

} // namespace

void ConnectorRules::checkPush(const QString &path, const Stream &stream)
{
    const Push &push = *stream.push;
    for (const char *member : {"updatedSince", "absence", "onByDefault"})
        checkMember(true, path, member, u"has no meaning for a push"_s);
    if (stream.pagination.type == Pagination::Type::Version)
        add(path + u"/pagination/type"_s, "connector.pushListing",
            u"a push must list everything each time; choose another type than version"_s);
    const QString here = path + u"/push"_s;
    if (!push.create && !push.update && !push.remove)
        add(here, "connector.pushNothing",
            u"this push has no action; add “create”, “update” or “delete”, each with its “action”"_s);
    checkPushKey(here + u"/key"_s, push);
    checkMapping(here + u"/mapping"_s);
    checkPushFields(here + u"/mapping"_s, push);
    const QStringList fields = memberNames(valueAt(m_document, here + u"/mapping"_s));
    checkPushUse(here + u"/create"_s, push.create, fields, {u"source"_s});
    checkPushUse(here + u"/update"_s, push.update, fields, {u"source"_s, u"target"_s});
    checkPushUse(here + u"/delete"_s, push.remove, {}, {u"target"_s});
}

void ConnectorRules::checkPushKey(const QString &path, const Push &push)
{
    const auto document = json::Document::parse(keyMapping(push.key));
    if (push.key.isEmpty() || !document)
        return;
    const bool isList = valueAt(m_document, path).isArray();
    const QList<Fault> faults = Mapping::faultsOf(document->root());
    for (const Fault &fault : faults) {
        QStringList parts = pointerParts(fault.path);
        if (!isList && !parts.isEmpty())
            parts.removeFirst(); // the number that the only part was given
        QString place = path;
        for (const QString &part : std::as_const(parts))
            place = pointerTo(place, part);
        m_faults.append({place, fault.message});
    }
}

/// A field that nothing sends would be told of and never written.
void ConnectorRules::checkPushFields(const QString &path, const Push &push)
{
    QStringList taken;
    if (push.create)
        taken += parameterNames(m_connector.action(push.create->action));
    if (push.update)
        taken += parameterNames(m_connector.action(push.update->action));
    const QStringList fields = memberNames(valueAt(m_document, path));
    for (const QString &field : fields) {
        if (!taken.contains(field))
            add(pointerTo(path, field), "connector.pushField",
                u"neither the create nor the update action has a parameter “%1”%2; declare it there, or leave the field out"_s,
                {field, suggestion(field, taken)});
    }
}

void ConnectorRules::checkPushUse(const QString &path, const std::optional<Push::Use> &use,
    const QStringList &fields, const QStringList &sides)
{
    if (!use || use->action.isEmpty())
        return;
    const Action *const action = m_connector.action(use->action);
    if (!action) {
        QStringList names;
        for (const Action &one : m_connector.actions)
            names.append(one.name);
        return add(path + u"/action"_s, "connector.noAction", u"there is no action named “%1”%2"_s,
            {use->action, suggestion(use->action, names)});
    }
    if (action->isSafe)
        add(path + u"/action"_s, "connector.pushSafe",
            u"“%1” changes nothing at the provider; choose an action that does"_s, {use->action});
    const QString list = path + u"/parameters"_s;
    const json::Value written = valueAt(m_document, list);
    const QStringList declared = parameterNames(action);
    const QStringList given = memberNames(written);
    for (const QString &name : given) {
        if (!declared.contains(name))
            add(pointerTo(list, name), "connector.noParameter", u"“%1” has no parameter “%2”%3"_s,
                {use->action, name, suggestion(name, declared)});
    }
    checkMapping(list);
    checkPushPaths(list, written, sides);
    for (const Parameter &parameter : action->parameters) {
        const bool isGiven = given.contains(parameter.name) || fields.contains(parameter.name) ||
                             !parameter.defaultValue.isEmpty();
        if (parameter.isRequired && !isGiven)
            add(path, "connector.missingParameter",
                u"“%1” needs the parameter “%2”; give it a value in “parameters”"_s,
                {use->action, parameter.name});
    }
}

/// Expressions of parameters begin at the source's record or at the platform's, and a create has only the
/// one, a delete only the other.
void ConnectorRules::checkPushPaths(const QString &path, json::Value expression, const QStringList &sides)
{
    if (expression.isString() && expression.string().startsWith(u'$')) {
        const QString text = expression.string();
        const bool isMeant = std::ranges::any_of(sides, [&](const QString &side) {
            return text.startsWith(u"$."_s + side) || text.startsWith(u"$['%1']"_s.arg(side));
        });
        if (!isMeant)
            add(path, "connector.pushPath", u"“%1” must begin with %2"_s,
                {text, u"$."_s + sides.join(u" or $."_s)});
        return;
    }
    qsizetype place = 0;
    for (const json::Value inner : expression) {
        const QString name = QString::fromUtf8(inner.name());
        const bool isElement = expression.isArray();
        if (isElement || (name != "const"_L1 && name != "table"_L1))
            checkPushPaths(isElement ? pointerTo(path, place) : pointerTo(path, name), inner, sides);
        ++place;
    }
}

} // namespace patchbay
