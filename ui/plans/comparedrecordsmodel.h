// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/comparison.h"
#include "ui/widgets/statuslook.h"

#include <QAbstractTableModel>

#include <optional>

namespace patchbay {

/// How a record stands on both sides, in words that name them.
struct SideNames
{
    QString first;
    QString second;

    bool operator==(const SideNames &) const = default;
};

[[nodiscard]] StatusLook lookOf(Verdict verdict, const SideNames &names);

/// The records of a comparison, one page behind the other as the list is scrolled.
class ComparedRecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Record, Key, First, Second, Fields, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const SideNames &names);
    void clear();
    /// `next`: the cursor of the page behind; nothing at the end.
    void append(const QList<ComparedLine> &lines, const std::optional<QString> &next);
    /// The page that was asked for could not be had.
    void miss();
    [[nodiscard]] const ComparedLine *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(const QString &cursor);

private:
    [[nodiscard]] QVariant textOf(const ComparedLine &line, int column) const;

    SideNames m_names;
    QList<ComparedLine> m_lines;
    std::optional<QString> m_next;
    bool m_isAsked = false; ///< The page behind is on its way.
};

} // namespace patchbay
