// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuslook.h"

#include <QLabel>

namespace patchbay {

class Theme;

/// The line under a field: what belongs there, quietly; or with a glyph what is wrong. Hidden while it has
/// nothing to say.
class HintLine final : public QLabel
{
    Q_OBJECT

public:
    /// The theme must outlive the line.
    HintLine(const Theme &theme, QWidget *parent);

    /// `tone`: Quiet, Warn or Err.
    void tell(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    Tone m_tone = Tone::Quiet;
};

} // namespace patchbay
