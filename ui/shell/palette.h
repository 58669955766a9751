// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/widgets/overlay.h"

class QLineEdit;
class QListView;

namespace patchbay {

class Label;

/// The command palette: one line to type in, and what fits.
class Palette final : public Overlay
{
    Q_OBJECT

public:
    /// The theme must outlive the palette; it covers its parent.
    Palette(const Theme &theme, QWidget *parent);

    /// Opens with an empty line.
    void open();
    void setEntries(const QList<PaletteEntry> &entries);

Q_SIGNALS:
    void placeWanted(const patchbay::Place &place);

protected:
    [[nodiscard]] QSize wantedSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBox();
    [[nodiscard]] QWidget *makeFoot(QWidget *box);
    void step(int by);
    void choose(int row);
    void showFirst();
    [[nodiscard]] bool takeKey(int key);

    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    Label *m_count;
};

} // namespace patchbay
