// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace patchbay {

/// A value that must not be seen: a password, a token, a signing key.
///
/// It cannot be printed, compared in variable time, or converted. `reveal()` is the one way out, and a lint
/// allows it only where a secret must leave the process: adapters, `connectors/authenticator`,
/// `webhooks/signer`. The memory is overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    [[nodiscard]] qsizetype size() const { return m_value.size(); }

    /// Equal content, in a time that depends on the length only.
    [[nodiscard]] bool equals(const Secret &other) const;

    /// Without the blanks and line breaks around it, as a person means what was pasted.
    [[nodiscard]] Secret trimmed() const;

    /// Whether it holds a control character: a line break, a tab, NUL.
    [[nodiscard]] bool hasControlCharacter() const;

    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value; ///< Never shared with another QByteArray, so that overwriting reaches the only copy.
};

} // namespace patchbay
