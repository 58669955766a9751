// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/auditlog.h"

#include <QAbstractTableModel>

namespace patchbay {

/// Who changed what, newest first. It begins with one page and asks for the next one when its end is looked
/// at (`moreWanted`).
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Action, Subject, Detail, ColumnCount };

    explicit AuditModel(QObject *parent);

    /// The newest page. What is known of it already stays where it is, with the selection.
    void setNewest(const QList<AuditRow> &rows, bool hasMore);
    void append(const QList<AuditRow> &rows, bool hasMore);

    /// It could not be had: asked for again when the end is looked at again.
    void missMore() { m_isAsked = false; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QList<AuditRow> m_rows;
    bool m_hasMore = false;
    bool m_isAsked = false;
};

} // namespace patchbay
