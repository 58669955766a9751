// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

/// A word that a list can be filtered by.
struct FilterWord
{
    enum class Kind {
        Text,   ///< Any text.
        Choice, ///< One of `choices`.
        Time,   ///< `2h`, `30m`, `7d`, `1w` ago; a date; or an RFC 3339 time.
    };
    enum class Negation { Possible, Impossible };

    QString name;
    Kind kind = Kind::Text;
    QStringList choices;
    Negation negation = Negation::Impossible;

    bool operator==(const FilterWord &) const = default;
};

/// One condition: any of the values must hold, or none of them where it is negated.
struct FilterTerm
{
    QString word;
    QStringList values;
    bool isNegated = false;

    bool operator==(const FilterTerm &) const = default;
};

/// The filter language of all lists: `status:failed -kind:create,update field:"unit price" free text`.
/// Terms are separated by spaces and must all hold. A value with spaces, commas, quotes or a colon stands in
/// double quotes; \" and \\ stand for themselves inside. What has no word is free text. The words are
/// those of the API's query parameters.
struct Filter
{
    QList<FilterTerm> terms;
    QStringList text; ///< Free words and quoted phrases.

    bool operator==(const Filter &) const = default;

    /// Fails with `InvalidInput`: the message names what is wrong, what is known, and what was probably
    /// meant.
    [[nodiscard]] static Result<Filter> parse(QStringView text, const QList<FilterWord> &words);

    /// All values of a word, in the order written, of its terms with or without a minus.
    [[nodiscard]] QStringList values(QStringView word) const;
    [[nodiscard]] QStringList excluded(QStringView word) const;
    /// The last moment that a `Time` word gives; nothing where the filter does not speak of it.
    [[nodiscard]] std::optional<Instant> instant(QStringView word, Instant now) const;
    /// The free text, joined by one space.
    [[nodiscard]] QString freeText() const;
    /// As it would be written; parse() of it gives the same filter.
    [[nodiscard]] QString toString() const;
};

/// The moment that a value of a `Time` word means. `InvalidInput` when it means none.
[[nodiscard]] Result<Instant> filterInstant(QStringView value, Instant now);

} // namespace patchbay
