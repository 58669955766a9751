// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fields.h"

#include "core/base/instant.h"
#include "core/base/reason.h"

#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QString escaped(QByteArrayView name)
{
    return QString::fromUtf8(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

const FieldFault needed{reason(u"is missing"_s)};

} // namespace

Fields::Fields(json::Value value)
    : Fields(value.isObject() ? value : json::Value(), {}, std::make_shared<FieldFaults>())
{
    if (!value.isObject())
        m_faults->insert({}, {reason(u"must be an object"_s)});
}

Fields::Fields(json::Value value, QString path, std::shared_ptr<FieldFaults> faults)
    : m_object(value)
    , m_path(std::move(path))
    , m_faults(std::move(faults))
{}

bool Fields::has(QByteArrayView name) const
{
    const json::Value member = m_object[name];
    return !member.isMissing() && !member.isNull();
}

json::Value Fields::value(QByteArrayView name)
{
    m_asked.append(name.toByteArray());
    return m_object[name];
}

QString Fields::text(QByteArrayView name)
{
    const json::Value member = value(name);
    if (!member.isString())
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be text"_s)});
    return member.string();
}

qint64 Fields::integer(QByteArrayView name)
{
    const json::Value member = value(name);
    const std::optional<qint64> number = member.integer();
    if (!number)
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be a whole number"_s)});
    return number.value_or(0);
}

double Fields::number(QByteArrayView name)
{
    const json::Value member = value(name);
    const std::optional<double> number = member.number();
    if (!number)
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be a number"_s)});
    return number.value_or(0);
}

bool Fields::boolean(QByteArrayView name)
{
    const json::Value member = value(name);
    const std::optional<bool> answer = member.boolean();
    if (!answer)
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be true or false"_s)});
    return answer.value_or(false);
}

Instant Fields::instant(QByteArrayView name)
{
    const json::Value member = value(name);
    const std::optional<Instant> moment = fromRfc3339(member.string());
    if (!moment)
        fault(name,
            member.isMissing() ? needed : FieldFault{reason(u"must be a time like 2024-01-15T10:30:00Z"_s)});
    return moment.value_or(Instant{});
}

QStringList Fields::texts(QByteArrayView name)
{
    const json::Value member = value(name);
    QStringList all;
    bool areTexts = member.isArray();
    for (const json::Value item : member) {
        areTexts = areTexts && item.isString();
        all.append(item.string());
    }
    if (!areTexts)
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be a list of texts"_s)});
    return areTexts ? all : QStringList{};
}

QMap<QString, QString> Fields::textMap(QByteArrayView name)
{
    Fields inner = object(name);
    QMap<QString, QString> all;
    for (const json::Value member : inner.m_object)
        all.insert(QString::fromUtf8(member.name()), inner.text(member.name()));
    return all;
}

QMap<QString, qint64> Fields::integers()
{
    QMap<QString, qint64> all;
    for (const json::Value member : m_object)
        all.insert(QString::fromUtf8(member.name()), integer(member.name()));
    return all;
}

QMap<QString, bool> Fields::booleanMap(QByteArrayView name)
{
    Fields inner = object(name);
    QMap<QString, bool> all;
    for (const json::Value member : inner.m_object)
        all.insert(QString::fromUtf8(member.name()), inner.boolean(member.name()));
    return all;
}

Fields Fields::object(QByteArrayView name)
{
    const json::Value member = value(name);
    if (!member.isObject())
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be an object"_s)});
    return {member.isObject() ? member : json::Value(), placeOf(name), m_faults};
}

QByteArray Fields::raw(QByteArrayView name)
{
    const json::Value member = value(name);
    return member.isNull() ? QByteArray() : member.raw().toByteArray();
}

QString Fields::textOr(QByteArrayView name, const QString &otherwise)
{
    return optionalText(name).value_or(otherwise);
}

qint64 Fields::integerOr(QByteArrayView name, qint64 otherwise)
{
    return optionalInteger(name).value_or(otherwise);
}

std::optional<bool> Fields::optionalBoolean(QByteArrayView name)
{
    m_asked.append(name.toByteArray());
    return has(name) ? std::optional(boolean(name)) : std::nullopt;
}

std::optional<qint64> Fields::optionalInteger(QByteArrayView name)
{
    m_asked.append(name.toByteArray());
    return has(name) ? std::optional(integer(name)) : std::nullopt;
}

std::optional<QString> Fields::optionalText(QByteArrayView name)
{
    m_asked.append(name.toByteArray());
    return has(name) ? std::optional(text(name)) : std::nullopt;
}

std::optional<Instant> Fields::optionalInstant(QByteArrayView name)
{
    m_asked.append(name.toByteArray());
    return has(name) ? std::optional(instant(name)) : std::nullopt;
}

void Fields::fault(QByteArrayView name, const FieldFault &fault)
{
    if (m_object.isMissing())
        return; // that the whole object is not there has been said already
    const QString place = placeOf(name);
    if (!m_faults->contains(place))
        m_faults->insert(place, fault);
}

void Fields::refuseOthers()
{
    QSet<QByteArray> names;
    for (const json::Value member : m_object) {
        const QByteArray name = member.name();
        if (!m_asked.contains(name))
            fault(name, {reason(u"is not known here"_s)});
        else if (names.contains(name))
            fault(name, {reason(u"stands there twice"_s)});
        names.insert(name);
    }
}

QString Fields::placeOf(QByteArrayView name) const
{
    return m_path.isEmpty() ? escaped(name) : m_path + u'/' + escaped(name);
}

QList<Fields> Fields::elements(QByteArrayView name)
{
    const json::Value member = value(name);
    if (!member.isArray())
        fault(name, member.isMissing() ? needed : FieldFault{reason(u"must be a list"_s)});
    QList<Fields> all;
    if (!member.isArray())
        return all;
    for (const json::Value item : member) {
        const QString place = placeOf(name) + u'/' + QString::number(all.size());
        if (!item.isObject())
            m_faults->insert(place, {reason(u"must be an object"_s)});
        all.append(Fields(item.isObject() ? item : json::Value(), place, m_faults));
    }
    return all;
}

FieldFault notKnown(const QString &name, const QString &word)
{
    return {u"does not know the word %1"_s.arg(word),
        message(
            "field.unknownWord", u"Cannot read the data: %1 does not know the word “%2”."_s, {name, word})};
}

namespace {

/// Of a field by its path; of the document itself there is none.
QString nameOf(const QString &path)
{
    return path.isEmpty() ? reason(u"the document"_s) : path;
}

} // namespace

FieldFault notBetween(const QString &name, qint64 least, std::optional<qint64> most)
{
    const QString from = QString::number(least);
    if (!most)
        return {u"must be a whole number from %1"_s.arg(from),
            message("field.tooSmall", u"Cannot read the data: %1 must be a whole number from %2."_s,
                {name, from})};
    const QString to = QString::number(*most);
    return {u"must be a whole number from %1 to %2"_s.arg(from, to),
        message("field.outside", u"Cannot read the data: %1 must be a whole number from %2 to %3."_s,
            {name, from, to})};
}

FieldFault faultOf(const Error &error)
{
    return {error.message.text, error.message};
}

Error faultsAsError(const FieldFaults &faults)
{
    QStringList lines;
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        lines.append(nameOf(fault.key()) + u' ' + fault->reason);
    const FieldFault &first = faults.first();
    const QString name = nameOf(faults.firstKey());
    const QString more = QString::number(lines.size() - 1);
    Message said = first.sentence;
    if (said.key.isEmpty() && lines.size() == 1)
        said = message("json.field", u"Cannot read the data: %1 %2."_s, {name, first.reason});
    else if (said.key.isEmpty())
        said = message(
            "json.fields", u"Cannot read the data: %1 %2, and %3 more."_s, {name, first.reason, more});
    return {ErrorCode::InvalidInput, std::move(said), lines.join(u'\n')};
}

} // namespace patchbay
