// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingspresenter.h"
#include "ui/widgets/areapage.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace patchbay {

class AuditModel;
class Banner;
class FactList;
class HeadTabs;
class HintLine;
class Label;

/// What a person chooses for the program on this machine and for the workspace, and who changed what.
class SettingsPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    SettingsPage(
        const Theme &theme, const Client &client, Question question, SettingsPorts ports, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"keychain" || kind == u"integration" || kind == u"execution";
    }

    /// `audit`, or the page itself.
    void open(const QString &object) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeGeneral(const Theme &theme);
    void makeEgress(const Theme &theme, QVBoxLayout &column);
    void makeKeychain(const Theme &theme, QVBoxLayout &column);
    void makeFacts(const Theme &theme, QVBoxLayout &column);
    void showLimits();
    [[nodiscard]] QWidget *makeAudit(const Theme &theme);
    void listen();
    void show(const WorkspaceFacts &facts);
    void showWorkspace(const Workspace &workspace);
    void showKeychain(const KeychainView &keychain);
    void showEgress(const QString &policy);
    void followMode();
    [[nodiscard]] QString writtenEgress() const;
    void askAndSetEgress();

    const Theme &m_theme;
    const Question m_question;
    const SettingsPorts m_ports;
    SettingsPresenter m_presenter;
    AuditModel *m_audit;
    QAction *m_tryKeychain = nullptr;
    QAction *m_setEgress = nullptr;
    QAction *m_openFolder = nullptr;
    QAction *m_showKeys = nullptr;
    HeadTabs *m_tabs;
    QStackedWidget *m_parts;
    Banner *m_keychain = nullptr;
    QComboBox *m_mode = nullptr;
    QLineEdit *m_ranges = nullptr;
    Label *m_meaning = nullptr;
    HintLine *m_fault = nullptr;
    FactList *m_workspace = nullptr;
    FactList *m_limits = nullptr;
    FactList *m_about = nullptr;
    QString m_egress; ///< As it holds now.
};

} // namespace patchbay
