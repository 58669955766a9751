// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace patchbay {

class Theme;
struct PaletteEntry;

/// Paints the rows of the palette: heads of groups; icon, title with its matched letters, detail, and what
/// stands at the end.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme must outlive the delegate.
    PaletteDelegate(const Theme &theme, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &name) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry,
        const QList<int> &positions) const;
    /// What stands at the trailing edge; how wide it is.
    [[nodiscard]] int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner,
        const PaletteEntry &entry) const;
    void paintPicture(QPainter &painter, const QRect &place, const PaletteEntry &entry) const;

    const Theme &m_theme;
};

} // namespace patchbay
