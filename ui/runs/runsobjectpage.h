// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

class QStackedWidget;

namespace patchbay {

class Theme;

/// Whatever of the runs has a page of its own (runsplace.h says what there is): it shows the right one, and
/// passes on what that one can do.
class RunsObjectPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    RunsObjectPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;
    void open(const QString &object) override;
    void focusFilter() override;

private:
    void add(const QString &prefix, AreaPage *page);
    [[nodiscard]] AreaPage *current() const;
    void showPage(AreaPage &page);

    struct Entry
    {
        QString prefix;
        AreaPage *page = nullptr;
    };

    QStackedWidget *m_stack;
    QList<Entry> m_entries; ///< The one without a prefix last.
};

} // namespace patchbay
