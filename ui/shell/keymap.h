// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/overlay.h"

class QAction;
class QListView;
class QStandardItemModel;

namespace patchbay {

/// The map of the keyboard: every action that has keys, of the page and of the window, and what the keys do
/// in lists.
class KeyMap final : public Overlay
{
    Q_OBJECT

public:
    /// The theme must outlive the map.
    KeyMap(const Theme &theme, QWidget *parent);

    void open(const QList<QAction *> &ofPage, const QList<QAction *> &ofWindow);

protected:
    [[nodiscard]] QSize wantedSize() const override;

private:
    void addHeading(const QString &name);
    void add(const QString &name, const QStringList &keys);
    void addActions(const QString &heading, const QList<QAction *> &actions);
    void addListKeys();

    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace patchbay
