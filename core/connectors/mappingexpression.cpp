// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mappingexpression.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShown = 60;

QString nested(const QString &outer, const QString &inner)
{
    return inner.isEmpty() ? outer : outer + u'.' + inner;
}

} // namespace

Item itemFromJson(QByteArray json)
{
    // The text is ours and as deep as the record at most, so the only limit is that of the reader of the
    // record.
    const auto document = json::Document::parse(std::move(json), {.depth = std::numeric_limits<int>::max()});
    Q_ASSERT(document);
    return document ? Item{document->root(), *document} : Item{};
}

Item itemFromText(QStringView text)
{
    return itemFromJson(json::Writer().string(text).take());
}

QString shown(json::Value value)
{
    const QString text = QString::fromUtf8(value.raw().first(std::min(value.raw().size(), 4 * longestShown)));
    return text.size() <= longestShown ? text : text.first(longestShown - 1) + u'…';
}

tl::unexpected<Refusal> refuse(const char *key, const QString &pattern, json::Value value)
{
    return tl::unexpected(Refusal{key, pattern, {shown(value)}, {}});
}

tl::expected<std::vector<Item>, Refusal> Expression::evaluateAll(json::Value record) const
{
    Outcome outcome = evaluate(record);
    if (!outcome)
        return tl::unexpected(std::move(outcome.error()));
    std::vector<Item> items;
    if (!outcome->value.isMissing())
        items.push_back(std::move(*outcome));
    return items;
}

tl::expected<QByteArray, Refusal> Plan::apply(json::Value record) const
{
    json::Writer writer;
    writer.beginObject();
    for (const Field &field : fields) {
        const QString name = QString::fromUtf8(field.name);
        Outcome outcome = field.expression->evaluate(record);
        if (!outcome) {
            outcome.error().field = nested(name, outcome.error().field);
            return tl::unexpected(std::move(outcome.error()));
        }
        if (field.isRequired && outcome->isAbsent())
            return tl::unexpected(Refusal{"mapping.required",
                u"Cannot map the field %1: it is required, and the record has nothing for it."_s, {}, name});
        if (!outcome->value.isMissing())
            writer.name(field.name).raw(outcome->value.raw());
    }
    return writer.endObject().take();
}

} // namespace patchbay::mapping
