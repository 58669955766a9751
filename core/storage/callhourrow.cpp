// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callhourrow.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

std::optional<QMap<CallFault, qint64>> faultsFrom(const QString &text)
{
    QMap<CallFault, qint64> faults;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto fault = callFaultFromName(part.section(u':', 0, 0));
        if (!fault)
            return std::nullopt;
        faults.insert(*fault, part.section(u':', 1).toLongLong());
    }
    return faults;
}

} // namespace

Result<CallHour> readCallHourRow(const Statement &row)
{
    const auto faults = faultsFrom(row.text(2));
    const auto latency = LatencyHistogram::fromText(row.view(3));
    if (faults && latency)
        return CallHour{row.instant(0), {row.integer(1), *faults, *latency}};
    return fail(ErrorCode::Internal,
        message("statistics.unreadable", u"Cannot read the statistics: a row in the database is not "
                                         u"understood. Restore the database from a "
                                         u"backup."_s));
}

QByteArray faultsText(const QMap<CallFault, qint64> &faults)
{
    QByteArrayList parts;
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        parts.append(callFaultName(fault.key()).toLatin1() + ':' + QByteArray::number(fault.value()));
    return parts.join(' ');
}

} // namespace patchbay
