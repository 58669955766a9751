// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuslook.h"

#include <QWidget>

class QHBoxLayout;

namespace patchbay {

class Label;
class Theme;

/// A state that lasts, over the full width of its panel: the cause in a sentence, what it means, and the
/// buttons that lead out of it. What is fine has no tint.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the banner.
    Banner(const Theme &theme, QWidget *parent);

    void tell(const StatusLook &look, const QString &sentence, const QString &meaning);
    /// A button in the row under the text, in the order in which they are added.
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusLook m_look;
    Label *m_sentence;
    Label *m_meaning;
    QHBoxLayout *m_buttons;
};

} // namespace patchbay
