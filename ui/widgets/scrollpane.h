// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace patchbay {

/// A column that is as wide as its place and scrolls when it is longer.
class ScrollPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `name`: for screen readers.
    ScrollPane(const QString &name, QWidget *parent);
};

} // namespace patchbay
