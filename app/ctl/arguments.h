// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay::ctl {

/// An option as the command line, the help, the completion and the man page know it.
struct Option
{
    QString name;  ///< Without the dashes: `dry-run`.
    QString value; ///< What follows it, for people: `SECONDS`; empty for a switch.
    QString help;
};

/// The words of a command line, sorted into what they are.
class Arguments
{
public:
    /// `--name value`, `--name=value` and `--` are understood. `InvalidInput` for an option that is not known
    /// (with the one that was probably meant), a missing value, or a value for a switch.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QList<Option> &known);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    [[nodiscard]] QString at(qsizetype place) const { return m_positional.value(place); }

    /// The same without the first words: those that name the command.
    [[nodiscard]] Arguments without(qsizetype words) const;

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }

    /// The last value given; empty when there is none.
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }

    /// All values given, in order.
    [[nodiscard]] QStringList values(const QString &option) const;
    /// The value as a whole number within bounds; nothing when it is not given.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option, int least, int most) const;
    /// Values of the form `name=value`, as a map.
    [[nodiscard]] Result<QMap<QString, QString>> pairs(const QString &option) const;

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_options; ///< The newest value first.
};

} // namespace patchbay::ctl
