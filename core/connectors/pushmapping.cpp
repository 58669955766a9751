// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/pushmapping.h"

#include "core/connectors/recordkey.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Mapping> compiled(const QByteArray &object)
{
    const Result<json::Document> document = json::Document::parse(object);
    if (!document)
        return passOn(document);
    return Mapping::parse(document->root());
}

const Parameter *parameterOf(const Action &action, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        action.parameters, [&](const Parameter &parameter) { return parameter.name.toUtf8() == name; });
    return found == action.parameters.end() ? nullptr : &*found;
}

/// Those of a push's fields that the action can clear.
Result<QByteArrayList> clearable(const QByteArray &mapping, const Action *update)
{
    const Result<json::Document> fields = json::Document::parse(mapping);
    if (!fields)
        return passOn(fields);
    QByteArrayList names;
    for (const json::Value field : fields->root()) {
        const Parameter *const parameter = update ? parameterOf(*update, field.name()) : nullptr;
        if (parameter && parameter->isNullable)
            names.append(field.name());
    }
    return names;
}

/// `{"source":…,"target":…}`, of what there is.
QByteArray contextOf(const PushMapping::Sides &sides)
{
    json::Writer writer;
    writer.beginObject();
    if (!sides.source.isMissing())
        writer.name("source").raw(sides.source.raw());
    if (!sides.target.isMissing())
        writer.name("target").raw(sides.target.raw());
    writer.endObject();
    return writer.take();
}

} // namespace

QByteArray keyMapping(const QList<QByteArray> &expressions)
{
    json::Writer writer;
    writer.beginObject();
    for (qsizetype part = 0; part < expressions.size(); ++part)
        writer.name(QByteArray::number(part)).raw(expressions[part]);
    writer.endObject();
    return writer.take();
}

PushMapping::PushMapping(const Connection &connection)
    : m_connection(connection)
    , m_renderer(connection)
{}

Result<PushMapping> PushMapping::make(const Stream &stream, const Connection &connection)
{
    const Push &push = *stream.push;
    PushMapping made(connection);
    made.m_keyParts = push.key.size();
    Result<Mapping> key = compiled(keyMapping(push.key));
    if (!key)
        return passOn(key);
    made.m_key = std::move(*key);
    Result<Mapping> fields = compiled(push.mapping);
    if (!fields)
        return passOn(fields);
    made.m_fields = std::move(*fields);
    Result<> done = made.compileUse(ChangeKind::Create, push.create);
    if (done)
        done = made.compileUse(ChangeKind::Update, push.update);
    if (done)
        done = made.compileUse(ChangeKind::Delete, push.remove);
    if (!done)
        return passOn(done);
    Result<QByteArrayList> names = clearable(push.mapping, made.action(ChangeKind::Update));
    if (!names)
        return passOn(names);
    made.m_clearable = std::move(*names);
    return made;
}

Result<> PushMapping::compileUse(ChangeKind kind, const std::optional<Push::Use> &use)
{
    if (!use)
        return {};
    Use compiledUse{m_connection.connector->action(use->action), {}, {}};
    if (const auto &rule = compiledUse.action->batch) {
        Result<ItemBatch> batch = ItemBatch::compile(*rule);
        if (!batch)
            return passOn(batch);
        compiledUse.batch = std::move(*batch);
    }
    if (!use->parameters.isEmpty()) {
        Result<Mapping> parameters = compiled(use->parameters);
        if (!parameters)
            return passOn(parameters);
        compiledUse.parameters = std::move(*parameters);
    }
    m_uses.emplace(kind, std::move(compiledUse));
    return {};
}

Result<QByteArray> PushMapping::keyOf(json::Value source) const
{
    const Result<QByteArray> mapped = m_key->apply(source);
    if (!mapped)
        return mapped;
    const Result<json::Document> parts = json::Document::parse(*mapped);
    if (!parts)
        return passOn(parts);
    QByteArrayList texts;
    for (qsizetype part = 0; part < m_keyParts; ++part)
        texts.append(keyPart(parts->root()[QByteArray::number(part)]));
    const QByteArray key = patchbay::keyOf(texts);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidInput,
            message("push.noKey",
                u"Cannot push the record: it has no text and no number for the key that the platform knows it by."_s));
    return key;
}

Result<QByteArray> PushMapping::wanted(ChangeKind kind, json::Value source) const
{
    const Result<QByteArray> mapped = m_fields->apply(source);
    if (!mapped)
        return mapped;
    const Result<json::Document> document = json::Document::parse(*mapped);
    if (!document)
        return passOn(document);
    json::Writer writer;
    writer.beginObject();
    for (const json::Value member : document->root()) {
        if (!member.isNull())
            writer.name(member.name()).raw(member.raw());
    }
    for (const QByteArray &name : m_clearable) {
        const json::Value member = document->root()[name];
        if (kind == ChangeKind::Update && (member.isMissing() || member.isNull()))
            writer.name(name).null();
    }
    return writer.endObject().take();
}

QByteArray PushMapping::changeable(json::Value wanted) const
{
    const Action *const update = action(ChangeKind::Update);
    json::Writer writer;
    writer.beginObject();
    for (const json::Value field : wanted) {
        if (update && parameterOf(*update, field.name()))
            writer.name(field.name()).raw(field.raw());
    }
    return writer.endObject().take();
}

QByteArray PushMapping::present(json::Value changeable, json::Value target)
{
    json::Writer writer;
    writer.beginObject();
    for (const json::Value field : changeable) {
        const json::Value there = target[field.name()];
        if (!there.isMissing() || field.isNull())
            writer.name(field.name()).raw(there.isMissing() ? field.raw() : there.raw());
    }
    return writer.endObject().take();
}

const Action *PushMapping::action(ChangeKind kind) const
{
    const auto use = m_uses.find(kind);
    return use == m_uses.end() ? nullptr : use->second.action;
}

const ItemBatch *PushMapping::batch(ChangeKind kind) const
{
    const auto use = m_uses.find(kind);
    return use == m_uses.end() || !use->second.batch ? nullptr : &*use->second.batch;
}

Result<HttpRequest> PushMapping::request(ChangeKind kind, const Sides &sides) const
{
    const Use &use = m_uses.at(kind);
    ParameterValues values;
    for (const json::Value field : sides.wanted) {
        if (parameterOf(*use.action, field.name()))
            values.insert(QString::fromUtf8(field.name()), field.raw().toByteArray());
    }
    if (use.parameters) {
        const Result<json::Document> context = json::Document::parse(contextOf(sides));
        if (!context)
            return passOn(context);
        const Result<QByteArray> mapped = use.parameters->apply(context->root());
        if (!mapped)
            return passOn(mapped);
        const Result<json::Document> given = json::Document::parse(*mapped);
        if (!given)
            return passOn(given);
        for (const json::Value value : given->root())
            values.insert(QString::fromUtf8(value.name()), value.raw().toByteArray());
    }
    return m_renderer.render(*use.action, values);
}

} // namespace patchbay
