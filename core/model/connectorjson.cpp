// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/connectorjson.h"

#include "core/model/enumname.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

void write(json::Writer &writer, const Setting &setting)
{
    writer.beginObject().name("name").string(setting.name).name("label").string(setting.label);
    writer.name("hint").string(setting.hint).name("example").string(setting.example);
    writer.name("type").string(settingTypeName(setting.type)).name("required").boolean(setting.isRequired);
    writer.name("pattern").string(setting.pattern).name("choices");
    writeTexts(writer, setting.choices);
    writer.name("default").string(setting.defaultValue).endObject();
}

Setting readSetting(Fields &fields)
{
    Setting setting;
    setting.name = fields.text("name");
    setting.label = fields.text("label");
    setting.hint = fields.text("hint");
    setting.example = fields.text("example");
    setting.type = fields.choice("type", settingTypeFromName);
    setting.isRequired = fields.boolean("required");
    setting.pattern = fields.text("pattern");
    setting.choices = fields.texts("choices");
    setting.defaultValue = fields.text("default");
    return setting;
}

void write(json::Writer &writer, const Credential &credential)
{
    writer.beginObject().name("name").string(credential.name).name("label").string(credential.label);
    writer.name("hint").string(credential.hint).name("required").boolean(credential.isRequired).endObject();
}

Credential readCredential(Fields &fields)
{
    return {fields.text("name"), fields.text("label"), fields.text("hint"), fields.boolean("required")};
}

void write(json::Writer &writer, const Stream &stream)
{
    writer.beginObject().name("name").string(stream.name).name("label").string(stream.label);
    writer.name("counter").string(stream.counter);
    writer.name("on_by_default").boolean(stream.isOnByDefault);
    writer.name("push").boolean(stream.push.has_value()).endObject();
}

Stream readStream(Fields &fields)
{
    Stream stream;
    stream.name = fields.text("name");
    stream.label = fields.text("label");
    stream.counter = fields.text("counter");
    stream.isOnByDefault = fields.boolean("on_by_default");
    if (fields.optionalBoolean("push").value_or(false))
        stream.push.emplace();
    return stream;
}

void write(json::Writer &writer, const Action &action)
{
    writer.beginObject().name("name").string(action.name);
    writer.name("method").string(QByteArrayView(action.method)).name("endpoint").string(action.endpoint);
    writer.name("description").string(action.description).name("safe").boolean(action.isSafe).endObject();
}

Action readAction(Fields &fields)
{
    Action action;
    action.name = fields.text("name");
    action.method = fields.text("method").toUtf8();
    action.endpoint = fields.text("endpoint");
    action.description = fields.text("description");
    action.isSafe = fields.boolean("safe");
    return action;
}

template<class Item>
void writeAll(json::Writer &writer, QByteArrayView name, const QList<Item> &items)
{
    writer.name(name).beginArray();
    for (const Item &item : items)
        write(writer, item);
    writer.endArray();
}

QStringList environmentNames(const QList<Environment> &environments)
{
    QStringList names;
    for (const Environment environment : environments)
        names.append(environmentName(environment));
    return names;
}

} // namespace

QString settingTypeName(Setting::Type type)
{
    switch (type) {
    case Setting::Type::String:
        return u"string"_s;
    case Setting::Type::Integer:
        return u"integer"_s;
    case Setting::Type::Boolean:
        return u"boolean"_s;
    case Setting::Type::Choice:
        return u"choice"_s;
    case Setting::Type::Url:
        break;
    }
    return u"url"_s;
}

std::optional<Setting::Type> settingTypeFromName(QStringView name)
{
    return fromName({Setting::Type::String, Setting::Type::Integer, Setting::Type::Boolean,
                        Setting::Type::Choice, Setting::Type::Url},
        settingTypeName, name);
}

void write(json::Writer &writer, const Connector &connector)
{
    writer.beginObject().name("slug").string(connector.slug).name("name").string(connector.name);
    writer.name("type").string(connector.type).name("version").string(connector.version);
    writer.name("description").string(connector.description);
    writer.name("documentation_url").string(connector.documentationUrl).name("environments");
    writeTexts(writer, environmentNames(connector.environments));
    writeAll(writer, "settings", connector.settings);
    writeAll(writer, "credentials", connector.credentials);
    writeAll(writer, "streams", connector.streams);
    writeAll(writer, "actions", connector.actions);
    writer.endObject();
}

Connector readConnectorOverview(Fields &fields)
{
    Connector connector;
    connector.slug = fields.text("slug");
    connector.name = fields.text("name");
    connector.type = fields.text("type");
    connector.version = fields.text("version");
    connector.description = fields.text("description");
    connector.documentationUrl = fields.text("documentation_url");
    for (const QString &name : fields.texts("environments")) {
        if (const auto environment = environmentFromName(name))
            connector.environments.append(*environment);
        else
            fields.fault("environments", notKnown(u"environments"_s, name));
    }
    connector.settings = fields.list("settings", readSetting);
    connector.credentials = fields.list("credentials", readCredential);
    connector.streams = fields.list("streams", readStream);
    connector.actions = fields.list("actions", readAction);
    return connector;
}

} // namespace patchbay
