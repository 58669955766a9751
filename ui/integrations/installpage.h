// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/installpresenter.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/widgets/areapage.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace patchbay {

class CredentialsStep;
class EmptyState;
class FirstPreviewStep;
class InstallGuide;
class Label;
class PageHead;
class SettingsStep;
class StepList;
class TestStep;
class Theme;

/// A guided installation: settings, credentials, a test at the platform, the first preview. Steps can be gone
/// back and forth; what was typed stays. What is not secret is kept as a draft while it is typed.
class InstallPage final : public AreaPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    InstallPage(const Theme &theme, const Client &client, Question question, QWidget *parent);

    void refresh() override {}

    [[nodiscard]] bool shows(const QString & /*kind*/) const override { return false; }

    /// Begins an installation, or new credentials of what is installed; goes on with what is begun already.
    void begin(const IntegrationPlace &place);
    [[nodiscard]] bool holdsUnsaved() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { Choose, Settings, Credentials, Test, Preview };

    void makeHead(const Theme &theme, QVBoxLayout &column);
    void makeActions();
    void makeBody(const Theme &theme, QVBoxLayout &column);
    [[nodiscard]] QWidget *makeForms(const Theme &theme);
    [[nodiscard]] QWidget *makeFooter(const Theme &theme);
    void listen();
    void listenToTheTest();
    void showStart(const InstallStart &start);
    void showStep(Step step);
    void showSteps();
    void showFooter();
    void goOn();
    void goBack();
    void submit();
    void leave();
    void close();

    const Question m_question;
    InstallPresenter m_presenter;
    IntegrationPlace m_place; ///< What is begun; without a name: nothing.
    Connector m_connector;
    Step m_step = Step::Settings;
    Step m_furthest = Step::Settings;
    bool m_isRenewal = false; ///< Only the credentials of what is installed.
    bool m_isTesting = false;
    bool m_isRefused = false;
    bool m_isOffLimits = false; ///< Refused by the workspace's own egress policy.
    QTimer m_draftTimer;        ///< Rests until typing does.
    PageHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    QWidget *m_body = nullptr;
    EmptyState *m_failure = nullptr;
    QStackedWidget *m_stack = nullptr;
    SettingsStep *m_settings = nullptr;
    CredentialsStep *m_credentials = nullptr;
    TestStep *m_test = nullptr;
    FirstPreviewStep *m_preview = nullptr;
    InstallGuide *m_guide = nullptr;
    Label *m_note = nullptr;
    QAction *m_next = nullptr;
    QAction *m_back = nullptr;
    QAction *m_editCredentials = nullptr;
    QAction *m_editSettings = nullptr;
    QAction *m_openEgress = nullptr;
};

} // namespace patchbay
