// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "ui/widgets/surface.h"

#include <QAbstractTableModel>

namespace patchbay {

class Label;
class ListTable;
class RequestView;

/// Requests that a preview did not send.
class RefusedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Request, Stage, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(const QList<RefusedRequest> &requests);
    [[nodiscard]] const RefusedRequest *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RefusedRequest> m_requests;
};

/// What the preview would have had to send and did not, because it changes something: each request, and why.
class RefusedPanel final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the panel.
    RefusedPanel(const Theme &theme, QWidget *parent);

    void setRequests(const QList<RefusedRequest> &requests);

    [[nodiscard]] RequestView *request() const { return m_request; }

private:
    void show(int row);

    RefusedModel *m_model;
    ListTable *m_table;
    Label *m_reason;
    RequestView *m_request;
};

} // namespace patchbay
