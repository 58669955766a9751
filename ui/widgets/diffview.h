// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/textdiff.h"

#include <QAbstractListModel>
#include <QListView>

namespace patchbay {

class Theme;

/// One field before and after, as texts for a person.
struct DiffEntry
{
    QString field;
    QString before;
    QString after;
    QString note; ///< By how much it changes, where that says something: `−8.0 %`.

    bool operator==(const DiffEntry &) const = default;
};

class DiffModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FieldRole = Qt::UserRole + 1, BeforeRole, AfterRole, NoteRole, LinesRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<DiffEntry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DiffEntry> m_entries;
    QList<QList<DiffLine>> m_lines; ///< Of each entry.
};

/// Fields before and after, one under the other: minus above plus, what changed inside a text marked, lines
/// that are the same folded. A list, so that the keyboard and a screen reader go through it.
class DiffView final : public QListView
{
    Q_OBJECT

public:
    /// The theme must outlive the view.
    DiffView(const Theme &theme, QWidget *parent);

    void setEntries(const QList<DiffEntry> &entries);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    DiffModel *m_model;
};

} // namespace patchbay
