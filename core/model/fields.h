// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace patchbay {

/// What is wrong with a JSON text: the place (a JSON Pointer without its first slash: `settings/shop`) and
/// the reason (`must be text`).
using FieldFaults = QMap<QString, QString>;

/// Takes the members of a JSON object one by one and remembers every fault, so that one answer can name all
/// of them. A member that is missing or of the wrong kind is a fault and yields an empty value; a reader
/// therefore reads straight through and asks once, at the end. Names are UTF-8.
///
/// Cheap to copy; copies and nested fields share their faults. Valid as long as the Document lives.
class Fields
{
public:
    explicit Fields(json::Value value);

    /// Whether there is such a member and it is not null.
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The member itself; missing when there is none. For what is kept raw.
    [[nodiscard]] json::Value value(QByteArrayView name);

    [[nodiscard]] QString text(QByteArrayView name);
    [[nodiscard]] qint64 integer(QByteArrayView name);
    [[nodiscard]] double number(QByteArrayView name);
    [[nodiscard]] bool boolean(QByteArrayView name);
    [[nodiscard]] Instant instant(QByteArrayView name);
    /// An array of texts.
    [[nodiscard]] QStringList texts(QByteArrayView name);
    [[nodiscard]] QMap<QString, QString> textMap(QByteArrayView name);
    [[nodiscard]] QMap<QString, bool> booleanMap(QByteArrayView name);
    /// All members of this very object, as whole numbers.
    [[nodiscard]] QMap<QString, qint64> integers();
    /// A member that is an object.
    [[nodiscard]] Fields object(QByteArrayView name);
    /// Any JSON value, word for word; empty when missing or null.
    [[nodiscard]] QByteArray raw(QByteArrayView name);

    // Missing or null is no fault for these: they yield nothing, or what they are given.
    [[nodiscard]] QString textOr(QByteArrayView name, const QString &otherwise);
    [[nodiscard]] qint64 integerOr(QByteArrayView name, qint64 otherwise);
    [[nodiscard]] std::optional<bool> optionalBoolean(QByteArrayView name);
    [[nodiscard]] std::optional<qint64> optionalInteger(QByteArrayView name);
    [[nodiscard]] std::optional<QString> optionalText(QByteArrayView name);
    [[nodiscard]] std::optional<Instant> optionalInstant(QByteArrayView name);

    /// A text that `fromName` knows.
    template<class Enum>
    [[nodiscard]] Enum choice(QByteArrayView name, std::optional<Enum> (*fromName)(QStringView))
    {
        const QString word = text(name);
        if (const std::optional<Enum> known = fromName(word))
            return *known;
        fault(name, unknownWord(word));
        return Enum{};
    }

    /// An array of objects, each read by `read`.
    template<class T>
    [[nodiscard]] QList<T> list(QByteArrayView name, T (*read)(Fields &))
    {
        QList<T> items;
        for (Fields item : elements(name))
            items.append(read(item));
        return items;
    }

    /// An object that may be missing or null.
    template<class T>
    [[nodiscard]] std::optional<T> optional(QByteArrayView name, T (*read)(Fields &))
    {
        if (!has(name))
            return std::nullopt;
        Fields inner = object(name);
        return read(inner);
    }

    /// Notes that a member is not as it should be.
    void fault(QByteArrayView name, const QString &reason);
    /// Makes every member a fault that nobody asked for up to now: a misspelt `dryrun` must not run.
    void refuseOthers();

    /// The first reason stays where one place has several.
    [[nodiscard]] const FieldFaults &faults() const { return *m_faults; }

private:
    Fields(json::Value value, QString path, std::shared_ptr<FieldFaults> faults);

    [[nodiscard]] QString placeOf(QByteArrayView name) const;
    [[nodiscard]] QList<Fields> elements(QByteArrayView name);
    [[nodiscard]] static QString unknownWord(const QString &word);

    json::Value m_object;
    QString m_path;
    std::shared_ptr<FieldFaults> m_faults;
    QList<QByteArray> m_asked;
};

/// `InvalidInput`: the message names the first fault and their number, the detail all of them, one a line.
[[nodiscard]] Error faultsAsError(const FieldFaults &faults);

/// Reads one whole value: `readAs(document.root(), readPlan)`.
template<class T>
[[nodiscard]] Result<T> readAs(json::Value value, T (*read)(Fields &))
{
    Fields fields(value);
    T result = read(fields);
    if (!fields.faults().isEmpty())
        return tl::unexpected<Error>(faultsAsError(fields.faults()));
    return result;
}

} // namespace patchbay
