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

/// Why a value is not as it should be.
struct FieldFault
{
    QString reason = {};   ///< English words behind the value's name: `must be text`; or a whole sentence.
    Message sentence = {}; ///< With a key where `Cannot read the data: <name> <reason>.` does not say it.

    bool operator==(const FieldFault &) const = default;
};

/// A whole number lies outside of its bounds; without `most` there is no upper one.
[[nodiscard]] FieldFault notBetween(const QString &name, qint64 least, std::optional<qint64> most);
/// The value is none of the words that can stand there.
[[nodiscard]] FieldFault notKnown(const QString &name, const QString &word);
/// The value has a grammar of its own (a filter, a time), which says what is wrong.
[[nodiscard]] FieldFault faultOf(const Error &error);

/// What is wrong with a JSON text or a query: the place (a JSON Pointer without its first slash:
/// `settings/shop`) and why.
using FieldFaults = QMap<QString, FieldFault>;

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
        fault(name, notKnown(QString::fromUtf8(name), word));
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
    void fault(QByteArrayView name, const FieldFault &fault);
    /// Makes every member a fault that nobody asked for up to now, and every one that stands twice: neither
    /// `{"dryrun":true}` nor `{"dry_run":true,"dry_run":false}` must run.
    void refuseOthers();

    /// The first reason stays where one place has several.
    [[nodiscard]] const FieldFaults &faults() const { return *m_faults; }

private:
    Fields(json::Value value, QString path, std::shared_ptr<FieldFaults> faults);

    [[nodiscard]] QString placeOf(QByteArrayView name) const;
    [[nodiscard]] QList<Fields> elements(QByteArrayView name);

    json::Value m_object;
    QString m_path;
    std::shared_ptr<FieldFaults> m_faults;
    QList<QByteArray> m_asked;
};

/// `InvalidInput`: the message tells the first fault and how many more there are, the detail all of them, one
/// a line.
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
