// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/layoutmemory.h"

#include "ui/widgets/areapage.h"

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

} // namespace

void restorePlacement(QWidget &window)
{
    window.resize(1440, 900);
    window.setMinimumSize(1024, 600);
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void restoreSplitters(const AreaPage &page)
{
    const QSettings settings;
    forEachSplitter(QList<const AreaPage *>{&page} + page.findChildren<const AreaPage *>(),
        [&settings](QSplitter &splitter, const QString &key) {
            splitter.restoreState(settings.value(key).toByteArray());
        });
}

void saveLayout(const QMainWindow &window)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    forEachSplitter(
        window.findChildren<const AreaPage *>(), [&settings](const QSplitter &splitter, const QString &key) {
            settings.setValue(key, splitter.saveState());
        });
}

} // namespace patchbay
