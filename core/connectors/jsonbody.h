// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace patchbay {

/// A JSON body that is put together value by value, each at its place (JSON Pointer, RFC 6901). Objects on
/// the way come into being; a value that was placed whole is opened up when something is placed inside it.
class JsonBody
{
public:
    JsonBody();
    JsonBody(JsonBody &&) noexcept;
    JsonBody &operator=(JsonBody &&) noexcept;
    ~JsonBody();

    /// Replaces what stood there. In an array the place is an index that exists, the one behind the last, or
    /// `-`. `InvalidInput` when the pointer leads through a scalar or past an array's end.
    [[nodiscard]] Result<> place(const QString &pointer, const QByteArray &value);
    [[nodiscard]] QByteArray text() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

} // namespace patchbay
