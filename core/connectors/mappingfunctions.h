// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/mappingexpression.h"

#include <QList>

#include <limits>
#include <optional>

namespace patchbay::mapping {

/// The named members of a function in a mapping, beside `fn` and `args`: read once, with what is wrong noted.
class Options
{
public:
    explicit Options(json::Value function);

    /// The text of that name; the fallback when there is none and there may be none.
    [[nodiscard]] QString text(const char *name, std::optional<QString> fallback = {});
    /// A text that is not empty.
    [[nodiscard]] QString filledText(const char *name);
    [[nodiscard]] qint64 integer(
        const char *name, qint64 least, qint64 greatest, std::optional<qint64> fallback = {});
    /// The raw value of that name; missing when there is none.
    [[nodiscard]] json::Value value(const char *name) const;

    [[nodiscard]] bool has(const char *name) const { return !value(name).isMissing(); }

    void refuse(const char *name, const QString &why);

    struct Problem
    {
        QString name;
        QString why;
    };

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    json::Value m_function;
    QList<Problem> m_problems;
};

/// A function of the mapping language that works on values alone.
struct FunctionKind
{
    const char *name;
    int leastArguments = 1;
    int mostArguments = 1;
    QStringList options;
    std::function<Apply(Options &options)> compile;
};

inline constexpr int anyNumber = std::numeric_limits<int>::max();

[[nodiscard]] const QList<FunctionKind> &textFunctions();
[[nodiscard]] const QList<FunctionKind> &numberFunctions();
[[nodiscard]] const QList<FunctionKind> &timeFunctions();

/// The value as text: a string's content, a number's or a boolean's own text.
[[nodiscard]] tl::expected<QString, Refusal> textOf(json::Value value);
/// A function of one argument that hands missing and null through.
[[nodiscard]] Apply ofOne(std::function<Outcome(json::Value value)> function);

} // namespace patchbay::mapping
