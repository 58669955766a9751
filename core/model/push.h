// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace patchbay {

/// How a stream writes: records of another integration → this platform (design, section 3). The stream's own
/// listing says what is there now; it is compared in the fields that both the mapping and the update action
/// name. Expressions are those of Mapping.
struct Push
{
    /// One action, and what it is given beside the fields of the mapping that it declares.
    struct Use
    {
        QString action;
        /// Raw JSON object parameter → expression of `{"source": …, "target": …}`: the source's record as
        /// stored, and the platform's as the stream's listing maps it. A create has no target, a delete no
        /// source.
        QByteArray parameters;

        bool operator==(const Use &) const = default;
    };

    QList<QByteArray> key; ///< Raw JSON expressions of a source record: the key that it has at the platform.
    QByteArray mapping;    ///< Raw JSON object field → expression of a source record.
    std::optional<Use> create; ///< Absent: nothing is ever created …
    std::optional<Use> update; ///< … changed …
    std::optional<Use> remove; ///< … deleted (`delete` in the document).

    bool operator==(const Push &) const = default;
};

/// Where the records of a push come from: `erp/products`.
struct PushSource
{
    QString integration; ///< Its slug.
    QString stream;

    bool operator==(const PushSource &) const = default;

    /// Nothing when the text is not two names with a slash between them.
    [[nodiscard]] static std::optional<PushSource> parse(QStringView text);

    [[nodiscard]] QString text() const { return integration + u'/' + stream; }
};

} // namespace patchbay
