// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"
#include "ui/widgets/statuslook.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace patchbay {

/// One thing that the palette offers: an action, or a place to go to.
struct PaletteEntry
{
    enum class Group { Actions, Integrations, Runs, Plans, Available };

    Group group = Group::Actions;
    QString title;  ///< What is searched, with the detail.
    QString detail; ///< Quiet, behind the title.
    QString end;    ///< At the trailing edge: a shortcut, how long ago.
    StatusLook look;
    QString symbol;           ///< A freedesktop name; shown where there is no glyph.
    QPointer<QAction> action; ///< Triggered when chosen; without one the place is shown.
    Place place;
};

/// What the palette shows: the entries that fit what was typed, best first, under the heads of their groups.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setPattern(const QString &pattern);

    /// Nothing for a heading.
    [[nodiscard]] const PaletteEntry *at(int row) const;

    /// How many fit, also those that the list leaves off.
    [[nodiscard]] int found() const { return m_found; }

    [[nodiscard]] int all() const { return int(m_entries.size()); }

    /// The row of an entry from there on in steps of 1 or -1; -1: none.
    [[nodiscard]] int nextEntry(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int entry = -1; ///< -1: a heading.
        PaletteEntry::Group group = PaletteEntry::Group::Actions;
        QList<int> positions; ///< The matched letters of the title.
    };

    void arrange();
    void arrangeGroup(PaletteEntry::Group group);

    QList<PaletteEntry> m_entries;
    QString m_pattern;
    QList<Row> m_rows;
    int m_found = 0;
};

} // namespace patchbay
