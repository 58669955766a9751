// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/words.h"

#include "core/base/instant.h"

#include <QDateTime>
#include <QLocale>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString missing = u"–"_s;

} // namespace

QString printable(QString text)
{
    for (QChar &letter : text) {
        const bool isBreak = letter == u'\n' || letter == u'\t';
        const bool turns =
            (letter >= u'\u202a' && letter <= u'\u202e') || (letter >= u'\u2066' && letter <= u'\u2069');
        if (turns || (!isBreak && letter.category() == QChar::Other_Control))
            letter = u' ';
    }
    return text;
}

QString counted(qint64 number, const QString &thing)
{
    return grouped(number) + u' ' + thing + (number == 1 ? QString() : u"s"_s);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString duration(std::chrono::microseconds duration)
{
    const double milliseconds = static_cast<double>(duration.count()) / 1000.0;
    if (milliseconds < 1 && milliseconds > 0)
        return u"%1 ms"_s.arg(milliseconds, 0, 'f', 1);
    if (milliseconds < 1000)
        return u"%1 ms"_s.arg(qRound64(milliseconds));
    if (milliseconds < 60'000)
        return u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 1);
    const qint64 seconds = qRound64(milliseconds / 1000);
    return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

QString duration(const std::optional<std::chrono::microseconds> &maybe)
{
    return maybe ? duration(*maybe) : missing;
}

QString bytes(qint64 count)
{
    if (count < 1000)
        return u"%1 B"_s.arg(count);
    if (count < 1'000'000)
        return u"%1 KB"_s.arg(static_cast<double>(count) / 1e3, 0, 'f', 1);
    return u"%1 MB"_s.arg(static_cast<double>(count) / 1e6, 0, 'f', 1);
}

QString moment(const std::optional<Instant> &instant)
{
    if (!instant)
        return missing;
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(*instant)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

qint64 changesOf(const Plan &plan)
{
    qint64 changes = 0;
    for (const StreamCounts &stream : plan.streams)
        changes += stream.created + stream.updated + stream.deleted;
    return changes;
}

QString runTime(const Execution &execution)
{
    if (!execution.startedAt || !execution.finishedAt)
        return missing;
    return duration(std::chrono::microseconds(*execution.finishedAt - *execution.startedAt));
}

QString firstDifference(const QList<FieldChange> &fields, const QString &between)
{
    if (fields.isEmpty())
        return {};
    const auto side = [](const QByteArray &value) {
        return value.isEmpty() ? missing : QString::fromUtf8(value);
    };
    const FieldChange &first = fields.first();
    const QString more = fields.size() > 1 ? u" (+%1)"_s.arg(fields.size() - 1) : QString();
    return first.path + u": "_s + side(first.before) + between + side(first.after) + more;
}

} // namespace patchbay::ctl
