// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace patchbay {

class Theme;

/// A section of a details panel: its head with what can be done there at the end, its content below, a
/// hairline under it.
class PanelSection : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the section.
    PanelSection(const Theme &theme, const QString &head, QWidget *parent);

    /// A link in the head. The action must outlive the section.
    void addToHead(QAction &action);

protected:
    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }

private:
    const Theme &m_theme;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
};

} // namespace patchbay
