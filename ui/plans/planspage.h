// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

class QVBoxLayout;

namespace patchbay {

class EmptyState;
class FilterField;
class ListTable;
class PlansModel;
class Theme;

/// Reads the list of saved plans. It knows no widget.
class PlansPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    PlansPresenter(const Client &client, QObject *parent);

    void refresh();
    /// In the filter language; what cannot be read is told by `filterRefused`, and the list stays.
    void filter(const QString &text);

Q_SIGNALS:
    void listed(const QList<patchbay::Plan> &plans);
    void filterRefused(const QString &reason);
    void failed(const patchbay::Error &error);

private:
    const Client &m_client;
    QString m_filter;
    int m_generation = 0;
};

/// Columns and delegates of a table over a PlansModel.
void dressPlans(ListTable &table, const Theme &theme, const Clock &clock);

/// The page of all saved plans.
class PlansPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    PlansPage(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override { return kind == u"plan"; }

    void focusFilter() override;

private:
    void makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void listen();
    void showPlans(const QList<Plan> &plans);

    PlansPresenter m_presenter;
    PlansModel *m_model;
    ListTable *m_table;
    FilterField *m_filter;
    EmptyState *m_empty;
};

} // namespace patchbay
