// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of Qt with nothing in it. Says when it is painted, as a JSON object, and ends.

#include <QApplication>
#include <QWidget>

#include <cstdio>

namespace {

class BareWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        std::puts("{\"painted\": 1}");
        std::fflush(stdout);
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
