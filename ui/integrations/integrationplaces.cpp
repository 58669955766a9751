// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationplaces.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = IntegrationPlace::Kind;

QString prefixOf(Kind kind)
{
    switch (kind) {
    case Kind::Available:
        return u"available:"_s;
    case Kind::Install:
        return u"install:"_s;
    case Kind::Connect:
        return u"connect:"_s;
    case Kind::Installed:
        break;
    }
    return {};
}

} // namespace

Place placeOf(const IntegrationPlace &place)
{
    return {Area::Integrations, prefixOf(place.kind) + place.name};
}

IntegrationPlace integrationPlaceOf(const QString &object)
{
    for (const Kind kind : {Kind::Available, Kind::Install, Kind::Connect}) {
        if (object.startsWith(prefixOf(kind)))
            return {kind, object.mid(prefixOf(kind).size())};
    }
    return {Kind::Installed, object};
}

} // namespace patchbay
