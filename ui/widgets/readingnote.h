// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace patchbay {

class Theme;

/// Stands where something will be that is being read: an even ground at first, so that nothing flickers when
/// the answer comes at once, then words that say what is awaited.
class ReadingNote final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the note.
    ReadingNote(const Theme &theme, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QBasicTimer m_patience;
    bool m_isLate = false; ///< It takes long enough to say so.
};

} // namespace patchbay
