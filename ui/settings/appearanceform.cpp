// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearanceform.h"

#include "ui/settings/settingslines.h"
#include "ui/theme/language.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

AppearanceForm::AppearanceForm(const Theme &theme, SettingsPorts::Dress dress, QWidget *parent)
    : QWidget(parent)
    , m_dress(std::move(dress))
    , m_appearance(new QComboBox(this))
    , m_contrast(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_hint(new HintLine(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::control);
    m_appearance->addItem(tr("As the System Has It"), int(Theme::Choice::System));
    m_appearance->addItem(tr("Light"), int(Theme::Choice::Light));
    m_appearance->addItem(tr("Dark"), int(Theme::Choice::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(m_preferences.appearance())));
    m_contrast->addItem(tr("Usual"), int(Contrast::Usual));
    m_contrast->addItem(tr("Increased"), int(Contrast::Increased));
    m_contrast->setCurrentIndex(m_contrast->findData(int(m_preferences.contrast())));
    m_language->addItem(tr("As the System Has It"), QString());
    for (const QStringList names = Language::names(); const QString &name : names)
        m_language->addItem(QLocale(name).nativeLanguageName(), name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    settingslines::addField(theme, *column, tr("Appearance"), m_appearance);
    settingslines::addField(theme, *column, tr("Contrast"), m_contrast);
    settingslines::addField(theme, *column, tr("Language"), m_language);
    settingslines::addUnderFields(*column, m_hint);
    connect(m_appearance, &QComboBox::activated, this, &AppearanceForm::dressAsChosen);
    connect(m_contrast, &QComboBox::activated, this, &AppearanceForm::dressAsChosen);
    connect(m_language, &QComboBox::activated, this, &AppearanceForm::chooseLanguage);
}

void AppearanceForm::dressAsChosen()
{
    m_preferences.setAppearance(Theme::Choice(m_appearance->currentData().toInt()));
    m_preferences.setContrast(Contrast(m_contrast->currentData().toInt()));
    if (m_dress)
        m_dress(m_preferences.appearance(), m_preferences.contrast());
}

void AppearanceForm::chooseLanguage()
{
    m_preferences.setLanguage(m_language->currentData().toString());
    m_hint->tell(tr("Patchbay speaks it when it is started again."), Tone::Quiet);
}

} // namespace patchbay
