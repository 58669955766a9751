// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plangroups.h"

#include <QAbstractListModel>
#include <QListView>

namespace patchbay {

class Theme;

/// The fields that updates change, with how many of them.
class FieldsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setFields(const QList<FieldCount> &fields);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FieldCount> m_fields;
};

class FieldList final : public QListView
{
    Q_OBJECT

public:
    /// The theme must outlive the list.
    FieldList(const Theme &theme, QWidget *parent);

    void setFields(const QList<FieldCount> &fields);

Q_SIGNALS:
    void fieldChosen(const QString &path);

private:
    FieldsModel *m_model;
};

} // namespace patchbay
