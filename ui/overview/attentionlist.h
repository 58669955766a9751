// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/attention.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay {

class Theme;

/// What needs attention, one under the other, each with the buttons that lead out of it.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the list.
    AttentionList(const Theme &theme, QWidget *parent);

    /// The button that has the focus keeps it while its thing needs attention.
    void setItems(const QList<Attention> &items);

Q_SIGNALS:
    void stepWanted(const patchbay::AttentionStep &step);

private:
    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<Attention> m_items;
};

} // namespace patchbay
