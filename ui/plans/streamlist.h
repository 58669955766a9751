// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"

#include <QAbstractListModel>
#include <QListView>

namespace patchbay {

class Theme;

/// The streams of a plan with what changes in each; the first entry stands for all.
class StreamsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, StreamRole, PartsRole };

    using QAbstractListModel::QAbstractListModel;

    void setStreams(const QList<StreamCounts> &streams);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StreamCounts> m_streams; ///< The sum of all first.
};

class StreamList final : public QListView
{
    Q_OBJECT

public:
    /// The theme must outlive the list.
    StreamList(const Theme &theme, QWidget *parent);

    void setStreams(const QList<StreamCounts> &streams);

    /// As high as its entries, up to some.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Empty: all.
    void streamChosen(const QString &stream);

private:
    StreamsModel *m_model;
};

} // namespace patchbay
