// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QPainter;
class QStandardItemModel;
class QStyleOptionViewItem;

namespace patchbay {

struct Colours;
class Theme;

/// The ground of an entry of a list beside another one: the chosen one is marked at its leading edge.
void paintSideEntry(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours);

/// What a list can be narrowed to, beside it: a word and how many there are of it.
class SideList final : public QListView
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id; ///< Empty: all.
        QString name;
        QString count;

        bool operator==(const Entry &) const = default;
    };

    /// The theme must outlive the list.
    SideList(const Theme &theme, const QString &accessibleName, QWidget *parent);

    /// Keeps the entry that is chosen, where it stays.
    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QStandardItemModel *m_model;
    QList<Entry> m_entries;
};

} // namespace patchbay
