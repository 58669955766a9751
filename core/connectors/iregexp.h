// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace patchbay {

/// A regular expression as RFC 9485 (I-Regexp) defines it, which is what `match` and `search` of JSONPath
/// take: `.` is anything but a line break, `\p{Lu}` a category of Unicode, and `\d` does not exist. The RFC's
/// grammar counts `^` and
/// `$` among the ordinary characters, but the compliance test suite of JSONPath expects them to stand for the
/// beginning and the end of the text, as they do here. It runs in time linear in the text (RE2). Cheap to
/// copy.
class IRegexp
{
public:
    /// Nothing when the pattern is no I-Regexp, or one that RE2 has no way to run (a repetition beyond 1000).
    [[nodiscard]] static std::optional<IRegexp> parse(QByteArrayView utf8);

    /// Whether the whole text is of that form.
    [[nodiscard]] bool matches(QByteArrayView utf8) const;
    /// Whether some part of the text is of that form.
    [[nodiscard]] bool isFoundIn(QByteArrayView utf8) const;

private:
    std::shared_ptr<const re2::RE2> m_compiled;
};

} // namespace patchbay
