// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// What a person chose for the program.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void followTheSystemUntilSomethingIsChosen()
    {
        const QTemporaryDir folder;
        const Preferences preferences(folder.filePath(u"patchbay.ini"_s));

        QCOMPARE(preferences.appearance(), Theme::Choice::System);
        QCOMPARE(preferences.contrast(), Contrast::Usual);
        QCOMPARE(preferences.language(), QString());
    }

    void keepWhatWasChosen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"patchbay.ini"_s);
        {
            Preferences preferences(path);
            preferences.setAppearance(Theme::Choice::Dark);
            preferences.setContrast(Contrast::Increased);
            preferences.setLanguage(u"ar"_s);
        }

        const Preferences later(path);

        QCOMPARE(later.appearance(), Theme::Choice::Dark);
        QCOMPARE(later.contrast(), Contrast::Increased);
        QCOMPARE(later.language(), u"ar"_s);
    }

    void tellOnlyOfWhatIsNew()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"patchbay.ini"_s));
        const QSignalSpy changed(&preferences, &Preferences::changed);

        preferences.setAppearance(Theme::Choice::Light);
        preferences.setAppearance(Theme::Choice::Light);

        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferencestest.moc"
