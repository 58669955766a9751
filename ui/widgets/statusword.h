// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/typeface.h"
#include "ui/widgets/statuslook.h"

#include <QAbstractButton>

namespace patchbay {

class Theme;

/// Glyph, word and perhaps a count of one state: a text in a line, or a chip (tint, 20 px) in the head of a
/// page or panel. Where it means something it may be pressed.
class StatusWord final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Plain, Chip };

    /// The theme must outlive the word.
    StatusWord(const Theme &theme, Form form, QWidget *parent);

    void setStatus(const StatusLook &look, const QString &count = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Form m_form;
    StatusLook m_look;
    QString m_count;
};

} // namespace patchbay
