// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace patchbay {

class Theme;

/// What is wrong with what a field holds, floating under it while the field has the keyboard, so that nothing
/// below moves.
class FieldNote final : public QLabel
{
    Q_OBJECT

public:
    /// Both must outlive the note.
    FieldNote(const Theme &theme, QWidget &field);

    /// Empty: there is nothing to say.
    void tell(const QString &reason);
    /// Shows it under the field where there is something to say and the field has the keyboard, else hides
    /// it.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget &m_field;
};

} // namespace patchbay
