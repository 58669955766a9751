// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingsports.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace patchbay {

class HintLine;

/// How the window looks and which language it speaks: kept as soon as it is chosen.
class AppearanceForm final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the form. `dress`: dresses the window as it was chosen; may be empty.
    AppearanceForm(const Theme &theme, SettingsPorts::Dress dress, QWidget *parent);

private:
    void dressAsChosen();
    void chooseLanguage();

    const SettingsPorts::Dress m_dress;
    Preferences m_preferences;
    QComboBox *m_appearance;
    QComboBox *m_contrast;
    QComboBox *m_language;
    HintLine *m_hint;
};

} // namespace patchbay
