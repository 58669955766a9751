// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{}

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{}

void Preferences::keep(const QString &key, const QString &value)
{
    if (m_settings.value(key).toString() == value)
        return;
    m_settings.setValue(key, value);
    m_settings.sync();
    Q_EMIT changed();
}

Theme::Choice Preferences::appearance() const
{
    const QString word = m_settings.value(u"appearance"_s).toString();
    if (word == "dark"_L1)
        return Theme::Choice::Dark;
    return word == "light"_L1 ? Theme::Choice::Light : Theme::Choice::System;
}

void Preferences::setAppearance(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light:
        return keep(u"appearance"_s, u"light"_s);
    case Theme::Choice::Dark:
        return keep(u"appearance"_s, u"dark"_s);
    case Theme::Choice::System:
        return keep(u"appearance"_s, u"system"_s);
    }
}

Contrast Preferences::contrast() const
{
    const bool isIncreased = m_settings.value(u"contrast"_s).toString() == "increased"_L1;
    return isIncreased ? Contrast::Increased : Contrast::Usual;
}

void Preferences::setContrast(Contrast contrast)
{
    keep(u"contrast"_s, contrast == Contrast::Increased ? u"increased"_s : u"usual"_s);
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    keep(u"language"_s, language);
}

} // namespace patchbay
