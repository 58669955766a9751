// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mappingfunctions.h"

#include <algorithm>
#include <utility>

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A function of one text.
Apply ofText(std::function<QString(const QString &text)> function)
{
    return ofOne([function = std::move(function)](json::Value value) -> Outcome {
        auto text = textOf(value);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        return itemFromText(function(*text));
    });
}

Outcome concat(const std::vector<Item> &arguments)
{
    QString all;
    bool isAbsent = true;
    for (const Item &argument : arguments) {
        if (argument.isAbsent())
            continue;
        auto text = textOf(argument.value);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        all += *text;
        isAbsent = false;
    }
    return isAbsent ? Item{} : itemFromText(all);
}

QString substring(const QString &text, qint64 start, qint64 length)
{
    const QList<uint> characters = text.toUcs4();
    const qint64 from =
        std::clamp<qint64>(start < 0 ? characters.size() + start : start, 0, characters.size());
    const QList<uint> part = characters.mid(from, std::min<qint64>(length, characters.size() - from));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

Apply split(const QString &separator)
{
    return ofOne([separator](json::Value value) -> Outcome {
        auto text = textOf(value);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        json::Writer writer;
        writer.beginArray();
        for (const QString &part : text->split(separator))
            writer.string(part);
        return itemFromJson(writer.endArray().take());
    });
}

Apply join(const QString &separator)
{
    return ofOne([separator](json::Value value) -> Outcome {
        if (!value.isArray())
            return refuse("mapping.notList", u"Cannot map the field %1: %2 is not a list."_s, value);
        QStringList parts;
        for (const json::Value element : value) {
            if (element.isNull())
                continue;
            auto text = textOf(element);
            if (!text)
                return tl::unexpected(std::move(text.error()));
            parts.append(*text);
        }
        return itemFromText(parts.join(separator));
    });
}

Outcome boolean(json::Value value)
{
    const auto text = textOf(value);
    const QString word = text ? text->toLower() : QString();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
        return itemFromJson("true");
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return itemFromJson("false");
    return refuse("mapping.notBoolean", u"Cannot map the field %1: %2 is neither true nor false."_s, value);
}

Apply lookup(Options &options)
{
    const json::Value table = options.value("table");
    if (!table.isObject())
        options.refuse("table", u"a table is needed: an object from text to value"_s);
    // The values outlive the mapping's text: they are kept as a document of their own.
    const Item entries = itemFromJson(table.isMissing() ? QByteArray("{}") : table.raw().toByteArray());
    const Item otherwise =
        options.has("otherwise") ? itemFromJson(options.value("otherwise").raw().toByteArray()) : Item{};
    return ofOne([entries, otherwise](json::Value value) -> Outcome {
        auto text = textOf(value);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        const json::Value found = entries.value[text->toUtf8()];
        if (!found.isMissing())
            return Item{found, entries.owner};
        if (!otherwise.value.isMissing())
            return otherwise;
        return refuse("mapping.notInTable", u"Cannot map the field %1: %2 is not in the table."_s, value);
    });
}

} // namespace

tl::expected<QString, Refusal> textOf(json::Value value)
{
    if (value.isString())
        return value.string();
    if (value.isNumber() || value.isBoolean())
        return QString::fromUtf8(value.raw());
    return refuse("mapping.notText", u"Cannot map the field %1: %2 is not a text."_s, value);
}

Apply ofOne(std::function<Outcome(json::Value value)> function)
{
    return [function = std::move(function)](const std::vector<Item> &arguments) -> Outcome {
        const Item &argument = arguments.front();
        return argument.isAbsent() ? Outcome(argument) : function(argument.value);
    };
}

const QList<FunctionKind> &textFunctions()
{
    static const QList<FunctionKind> functions{
        {"concat", 1, anyNumber, {}, [](Options &) -> Apply { return concat; }},
        {"lower", 1, 1, {},
            [](Options &) { return ofText([](const QString &text) { return text.toLower(); }); }},
        {"upper", 1, 1, {},
            [](Options &) { return ofText([](const QString &text) { return text.toUpper(); }); }},
        {"trim", 1, 1, {},
            [](Options &) { return ofText([](const QString &text) { return text.trimmed(); }); }},
        {"string", 1, 1, {}, [](Options &) { return ofText([](const QString &text) { return text; }); }},
        {"replace", 1, 1, {u"find"_s, u"with"_s},
            [](Options &options) {
                const QString find = options.filledText("find");
                const QString with = options.text("with");
                return ofText([find, with](QString text) { return text.replace(find, with); });
            }},
        {"substring", 1, 1, {u"start"_s, u"length"_s},
            [](Options &options) {
                const qint64 start = options.integer("start", -1'000'000'000, 1'000'000'000);
                const qint64 length = options.integer("length", 0, 1'000'000'000, 1'000'000'000);
                return ofText(
                    [start, length](const QString &text) { return substring(text, start, length); });
            }},
        {"split", 1, 1, {u"by"_s}, [](Options &options) { return split(options.filledText("by")); }},
        {"join", 1, 1, {u"by"_s}, [](Options &options) { return join(options.text("by")); }},
        {"boolean", 1, 1, {}, [](Options &) { return ofOne(boolean); }},
        {"lookup", 1, 1, {u"table"_s, u"otherwise"_s}, lookup},
    };
    return functions;
}

} // namespace patchbay::mapping
