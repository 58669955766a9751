// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;

namespace patchbay {

/// The row above a list, 44 px: its filter, what else narrows it, how many there are; a hairline under it.
class FilterRow final : public Surface
{
    Q_OBJECT

public:
    enum class Width { AsNeeded, WhatIsLeft };

    /// The theme must outlive the row.
    FilterRow(const Theme &theme, QWidget *parent);

    void add(QWidget *widget, Width width = Width::AsNeeded);

private:
    QHBoxLayout *m_row;
};

} // namespace patchbay
