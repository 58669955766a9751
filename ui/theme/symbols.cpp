// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/symbols.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPixmapCache>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Empty where the icon theme lacks it. Drawn once, since lists ask for it at every paint.
QPixmap drawn(const QString &name, const QColor &colour, int scale)
{
    const QString key = u"symbol %1 %2 %3"_s.arg(name, colour.name(QColor::HexArgb)).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QIcon::fromTheme(name).pixmap(QSize(metrics::icon, metrics::icon), scale);
    if (pixmap.isNull())
        return {};
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon symbol(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const int scale : {1, 2})
        icon.addPixmap(drawn(name, colour, scale));
    return icon;
}

} // namespace patchbay
