// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

/// One field of a form that is made from a description.
struct FieldSpec
{
    enum class Kind {
        Text,
        Whole,   ///< A whole number.
        Switch,  ///< `true` or `false`.
        Choice,  ///< One of `choices`.
        Address, ///< http or https, with a host and without a user name.
        Secret,  ///< Typed blind, told by its length only.
    };
    /// What becomes of blanks around a secret that is pasted.
    enum class Blanks { CutOff, Kept };

    QString name;
    QString label;
    QString hint;
    QString example; ///< Shown while the field is empty.
    Kind kind = Kind::Text;
    bool isRequired = false;
    QString pattern; ///< The whole value must match; empty allows anything.
    QStringList choices;
    QStringList choiceLabels; ///< For people, one for each choice; empty: the choices themselves.
    QString defaultValue;
    Blanks blanks = Blanks::CutOff;

    bool operator==(const FieldSpec &) const = default;
};

/// Why the value does not fit the field, as a sentence for a person; empty when it fits. The engine's rules
/// are the ones that count; these tell early.
[[nodiscard]] QString faultIn(const FieldSpec &field, const QString &value);

} // namespace patchbay
