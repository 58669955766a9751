// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace patchbay {

class Theme;

struct NamedFigure
{
    enum class Naming { Words, Code };

    QString figure;
    QString name;
    Naming naming = Naming::Words;

    bool operator==(const NamedFigure &) const = default;
};

/// Large figures side by side, each above its name; in more lines where there is no room for all.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the row.
    FigureRow(const Theme &theme, QWidget *parent);

    void setFigures(const QList<NamedFigure> &figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gapIn(int width) const;
    /// Where each figure stands, as in a window that is not mirrored.
    [[nodiscard]] QList<QRect> placesIn(int width) const;

    const Theme &m_theme;
    QList<NamedFigure> m_figures;
};

} // namespace patchbay
