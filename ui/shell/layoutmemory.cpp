// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/layoutmemory.h"

#include "ui/widgets/areapage.h"
#include "ui/widgets/listtable.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;

/// Calls `use` with each splitter of each page and the key under which it is remembered.
template<class Use>
void forEachSplitter(const QList<const AreaPage *> &pages, const Use &use)
{
    for (const AreaPage *const page : pages) {
        int number = 0;
        const auto splitters = page->findChildren<QSplitter *>();
        for (QSplitter *const splitter : splitters) {
            const QString name = QString::fromLatin1(page->metaObject()->className()).section(u"::"_s, -1);
            use(*splitter, u"window/%1/%2"_s.arg(name).arg(++number));
        }
    }
}

/// Calls `use` with each list that can be sorted and the key under which its order is remembered.
template<class Use>
void forEachOrder(const QList<const AreaPage *> &pages, const Use &use)
{
    for (const AreaPage *const page : pages) {
        int number = 0;
        const auto tables = page->findChildren<ListTable *>();
        for (ListTable *const table : tables) {
            if (table->sortableColumns().isEmpty())
                continue;
            const QString name = QString::fromLatin1(page->metaObject()->className()).section(u"::"_s, -1);
            use(*table, u"window/%1/order%2"_s.arg(name).arg(++number));
        }
    }
}

void restoreOrder(ListTable &table, const QString &remembered)
{
    const QStringList order = remembered.split(u' ');
    if (order.size() == 2)
        table.sortBy(order[0].toInt(), order[1] == u"descending" ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// `1 descending`; empty: as the list came.
QString orderOf(const ListTable &table)
{
    const QHeaderView &head = *table.horizontalHeader();
    const bool isDescending = head.sortIndicatorOrder() == Qt::DescendingOrder;
    return head.isSortIndicatorShown() ? u"%1 %2"_s.arg(head.sortIndicatorSection())
                                             .arg(isDescending ? u"descending"_s : u"ascending"_s)
                                       : QString();
}

} // namespace

void restorePlacement(QWidget &window)
{
    window.resize(1440, 900);
    window.setMinimumSize(940, 520); // fits 1920 by 1080 at 200 %, with the panel of a desktop
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void restorePage(const AreaPage &page)
{
    const QSettings settings;
    const auto pages = QList<const AreaPage *>{&page} + page.findChildren<const AreaPage *>();
    forEachSplitter(pages, [&settings](QSplitter &splitter, const QString &key) {
        splitter.restoreState(settings.value(key).toByteArray());
    });
    forEachOrder(pages, [&settings](ListTable &table, const QString &key) {
        restoreOrder(table, settings.value(key).toString());
    });
}

void saveLayout(const QMainWindow &window)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    const auto pages = window.findChildren<const AreaPage *>();
    forEachSplitter(pages, [&settings](const QSplitter &splitter, const QString &key) {
        settings.setValue(key, splitter.saveState());
    });
    forEachOrder(pages,
        [&settings](const ListTable &table, const QString &key) { settings.setValue(key, orderOf(table)); });
}

} // namespace patchbay
