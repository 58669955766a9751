// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savedfilters.h"

#include <QSettings>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By name and not by number, since areas come and go.
QString keyOf(Area area)
{
    switch (area) {
    case Area::Overview:
        return u"filters/overview"_s;
    case Area::Integrations:
        return u"filters/integrations"_s;
    case Area::Runs:
        return u"filters/runs"_s;
    case Area::Plans:
        return u"filters/plans"_s;
    case Area::Data:
        return u"filters/data"_s;
    case Area::Settings:
        return u"filters/settings"_s;
    }
    return {};
}

} // namespace

SavedFilters::SavedFilters(QObject *parent)
    : QObject(parent)
{}

QStringList SavedFilters::of(Area area) const
{
    return QSettings().value(keyOf(area)).toStringList();
}

void SavedFilters::add(Area area, const QString &filter)
{
    QStringList filters = of(area);
    filters.removeAll(filter);
    write(area, filters + QStringList{filter});
}

void SavedFilters::remove(Area area, const QString &filter)
{
    QStringList filters = of(area);
    filters.removeAll(filter);
    write(area, filters);
}

void SavedFilters::write(Area area, const QStringList &filters)
{
    QSettings().setValue(keyOf(area), filters);
    Q_EMIT changed(area);
}

} // namespace patchbay
