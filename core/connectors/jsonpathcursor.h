// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace patchbay::jsonpath {

/// Walks over the text of a JSONPath and reads its words. The first error stays: after it, everything that is
/// read is empty, and `hasFailed()` tells.
class Cursor
{
public:
    explicit Cursor(QStringView text);

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Notes that something else stands here than belongs here: `']' or ','`.
    void expected(const QString &what);
    /// Notes that what begins at that place is wrong in another way.
    void refuse(qsizetype at, const char *key, const QString &pattern, const QString &argument = {});

    [[nodiscard]] qsizetype place() const { return m_at; }

    void returnTo(qsizetype place) { m_at = place; }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }

    /// The byte here; NUL at the end.
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }

    [[nodiscard]] bool startsWith(QByteArrayView word) const;

    /// Moves over the word if it stands here.
    bool take(QByteArrayView word);
    void skipSpace();
    /// A member name in shorthand form; empty when none begins here.
    [[nodiscard]] QByteArray takeShorthandName();
    /// A function name, or a word like `true`; empty when none begins here.
    [[nodiscard]] QByteArray takeWord();
    /// A string in single or double quotes, unescaped. Expects one of them to stand here.
    [[nodiscard]] QByteArray readString();
    /// An integer as indices and slices have it; nothing when none begins here.
    [[nodiscard]] std::optional<std::int64_t> takeInteger();
    /// A number literal as it is written.
    [[nodiscard]] QByteArray readNumber();

private:
    bool takeDigits();
    void readEscape(char quote, QByteArray &text);
    void readUnicodeEscape(QByteArray &text);
    [[nodiscard]] std::optional<char16_t> takeHexUnit();
    [[nodiscard]] QString positionOf(qsizetype at) const;

    QByteArray m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

} // namespace patchbay::jsonpath
