// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/integrationsdesk.h"
#include "tests/ui/shops.h"
#include "ui/integrations/sourcespresenter.h"
#include "ui/widgets/listtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// A push in the window: whose records it takes, on a real engine with two shops.
class PushStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->area()));
        QTRY_VERIFY(m_desk->reads(u"Connected, and may run"_s));
    }

    void cleanup() { m_desk.reset(); }

    void isToldWhoseRecordsItTakesAndThenPlansWhatItSends()
    {
        QVERIFY(addShop(m_desk->client(), u"outlet"_s, Environment::Test));
        QVERIFY(performed(m_desk->client(), u"sandbox-shop"_s, RunMode::Run));
        for (int day = 0; day < 3; ++day)
            QVERIFY(m_desk->client().wait(m_desk->client().advanceSandbox()));
        QVERIFY(performed(m_desk->client(), u"sandbox-shop"_s, RunMode::Run));
        choose(u"outlet"_s);
        QTRY_VERIFY(m_desk->reads(u"has no source yet"_s));
        QVERIFY(!push()->isEnabled());

        QVERIFY(m_desk->click(sourceButton));
        QTRY_VERIFY(sources());
        QVERIFY(!m_desk->area().holdsUnsaved());
        QCOMPARE(m_desk->questions.size(), 0);
        pick(u"sandbox-shop/products"_s);
        QVERIFY(m_desk->area().holdsUnsaved());
        QVERIFY(m_desk->click(u"Save Source"_s));

        QTRY_VERIFY(m_desk->reads(u"takes from"_s));
        QTRY_VERIFY(!sources());
        QVERIFY(stored(u"outlet"_s).streams.value(u"push_products"_s));
        QCOMPARE(stored(u"outlet"_s).sources.value(u"push_products"_s).text(), u"sandbox-shop/products"_s);
        QTRY_VERIFY(push()->isEnabled() && push()->isChecked());
        QVERIFY(performed(m_desk->client(), u"outlet"_s, RunMode::DryRun));
        const auto plans = m_desk->client().wait(m_desk->client().plans());
        QVERIFY(plans && plans->items.size() == 1);
        const QList<StreamCounts> streams = plans->items.first().streams;
        const auto sent = std::ranges::find(streams, u"push_products"_s, &StreamCounts::stream);
        QVERIFY(sent != streams.end());
        QVERIFY(sent->changes() > 0);
    }

    void offersWhatReadsInTheOthersOfTheEnvironment()
    {
        QVERIFY(addShop(m_desk->client(), u"outlet"_s, Environment::Test));
        QVERIFY(addShop(m_desk->client(), u"live"_s, Environment::Production));
        choose(u"outlet"_s);
        QTRY_VERIFY(m_desk->button(sourceButton));

        QVERIFY(m_desk->click(sourceButton));

        QTRY_VERIFY(sources());
        QStringList offered;
        for (int i = 0; i < sources()->count(); ++i)
            offered.append(sources()->itemData(i).toString());
        QCOMPARE(offered, QStringList({{}, u"sandbox-shop/products"_s, u"sandbox-shop/inventory"_s,
                              u"sandbox-shop/orders"_s}));
        QCOMPARE(sources()->itemText(1), u"Sandbox shop · Products"_s);
        QVERIFY(m_desk->click(u"Keep the Source"_s));
        QTRY_VERIFY(!sources());
    }

    void saysAtTheFieldThatItWouldComeBack()
    {
        QVERIFY(addShop(m_desk->client(), u"outlet"_s, Environment::Test));
        ConfigurationChange back;
        back.sources = {{u"push_products"_s, u"outlet/products"_s}};
        QVERIFY(m_desk->client().wait(m_desk->client().configure(u"sandbox-shop"_s, back)));
        choose(u"outlet"_s);
        QTRY_VERIFY(m_desk->button(sourceButton));
        QVERIFY(m_desk->click(sourceButton));
        QTRY_VERIFY(sources());

        pick(u"sandbox-shop/products"_s);
        QVERIFY(m_desk->click(u"Save Source"_s));

        QTRY_VERIFY(m_desk->reads(u"would come back to its own source"_s));
        QVERIFY(sources()); // still open, with what was chosen
        QCOMPARE(sources()->currentData().toString(), u"sandbox-shop/products"_s);
        QVERIFY(stored(u"outlet"_s).sources.isEmpty());
    }

    void stopsSendingWhenItsSourceIsTakenAway()
    {
        QVERIFY(addShop(m_desk->client(), u"outlet"_s, Environment::Test));
        ConfigurationChange given;
        given.sources = {{u"push_products"_s, u"sandbox-shop/products"_s}};
        QVERIFY(m_desk->client().wait(m_desk->client().configure(u"outlet"_s, given)));
        choose(u"outlet"_s);
        QTRY_VERIFY(m_desk->button(sourceButton));
        QVERIFY(m_desk->click(sourceButton));
        QTRY_VERIFY(sources());

        pick({});
        QVERIFY(m_desk->click(u"Save Source"_s));

        QTRY_VERIFY(stored(u"outlet"_s).sources.isEmpty());
        QTRY_VERIFY(m_desk->reads(u"has no source yet"_s));
        QTRY_VERIFY(!push()->isChecked() && !push()->isEnabled());
    }

    void saysWhatToDoWhereThereIsNoOther()
    {
        QTRY_VERIFY(m_desk->button(sourceButton));

        QVERIFY(m_desk->click(sourceButton));

        QTRY_VERIFY(m_desk->reads(u"No other integration of this environment has records"_s));
        QCOMPARE(sources()->count(), 1);
    }

    void asksInProductionBeforeItMayWrite()
    {
        QVERIFY(addShop(m_desk->client(), u"live"_s, Environment::Production));
        QVERIFY(addShop(m_desk->client(), u"erp"_s, Environment::Production));
        QVERIFY(performed(m_desk->client(), u"erp"_s, RunMode::Run));
        choose(u"live"_s);
        QTRY_VERIFY(m_desk->button(sourceButton));
        QVERIFY(m_desk->click(sourceButton));
        QTRY_VERIFY(sources());
        pick(u"erp/products"_s);
        m_desk->answers = IntegrationsDesk::Answers::No;

        QVERIFY(m_desk->click(u"Save Source"_s));

        QTRY_COMPARE(m_desk->questions.size(), 1);
        QVERIFY(m_desk->questions.first().contains(u"240 records"_s));
        QVERIFY(stored(u"live"_s).sources.isEmpty());
        m_desk->answers = IntegrationsDesk::Answers::Yes;
        QVERIFY(m_desk->click(u"Save Source"_s));
        QTRY_VERIFY(!stored(u"live"_s).sources.isEmpty());
        // Off asks nothing, on asks again, and without an answer it stays off.
        QTRY_VERIFY(push()->isChecked());
        press(push());
        QTRY_VERIFY(!push()->isChecked());
        QCOMPARE(m_desk->questions.size(), 2);
        m_desk->answers = IntegrationsDesk::Answers::No;
        press(push());
        QTRY_COMPARE(m_desk->questions.size(), 3);
        QVERIFY(!push()->isChecked());
    }

private:
    const QString sourceButton = u"Source of Products from another integration"_s;

    void choose(const QString &slug)
    {
        m_desk->area().open(slug);
        m_desk->area().refresh();
        QTRY_COMPARE(chosen(), slug);
        QTRY_VERIFY(isDetailed(slug));
    }

    Integration stored(const QString &slug) const
    {
        return m_desk->client().wait(m_desk->client().integration(slug)).value_or(Integration());
    }

    /// Whose details are shown.
    QString chosen() const
    {
        const auto tables = m_desk->area().findChildren<ListTable *>();
        for (const ListTable *const table : tables) {
            if (table->accessibleName() == "Installed integrations"_L1)
                return table->currentIndex().siblingAtColumn(0).data().toString();
        }
        return {};
    }

    /// Whether the panel is about it.
    bool isDetailed(const QString &slug) const
    {
        const auto labels = m_desk->area().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&slug](const QLabel *one) { return one->isVisible() && one->text() == slug; });
    }

    QCheckBox *push() const
    {
        return qobject_cast<QCheckBox *>(m_desk->button(u"Products from another integration"_s));
    }

    static void press(QCheckBox *box) { QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2}); }

    QComboBox *sources() const
    {
        const auto boxes = m_desk->area().findChildren<QComboBox *>();
        for (QComboBox *const box : boxes) {
            if (box->isVisible() && box->accessibleName() == "Takes from"_L1)
                return box;
        }
        return nullptr;
    }

    /// By keys.
    void pick(const QString &source)
    {
        QComboBox *const box = sources();
        const int wanted = box->findData(source);
        QVERIFY(wanted >= 0);
        box->setFocus();
        for (int steps = 0; box->currentIndex() != wanted && steps <= box->count(); ++steps)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box->currentIndex(), wanted);
    }

    std::optional<IntegrationsDesk> m_desk;
};

QTEST_MAIN(PushStoryTest)
#include "pushstorytest.moc"
