// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/typeface.h"
#include "ui/widgets/statuslook.h"

#include <QLabel>

class QTextDocument;

namespace patchbay {

class Theme;

/// A plain text in one of the theme's sizes, line heights and tones, which follows the theme. Where it wraps,
/// it breaks also a word that is longer than its line.
class Label final : public QLabel
{
    Q_OBJECT

public:
    /// The theme must outlive the label.
    Label(const Theme &theme, TextRole role, Tone tone, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void align();
    void spaceLines(QTextDocument &text) const;

    const Theme &m_theme;
    const TextRole m_role;
    const int m_lift; ///< By how much letters stand higher than Qt lets them.
    const Tone m_tone;
};

} // namespace patchbay
