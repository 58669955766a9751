// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/photographer.h"

#include "ui/widgets/listtable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int glance = 25;      ///< Milliseconds between two looks.
constexpr int alike = 4;        ///< So many looks that see the same: it rests.
constexpr int patience = 1'500; ///< What moves on after that is taken as it is.

} // namespace

Photographer::Photographer(MainWindow &window, Film film)
    : m_window(window)
    , m_film(std::move(film))
{
    m_window.show();
}

QImage Photographer::shown() const
{
    QImage image(m_window.size() * m_film.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(m_film.scale);
    QPainter painter(&image);
    m_window.render(&painter);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *const one : windows) {
        if (one->isVisible() && (one->windowType() == Qt::Popup || one->windowType() == Qt::ToolTip))
            one->render(&painter, one->pos() - m_window.pos());
    }
    return image;
}

void Photographer::rest() const
{
    QElapsedTimer since;
    since.start();
    QImage last;
    for (int same = 0; same < alike && since.elapsed() < patience;) {
        QTest::qWait(glance);
        const QImage now = m_window.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
    }
}

void Photographer::take(const QString &name) const
{
    rest();
    shown().save(QDir(m_film.folder).filePath(u"%1-%2.png"_s.arg(name, m_film.suffix)));
}

void Photographer::take(const QString &name, const Place &place) const
{
    m_window.showPlace(place);
    take(name);
}

void Photographer::press(const QKeySequence &keys) const
{
    const QList<QAction *> actions = m_window.page()->actions() + m_window.actions();
    for (QAction *const action : actions) {
        if (action->shortcuts().contains(keys) && action->isEnabled())
            return action->trigger();
    }
}

void Photographer::takeOverlay(const QString &name, const QKeySequence &keys) const
{
    press(keys);
    take(name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void Photographer::chooseRow(int row) const
{
    ListTable *shown = nullptr;
    const auto find = [this, &shown] {
        const auto tables = m_window.page()->findChildren<ListTable *>();
        const auto full = std::ranges::find_if(tables,
            [](const ListTable *table) { return table->isVisible() && table->model()->rowCount() > 0; });
        shown = full == tables.end() ? nullptr : *full;
        return shown != nullptr;
    };
    if (!QTest::qWaitFor(find, patience))
        return;
    shown->setFocus();
    shown->chooseRow(row < 0 ? shown->model()->rowCount() + row : row);
}

} // namespace patchbay
