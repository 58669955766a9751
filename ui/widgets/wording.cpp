// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wording.h"

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace patchbay::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// An argument that is a reason of the engine's own has a translation; data have none.
QString reasonIn(const QString &argument)
{
    return QCoreApplication::translate("reasons", argument.toUtf8().constData());
}

} // namespace

QString missing()
{
    return u"–"_s;
}

QString sentence(const Message &written)
{
    const QString pattern = QCoreApplication::translate("messages", written.key.constData());
    if (written.key.isEmpty() || pattern == QString::fromUtf8(written.key))
        return written.text;
    // Names, ids and numbers keep their own direction among the words of another.
    QStringList isolated;
    for (const QString &argument : written.arguments)
        isolated.append(u"\u2068%1\u2069"_s.arg(reasonIn(argument)));
    return message(written.key.constData(), pattern, isolated).text;
}

QString technical(const QString &text)
{
    return u"\u2066%1\u2069"_s.arg(text);
}

QString count(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString ago(Instant then, Instant now)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - then).count();
    if (minutes < 1)
        return Words::tr("now");
    if (minutes < 60)
        return Words::tr("%1 min ago").arg(minutes);
    if (minutes < 48 * 60)
        return Words::tr("%1 h ago").arg(minutes / 60);
    return Words::tr("%1 days ago").arg(minutes / (24 * 60));
}

QString exact(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).toLocalTime();
    return QLocale::c().toString(local, u"yyyy-MM-dd HH:mm:ss"_s);
}

QString duration(std::chrono::microseconds time)
{
    const auto milliseconds = std::chrono::round<std::chrono::milliseconds>(time).count();
    if (time.count() > 0 && milliseconds < 1)
        return Words::tr("%1 ms").arg(
            QLocale::c().toString(std::max(0.1, double(time.count()) / 1'000), 'f', 1));
    if (milliseconds < 1'000)
        return Words::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 59'950)
        return Words::tr("%1 s").arg(QLocale::c().toString(double(milliseconds) / 1'000, 'f', 1));
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    const auto minutes = seconds / 60;
    if (seconds < 3'600)
        return seconds % 60 == 0 ? Words::tr("%1 min").arg(minutes)
                                 : Words::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(count(minutes / 60))
                             : Words::tr("%1 h %2 min").arg(count(minutes / 60)).arg(minutes % 60);
}

QString bytes(qint64 number)
{
    constexpr std::array units{"KB", "MB", "GB", "TB"};
    if (number < 1'000)
        return u"%1 B"_s.arg(number);
    double size = double(number) / 1'000;
    std::size_t unit = 0;
    for (; size >= 999.5 && unit + 1 < units.size(); ++unit)
        size /= 1'000;
    return QLocale::c().toString(size, 'f', size < 99.95 ? 1 : 0) + u' ' + QLatin1StringView(units[unit]);
}

QString percent(double share)
{
    const double rounded = std::round(share * 1'000) / 10;
    const double shown = share > 0 && rounded <= 0 ? 0.1 : share < 1 && rounded >= 100 ? 99.9 : rounded;
    const int digits = shown == std::floor(shown) ? 0 : 1;
    return QLocale::c().toString(shown, 'f', digits) + u" %"_s;
}

} // namespace patchbay::wording
