// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray shortest = "{\"name\": \"A\", \"baseUrl\": \"https://a.example\", \"actions\": [{\"name\": "
                            "\"b\", \"endpoint\": \"/b\"}]}";

void write(const QTemporaryDir &directory, const QString &name, const QByteArray &content)
{
    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesEveryConnectorThatComesWithTheProgram()
    {
        const Result<Catalogue> catalogue = Catalogue::load(embeddedConnectors);

        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
        const QStringList files =
            QDir(QStringLiteral(PATCHBAY_RESOURCES "/connectors")).entryList({u"*.json"_s}, QDir::Files);
        QCOMPARE(catalogue->entries().size(), files.size());
        QVERIFY(files.contains(u"github.json"_s));
        QVERIFY(files.contains(u"slack.json"_s));
        for (const auto &connector : catalogue->entries()) {
            if (connector->slug == u"zapier"_s)
                continue; // has neither a list nor anything that could be called without effect
            QVERIFY2(!connector->streams.isEmpty(), qPrintable(connector->slug));
            QVERIFY2(connector->test, qPrintable(connector->slug));
        }
    }

    void keepsTheDocumentAsItStandsInItsFile()
    {
        const Result<Catalogue> catalogue = Catalogue::load(embeddedConnectors);

        QVERIFY(catalogue);
        QFile file(QStringLiteral(PATCHBAY_RESOURCES "/connectors/github.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(catalogue->document(u"github"_s), file.readAll());
        QCOMPARE(catalogue->connector(u"github"_s)->name, u"GitHub"_s);
    }

    void readsItsOwnWithoutCheckingThemAgain()
    {
        const Result<Catalogue> checked = Catalogue::load(embeddedConnectors);
        const Result<Catalogue> trusted = Catalogue::embedded();

        QVERIFY(checked && trusted);
        QCOMPARE(trusted->entries().size(), checked->entries().size());
        for (qsizetype at = 0; at < checked->entries().size(); ++at)
            QVERIFY2(
                *trusted->entries()[at] == *checked->entries()[at], qPrintable(checked->entries()[at]->slug));
    }

    void knowsNothingOfOthers()
    {
        const Result<Catalogue> catalogue = Catalogue::load(embeddedConnectors);

        QVERIFY(catalogue);
        QVERIFY(!catalogue->connector(u"nowhere"_s));
        QVERIFY(catalogue->document(u"nowhere"_s).isEmpty());
    }

    void listsByName()
    {
        const QTemporaryDir directory;
        write(directory, u"zoo.json"_s, QByteArray(shortest).replace("\"A\"", "\"Ant\", \"slug\": \"zoo\""));
        write(directory, u"bee.json"_s, QByteArray(shortest).replace("\"A\"", "\"bee\""));
        write(directory, u"notes.txt"_s, "no connector");

        const Result<Catalogue> catalogue = Catalogue::load(directory.path());

        QVERIFY(catalogue);
        QCOMPARE(catalogue->entries().size(), 2);
        QCOMPARE(catalogue->entries()[0]->name, u"Ant"_s);
        QCOMPARE(catalogue->entries()[1]->name, u"bee"_s);
    }

    void tellsTheFaultsOfAllFiles()
    {
        const QTemporaryDir directory;
        write(directory, u"a.json"_s, shortest);
        write(directory, u"b.json"_s, "{");
        write(directory, u"c.json"_s, shortest);

        const Result<Catalogue> catalogue = Catalogue::load(directory.path());

        QVERIFY(!catalogue);
        QVERIFY(catalogue.error().code == ErrorCode::InvalidInput);
        const QStringList lines = catalogue.error().detail.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"b.json: "));
        QCOMPARE(lines[1], u"c.json: its slug is a; name the file a.json, or change the slug"_s);
    }

    void refusesAFolderThatIsNotThere()
    {
        const Result<Catalogue> catalogue = Catalogue::load(u"/nowhere/at/all"_s);

        QVERIFY(!catalogue);
        QVERIFY(catalogue.error().code == ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
