// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QPainter;

namespace patchbay {

class Theme;

/// How wide the drawing of these keys is (`Ctrl+K`: two caps).
[[nodiscard]] int keycapsWidth(const QString &keys);

/// Draws the keys as caps, in the order in which they are pressed, from the left of the place on.
void paintKeycaps(QPainter &painter, const QRect &place, const QString &keys, const Theme &theme);

/// What some keys do, one behind the other.
class KeyLegend final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString keys;
        QString words;
    };

    /// The theme must outlive the legend.
    KeyLegend(const Theme &theme, QList<Entry> entries, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const Entry &entry) const;

    const Theme &m_theme;
    const QList<Entry> m_entries;
};

/// A quiet button that says by which keys it can be pressed as well.
class KeyHint final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme must outlive the button.
    KeyHint(const Theme &theme, const QString &keys, const QString &words, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_keys;
};

} // namespace patchbay
