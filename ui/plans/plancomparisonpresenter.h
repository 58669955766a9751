// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/plans/comparedrecordsmodel.h"

#include <QObject>

namespace patchbay {

/// What the comparison of a plan with another one, or with what is stored now, shows. It knows no widget.
class PlanComparisonPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    PlanComparisonPresenter(const Client &client, QObject *parent);

    /// `12~13` or `12~stored`: a plan, and what it is compared with.
    void open(const QString &object);
    /// Reads again how much differs, and the list where that has changed.
    void refresh();
    /// In the filter language of comparisons; empty: all.
    void filter(const QString &text);
    void readMore(const QString &cursor);

    [[nodiscard]] Export exportAs(ExportFormat format) const;

    [[nodiscard]] const QString &plan() const { return m_plan; }

    [[nodiscard]] const QString &other() const { return m_with; }

    [[nodiscard]] const QString &filterText() const { return m_filter; }

Q_SIGNALS:
    /// Before anything is known of it.
    void began(const patchbay::SideNames &names);
    void summaryRead(const patchbay::ComparisonSummary &summary);
    /// A new list begins.
    void listBegan();
    void linesRead(const QList<patchbay::ComparedLine> &lines, const std::optional<QString> &next);
    void linesMissed(const QString &reason);
    void filterRefused(const QString &reason);
    void failed(const patchbay::Error &error);

private:
    void readLines(const QString &cursor);
    void readSummary();
    void takeSummary(const ComparisonSummary &summary);

    const Client &m_client;
    QString m_plan;
    QString m_with;
    QString m_filter;
    std::optional<ComparisonSummary> m_summary;
    int m_generation = 0; ///< Of the comparison; answers for earlier ones are dropped.
};

} // namespace patchbay
