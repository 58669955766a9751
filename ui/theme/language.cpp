// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By which dates are written. Digits are Latin in every language, as the providers' logs have them, and of
/// the Arabic countries the Emirates write so.
QLocale localeOf(const QString &language)
{
    return language == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(language);
}

} // namespace

QStringList Language::names()
{
    return {u"ar"_s, u"en"_s};
}

void Language::choose(const QString &name)
{
    const QString wanted = name.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : name;
    const QString spoken = names().contains(wanted) ? wanted : u"en"_s;
    QCoreApplication::removeTranslator(&m_texts);
    if (m_texts.load(u":/patchbay/translations/%1.qm"_s.arg(spoken)))
        QCoreApplication::installTranslator(&m_texts);
    const QLocale locale = localeOf(spoken);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace patchbay
