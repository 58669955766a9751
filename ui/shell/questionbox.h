// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/areapage.h"
#include "ui/widgets/overlay.h"

#include <functional>

class QPushButton;

namespace patchbay {

class Label;

/// Asks before something is done that is hard to undo: a sentence, what it touches, and two buttons. Cancel
/// has the focus, so that nobody agrees by accident; Esc is no.
class QuestionBox final : public Overlay
{
    Q_OBJECT

public:
    /// The theme must outlive the box; it covers its parent.
    QuestionBox(const Theme &theme, QWidget *parent);

    /// `yes`: the button that does `go`.
    void ask(const QString &title, const QString &text, const Consent &yes, const std::function<void()> &go);

protected:
    [[nodiscard]] QSize wantedSize() const override;
    /// Enter presses the button that has the focus.
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Label *m_title;
    Label *m_text;
    QPushButton *m_cancel;
    QPushButton *m_yes;
    std::function<void()> m_go;
};

} // namespace patchbay
