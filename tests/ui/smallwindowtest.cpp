// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shops.h"
#include "tests/ui/windowdesk.h"
#include "ui/shell/navigation.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/readingnote.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString shop = u"sandbox-shop"_s;

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *above = &widget; above; above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above))
            return true;
    }
    return false;
}

/// As wide as what scrolls it, at most.
bool fits(const QScrollArea &area)
{
    return !area.widget() || area.widget()->minimumSizeHint().width() <= area.viewport()->width();
}

} // namespace

/// The window on a small screen: 1920 by 1080 at 200 % is 960 by 540.
class SmallWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_desk.emplace(m_data.filePath(u"workspace"_s));
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
        QVERIFY(performed(m_desk->client(), shop, RunMode::Run));
        QVERIFY(m_desk->client().wait(m_desk->client().advanceSandbox()));
        const auto preview = performed(m_desk->client(), shop, RunMode::DryRun);
        QVERIFY(preview && preview->plan);
        m_run = preview->id.value;
        m_plan = preview->plan->value;
    }

    void cleanupTestCase() { m_desk.reset(); }

    void isWholeOnEveryPage_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<bool>("hasList");

        QTest::newRow("overview") << Place{Area::Overview, {}} << false;
        QTest::newRow("installed") << Place{Area::Integrations, shop} << true;
        QTest::newRow("available") << Place{Area::Integrations, u"available:shopify"_s} << true;
        QTest::newRow("installation") << Place{Area::Integrations, u"install:shopify"_s} << false;
        QTest::newRow("runs") << Place{Area::Runs, {}} << true;
        QTest::newRow("run") << Place{Area::Runs, m_run} << true;
        QTest::newRow("plans") << Place{Area::Plans, {}} << true;
        QTest::newRow("plan") << Place{Area::Plans, m_plan} << true;
        QTest::newRow("data") << Place{Area::Data, shop + u"/products"_s} << true;
        QTest::newRow("settings") << Place{Area::Settings, {}} << false;
    }

    void isWholeOnEveryPage()
    {
        QFETCH(const Place, place);
        QFETCH(const bool, hasList);
        window().resize(smallest);
        window().showPlace(place);
        QTRY_VERIFY(isRead());
        if (hasList) {
            QTRY_VERIFY(fullList());
            fullList()->setFocus();
            fullList()->chooseRow(0); // its details open
        }

        QTRY_COMPARE(cutWidgets(), QStringList());
        QCOMPARE(window().size(), smallest);
        QVERIFY(window().minimumWidth() <= smallest.width() && window().minimumHeight() <= smallest.height());
        QCOMPARE(window().page()->size().width(), smallest.width() - metrics::foldedNavigation);
    }

    void offersInAMenuWhatTheHeadHasNoRoomFor()
    {
        window().resize(1440, 900);
        window().showPlace({Area::Runs, m_run});
        QTRY_VERIFY(m_desk->button(u"Compare…"_s));
        QVERIFY(!more());

        window().resize(smallest);

        QTRY_VERIFY(!m_desk->button(u"Compare…"_s));
        QVERIFY(m_desk->button(u"Open Plan 1"_s));
        QTRY_VERIFY(more());
        QTest::mouseClick(more(), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto offered = QApplication::activePopupWidget()->actions();
        QVERIFY(std::ranges::any_of(
            offered, [](const QAction *action) { return action->text() == u"Compare…"_s; }));
        QApplication::activePopupWidget()->close();
    }

    void showsTheAreasAsSymbolsWithTheirNamesAsTips()
    {
        window().resize(1440, 900);
        auto *const navigation = window().findChild<Navigation *>();
        QTRY_VERIFY(navigation->width() > metrics::navigationWidth / 2);
        QVERIFY(navigation->model()->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());

        window().resize(smallest);

        QTRY_VERIFY(navigation->width() < metrics::foldedNavigation);
        QCOMPARE(navigation->model()->index(0, 0).data(Qt::ToolTipRole).toString(), u"Overview"_s);
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
            navigation->visualRect(navigation->model()->index(0, 0)).center());
        QTRY_VERIFY(m_desk->reads(u"attention"_s));
    }

private:
    static constexpr QSize smallest{940, 520};

    [[nodiscard]] MainWindow &window() const { return m_desk->window(); }

    [[nodiscard]] ListTable *fullList() const
    {
        const auto lists = window().page()->findChildren<ListTable *>();
        for (ListTable *const list : lists) {
            if (list->isVisible() && list->model()->rowCount() > 0)
                return list;
        }
        return nullptr;
    }

    [[nodiscard]] bool isRead() const
    {
        const auto notes = window().page()->findChildren<ReadingNote *>();
        return std::ranges::none_of(notes, [](const ReadingNote *note) { return note->isVisible(); });
    }

    [[nodiscard]] QAbstractButton *more() const
    {
        const auto buttons = window().page()->findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *one) {
            return one->isVisible() && qobject_cast<PageHead *>(one->parentWidget()) &&
                   one->accessibleName() == u"More"_s;
        });
        return found == buttons.end() ? nullptr : *found;
    }

    /// Buttons, lists and texts that are not seen whole; what scrolls may be.
    [[nodiscard]] QStringList cutWidgets() const
    {
        QStringList cut;
        const QRect seen = window().rect();
        const auto widgets = window().findChildren<QWidget *>();
        for (const QWidget *const one : widgets) {
            const auto *const button = qobject_cast<const QPushButton *>(one);
            const bool isJudged = button || qobject_cast<const ListTable *>(one);
            if (!isJudged || !one->isVisible() || isScrolled(*one))
                continue;
            const QRect place(one->mapTo(&window(), QPoint()), one->size());
            const bool isNarrow = button && one->width() < button->sizeHint().width();
            if (isNarrow || !seen.contains(place))
                cut.append(button ? button->text() + button->accessibleName() : one->accessibleName());
        }
        const auto texts = window().page()->findChildren<Label *>();
        for (const Label *const one : texts) {
            const int wanted = one->wordWrap() ? one->heightForWidth(one->width()) : one->sizeHint().height();
            if (one->isVisible() && !one->text().isEmpty() && one->height() < wanted)
                cut.append(one->text());
        }
        const auto areas = window().page()->findChildren<QScrollArea *>();
        for (const QScrollArea *const area : areas) {
            if (area->isVisible() && !fits(*area))
                cut.append(area->accessibleName());
        }
        return cut;
    }

    QTemporaryDir m_data;
    std::optional<WindowDesk> m_desk;
    QString m_run;
    QString m_plan;
};

QTEST_MAIN(SmallWindowTest)

#include "smallwindowtest.moc"
