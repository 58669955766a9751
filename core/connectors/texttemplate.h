// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>
#include <utility>

namespace patchbay {

/// A text with `{name}` places, parsed; `{{` and `}}` stand for braces. A name consists of letters, digits,
/// `_`, `-` and `.`.
class TextTemplate
{
public:
    /// What stands in a place: the value of that name, or nothing when there is none.
    using Lookup = std::function<std::optional<QString>(const QString &name)>;

    /// Fails with `InvalidInput` at a brace that begins or ends no place; the error names it by its
    /// character.
    [[nodiscard]] static Result<TextTemplate> parse(QStringView text);

    /// The names of its places, each once, in their order.
    [[nodiscard]] QStringList names() const;
    /// The name of the place that the whole text is, where it is one: `{name}`.
    [[nodiscard]] std::optional<QString> singlePlace() const;
    /// The text with its places filled in. Fails with `InvalidInput` at a name that has no value.
    [[nodiscard]] Result<QString> fill(const Lookup &lookup) const;

private:
    struct Part
    {
        QString text; ///< The literal text, its braces undoubled; of a place, its name.
        bool isPlace = false;
    };

    QList<Part> m_parts;
};

} // namespace patchbay
