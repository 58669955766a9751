// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"
#include "ui/widgets/statuslook.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace patchbay {

class Theme;

/// The areas at the leading edge, each with a count where one matters: in the colour of trouble when it is
/// trouble.
class Navigation final : public QListView
{
    Q_OBJECT

public:
    /// The theme must outlive the navigation.
    Navigation(const Theme &theme, QWidget *parent);

    /// From top to bottom.
    [[nodiscard]] QList<Area> areas() const;
    [[nodiscard]] QString nameOf(Area area) const;

    void setCurrent(Area area);
    /// The filters that the person keeps, below the areas.
    void setSavedFilters(Area area, const QStringList &filters);
    /// An empty count shows none.
    void setCount(Area area, const QString &count, Tone tone);

Q_SIGNALS:
    /// Also when the one that is shown is pressed again: it leads back to its list.
    void areaWanted(patchbay::Area area);
    void filterWanted(patchbay::Area area, const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(const QString &name);
    void showSavedFilters();
    void showTips();
    void tell(const QModelIndex &index);
    void addArea(Area area, const QString &name, const QString &icon);
    [[nodiscard]] QStandardItem *itemOf(Area area) const;

    QStandardItemModel *m_model;
    QMap<Area, QStringList> m_saved;
    int m_rowsOfAreas = 0;
};

} // namespace patchbay
