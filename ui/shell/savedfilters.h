// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"

#include <QObject>
#include <QStringList>

namespace patchbay {

/// The filters that the person keeps, by area, in the settings of the person.
class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    explicit SavedFilters(QObject *parent);

    [[nodiscard]] QStringList of(Area area) const;
    void add(Area area, const QString &filter);
    void remove(Area area, const QString &filter);

Q_SIGNALS:
    void changed(patchbay::Area area);

private:
    void write(Area area, const QStringList &filters);
};

} // namespace patchbay
