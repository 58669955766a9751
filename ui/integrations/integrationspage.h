// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/detailspresenter.h"
#include "ui/integrations/integrationcommands.h"
#include "ui/integrations/integrationspresenter.h"
#include "ui/integrations/sourcespresenter.h"
#include "ui/widgets/areapage.h"
#include "ui/widgets/productionquestions.h"

class QVBoxLayout;

namespace patchbay {

class DraftOffer;
class EmptyState;
class FilterField;
class IntegrationPanel;
class Label;
class ListTable;
class PageHead;
class Theme;

/// The page of installed integrations: the list, its filter, and the details of the one that is chosen; many
/// can be chosen, and previewed or run as one batch.
class IntegrationsPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    IntegrationsPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;
    /// Chooses the integration of that slug.
    void open(const QString &slug) override;
    void focusFilter() override;

    [[nodiscard]] bool holdsUnsaved() const override;

    [[nodiscard]] PageHead &head() const { return *m_head; }

Q_SIGNALS:
    /// How many integrations are installed.
    void sized(qint64 integrations);

private:
    void makeActions();
    void makePanel(const Theme &theme, const Clock &clock, QWidget *parent);
    void makeHead(const Theme &theme, QVBoxLayout &column);
    void makeFilter(const Theme &theme, QVBoxLayout &column);
    void makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void switchPanel();
    void listen();
    void listenToTheList();
    void listenToThePanel();
    void listenToTheStreams();
    void listenToTheSchedules();
    void save();
    void askAndSchedule();
    void askAndResume(const Schedule &schedule);
    void askAndRemove(const Schedule &schedule);
    void askAndSaveSource();
    void askAndSwitch(const ConfigurationChange &change);
    void preview();
    void askAndRun();
    void showRows(const QList<IntegrationRow> &rows);
    void showEmpty();
    void showChosen();
    void showCommands();
    void chooseWanted();
    /// Those of the selection that may run.
    [[nodiscard]] QList<Integration> runnable() const;
    /// Whose details are shown.
    [[nodiscard]] const IntegrationRow *current() const;

    const Question m_question;
    IntegrationsPresenter m_presenter;
    DetailsPresenter m_details;
    SourcesPresenter m_sources;
    ProductionQuestions m_production;
    IntegrationCommands *m_commands = nullptr;
    IntegrationsModel *m_model;
    bool m_isUnread = false; ///< The list could not be read.
    bool m_isPanelWanted = true;
    QString m_wanted; ///< A slug to choose as soon as the list has it.
    PageHead *m_head;
    DraftOffer *m_draft;
    ListTable *m_table = nullptr;
    IntegrationPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_run = nullptr;
    QAction *m_install = nullptr;
};

} // namespace patchbay
