// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonbody.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

/// Either a raw value, or (once something was placed inside) an object or array of children.
struct JsonBody::Node
{
    QByteArray name;
    QByteArray raw;
    json::Kind kind = json::Kind::Object;
    std::vector<Node> children;

    [[nodiscard]] static Node ofRaw(QByteArray name, QByteArray raw)
    {
        return Node{std::move(name), std::move(raw), json::Kind::Null, {}};
    }

    /// Makes children out of a raw object or array.
    [[nodiscard]] bool open()
    {
        if (raw.isEmpty())
            return true;
        const Result<json::Document> document = json::Document::parse(raw);
        if (!document || (!document->root().isObject() && !document->root().isArray()))
            return false;
        kind = document->root().kind();
        raw.clear();
        for (const json::Value value : document->root())
            children.push_back(ofRaw(value.name(), value.raw().toByteArray()));
        return true;
    }

    /// The child of that name or index, made when it may be; null when there is no such place.
    [[nodiscard]] Node *child(const QString &step)
    {
        if (kind == json::Kind::Object) {
            const auto found = std::ranges::find(children, step.toUtf8(), &Node::name);
            return found != children.end() ? &*found
                                           : &children.emplace_back(Node{step.toUtf8(), {}, kind, {}});
        }
        bool isIndex = false;
        const std::size_t index = step == "-"_L1 ? children.size() : step.toUInt(&isIndex);
        if ((!isIndex && step != "-"_L1) || index > children.size())
            return nullptr;
        if (index == children.size())
            children.emplace_back();
        return &children[index];
    }

    void write(json::Writer &writer) const
    {
        if (!raw.isEmpty()) {
            writer.raw(raw);
            return;
        }
        const bool isObject = kind == json::Kind::Object;
        isObject ? writer.beginObject() : writer.beginArray();
        for (const Node &node : children) {
            if (isObject)
                writer.name(node.name);
            node.write(writer);
        }
        isObject ? writer.endObject() : writer.endArray();
    }
};

JsonBody::JsonBody()
    : m_root(std::make_unique<Node>())
{}

JsonBody::JsonBody(JsonBody &&) noexcept = default;
JsonBody &JsonBody::operator=(JsonBody &&) noexcept = default;
JsonBody::~JsonBody() = default;

Result<> JsonBody::place(const QString &pointer, const QByteArray &value)
{
    Node *node = m_root.get();
    for (QString step : pointer.split(u'/').mid(1)) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        Node *const inside = node->open() ? node->child(step) : nullptr;
        if (!inside)
            return fail(ErrorCode::InvalidInput,
                message("connector.bodyPlace",
                    u"Cannot put a value at %1 of the request: there is no such place. Check “at” in the connector."_s,
                    {pointer}));
        node = inside;
    }
    node->children.clear();
    node->raw = value;
    return {};
}

QByteArray JsonBody::text() const
{
    json::Writer writer;
    m_root->write(writer);
    return writer.take();
}

} // namespace patchbay
