// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace patchbay {

/// The text of a statement. Only a compile-time constant becomes one, so that a statement can never be put
/// together from values: those are bound by name. Its address names it in the statement cache.
class Sql
{
public:
    explicit(false) consteval Sql(const char *text)
        : m_text(text)
    {}

    [[nodiscard]] constexpr const char *text() const { return m_text; }

private:
    const char *m_text;
};

} // namespace patchbay
