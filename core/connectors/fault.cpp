// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/fault.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

json::Value childOf(json::Value value, const QString &part)
{
    return value.isArray() ? value.at(part.toLongLong()) : value[part.toUtf8()];
}

/// The value at the pointer, or the nearest one above it that exists.
json::Value nearestValue(json::Value root, const QString &pointer)
{
    json::Value value = root;
    const QStringList parts = pointerParts(pointer);
    for (const QString &part : parts) {
        const json::Value next = childOf(value, part);
        if (next.isMissing())
            break;
        value = next;
    }
    return value;
}

Fault locatedFault(Fault fault, const json::Document &document)
{
    const json::Value value = nearestValue(document.root(), fault.path);
    if (value.isMissing())
        return fault;
    const QByteArrayView before(document.text().constData(), value.raw().constData());
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto isFirstByte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; };
    fault.line = static_cast<int>(before.count('\n')) + 1;
    fault.column = static_cast<int>(std::ranges::count_if(line, isFirstByte)) + 1;
    return fault;
}

} // namespace

QString toString(const Fault &fault)
{
    const QString place = fault.path.isEmpty() ? u"the document"_s : fault.path;
    if (fault.line == 0)
        return u"%1: %2"_s.arg(place, fault.message.text);
    return u"%1 (line %2, column %3): %4"_s.arg(
        place, QString::number(fault.line), QString::number(fault.column), fault.message.text);
}

Error faultsAsError(const QString &what, const QList<Fault> &faults)
{
    Q_ASSERT(!faults.isEmpty());
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(toString(fault));
    const Message sentence =
        faults.size() == 1
            ? message("document.fault", u"Cannot read %1: %2."_s, {what, lines.first()})
            : message("document.faults", u"Cannot read %1: it has %2 faults. The first is %3."_s,
                  {what, QString::number(faults.size()), lines.first()});
    return Error{ErrorCode::InvalidInput, sentence, lines.join(u'\n')};
}

QString pointerTo(const QString &parent, QStringView name)
{
    // RFC 6901, section 3.
    return parent + u'/' + name.toString().replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
}

QString pointerTo(const QString &parent, qsizetype place)
{
    return parent + u'/' + QString::number(place);
}

QStringList pointerParts(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList parts = pointer.mid(1).split(u'/');
    for (QString &part : parts)
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return parts;
}

json::Value valueAt(json::Value root, const QString &pointer)
{
    json::Value value = root;
    const QStringList parts = pointerParts(pointer);
    for (const QString &part : parts)
        value = childOf(value, part);
    return value;
}

QList<Fault> located(QList<Fault> faults, const json::Document &document)
{
    std::ranges::transform(
        faults, faults.begin(), [&](const Fault &fault) { return locatedFault(fault, document); });
    std::ranges::stable_sort(
        faults, {}, [](const Fault &fault) { return std::pair(fault.line, fault.column); });
    return faults;
}

} // namespace patchbay
