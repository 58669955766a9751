// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/attention.h"

#include <QWidget>

#include <functional>

class QAction;
class QVBoxLayout;

namespace patchbay {

class Theme;

/// What needs attention, one under the other, each with the buttons that lead out of it.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    /// Makes the action of a way out; the list deletes it when the thing needs no attention any more.
    using MakeAction = std::function<QAction *(const Attention &item, const AttentionStep &step)>;

    /// The theme must outlive the list.
    AttentionList(const Theme &theme, MakeAction makeAction, QWidget *parent);

    /// The button that has the focus keeps it while its thing needs attention.
    void setItems(const QList<Attention> &items);

private:
    void clear();
    void addRow(const Attention &item, const QString &focused);

    const Theme &m_theme;
    const MakeAction m_makeAction;
    QVBoxLayout *m_rows;
    QList<Attention> m_items;
    QList<QAction *> m_actions;
};

} // namespace patchbay
