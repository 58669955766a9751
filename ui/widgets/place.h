// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace patchbay {

/// The places that the navigation names.
enum class Area { Overview, Integrations, Runs, Plans, Data, Settings };

/// Where the window can lead: an area and, when it is not empty, what is opened in it.
struct Place
{
    Area area = Area::Overview;
    /// As the page reads it: an integration's slug, an execution's id, a plan's id or number, …
    QString object;
    /// What its list is filtered by; empty: as it was.
    QString filter = {};

    bool operator==(const Place &) const = default;
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::Place)
