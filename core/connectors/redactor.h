// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/http.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>

namespace patchbay {

/// Replaces secrets in texts by `«secret NAME»`, whichever way they are written: plain, percent-encoded,
/// base64 (also in the middle of a longer base64 text), JSON-escaped. A secret of fewer than four characters
/// is not searched for, because half of every text would vanish with it; where such a one stands in a
/// request, the Authenticator knows the place.
class Redactor
{
public:
    struct Known
    {
        QString name;
        QByteArray value;
    };

    explicit Redactor(const QList<Known> &secrets = {});

    [[nodiscard]] QByteArray bytes(QByteArrayView text) const;
    [[nodiscard]] QString text(const QString &text) const;
    [[nodiscard]] Error error(Error error) const;
    /// The beginning of a text from outside, fit for a message: redacted, in one line, no control characters,
    /// at most so many characters (an ellipsis stands for what was cut).
    [[nodiscard]] QString excerpt(QByteArrayView text, int characters) const;

    /// Whether a secret stands in the text.
    [[nodiscard]] bool finds(QByteArrayView text) const;

private:
    struct Form
    {
        QByteArray text;
        QByteArray replacement;
    };

    void add(const QByteArray &text, const QByteArray &replacement);
    /// The redacted text, or its beginning once that has so many bytes.
    [[nodiscard]] QByteArray begin(QByteArrayView text, qsizetype bytes) const;
    [[nodiscard]] const Form *formAt(QByteArrayView text, qsizetype place) const;

    QList<Form> m_forms;               ///< Longest first.
    std::array<bool, 256> m_isFirst{}; ///< Bytes that a form begins with.
};

} // namespace patchbay
