// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/formdrafts.h"
#include "ui/widgets/panelsection.h"

namespace patchbay {

class FactList;
class Form;
class HintLine;

/// The configuration of an integration: facts, and a form in their place while it is edited.
class SettingsSection final : public PanelSection
{
    Q_OBJECT

public:
    /// Edits in place by this action, saves and gives up by the others; they and the theme must outlive it.
    SettingsSection(const Theme &theme, QAction &edit, QAction &save, QAction &giveUp, QWidget *parent);

    /// While it is edited, what is typed stays; and what was half typed when it was last seen is there again.
    void setDetails(const IntegrationDetails &details);
    void beginEditing();
    /// Saved, or given up.
    void endEditing();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool isTouched() const;
    /// What differs from what is stored; nothing when a field is wrong, which says so.
    [[nodiscard]] std::optional<ConfigurationChange> change() const;
    void showRefusal(const Error &error);

private:
    void showFacts();
    void showEditor(const QMap<QString, QString> &values);
    void hideEditor();
    void keepDraft() const;
    [[nodiscard]] QMap<QString, QString> stored() const;

    QAction &m_edit;
    QAction &m_save;
    QAction &m_giveUp;
    IntegrationDetails m_details;
    const FormDrafts m_drafts;
    FactList *m_facts;
    QWidget *m_editor;
    Form *m_form;
    HintLine *m_refusal;
};

} // namespace patchbay
