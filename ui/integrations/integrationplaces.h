// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"

#include <QString>

namespace patchbay {

/// What the area of integrations can show, as an object of its place. Slugs have no colon.
struct IntegrationPlace
{
    enum class Kind {
        Installed, ///< The list; with a name, that integration in it.
        Available, ///< The catalogue; with a name, that connector in it.
        Install,   ///< The guided installation of a connector.
        Connect,   ///< The credentials of an installed integration, typed anew.
    };

    Kind kind = Kind::Installed;
    QString name;

    bool operator==(const IntegrationPlace &) const = default;
};

[[nodiscard]] Place placeOf(const IntegrationPlace &place);
[[nodiscard]] IntegrationPlace integrationPlaceOf(const QString &object);

} // namespace patchbay
