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

/// Large figures side by side, each above its name. What does not fit is left out at the end.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the row.
    FigureRow(const Theme &theme, QWidget *parent);

    void setFigures(const QList<NamedFigure> &figures);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<NamedFigure> m_figures;
};

} // namespace patchbay
