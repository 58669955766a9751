// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/symbols.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPixmap>

namespace patchbay {

QIcon symbol(const QString &name, const QColor &colour)
{
    const QIcon drawn = QIcon::fromTheme(name);
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap = drawn.pixmap(QSize(metrics::icon, metrics::icon), scale);
        if (pixmap.isNull())
            return {};
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace patchbay
