// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/widgets/areapage.h"

class QStackedWidget;

namespace patchbay {

class CataloguePage;
class HeadTabs;
class InstallPage;
class IntegrationsPage;
class PageHead;
class Theme;

/// The area's pages, one at a time: what is installed, what is available, an installation. It can do what the
/// page that it shows can do. Its objects are those of integrationplaces.h.
class IntegrationsArea final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the area.
    IntegrationsArea(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;
    void open(const QString &object) override;
    void focusFilter() override;
    [[nodiscard]] bool holdsUnsaved() const override;

private:
    void add(AreaPage *page);
    void addTabs(const Theme &theme, PageHead &head, IntegrationPlace::Kind current);
    void listen();
    void enter(AreaPage *page);
    [[nodiscard]] AreaPage *page() const;

    QStackedWidget *m_pages;
    IntegrationsPage *m_installed;
    CataloguePage *m_available;
    InstallPage *m_install;
    bool m_knowsCatalogue = false;
    QList<HeadTabs *> m_tabs; ///< The same in each page's head.
};

} // namespace patchbay
