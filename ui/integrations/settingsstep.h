// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/installpresenter.h"

#include <QWidget>

namespace patchbay {

class Form;
class HintLine;
class Label;
class Theme;

/// Name, environment and settings of what is installed: a form made from the connector.
class SettingsStep final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the step.
    SettingsStep(const Theme &theme, QWidget *parent);

    /// The fields of that connector, with its defaults, or what was typed some other time.
    void setStart(const InstallStart &start);
    /// It exists now: what cannot change any more becomes a fact.
    void fixIdentity();
    [[nodiscard]] InstallOrder order() const;
    [[nodiscard]] InstallDraft draft() const;
    /// Whether anything differs from what it began with.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool check();
    /// What the engine refused: at the fields that it names, and below what is left.
    void showRefusal(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// The next step is wanted.
    void submitted();

private:
    void restore(const InstallDraft &draft);

    QString m_connector;
    InstallDraft m_fresh; ///< What it began with.
    Label *m_title;
    Form *m_identity;
    Label *m_settingsHead;
    Form *m_settings;
    HintLine *m_refusal;
};

} // namespace patchbay
