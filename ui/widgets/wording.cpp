// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wording.h"

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace patchbay::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString missing()
{
    return u"–"_s;
}

QString count(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString ago(Instant then, Instant now)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - then).count();
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%1 min ago").arg(minutes);
    if (minutes < 48 * 60)
        return tr("%1 h ago").arg(minutes / 60);
    return tr("%1 days ago").arg(minutes / (24 * 60));
}

QString exact(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).toLocalTime();
    return QLocale::c().toString(local, u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace patchbay::wording
