// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace patchbay {

class Theme;

/// One word of a tab row: underlined when it is the current one, a quiet count behind it.
class Tab final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme must outlive the tab.
    Tab(const Theme &theme, const QString &name, QWidget *parent);

    /// Empty: none.
    void setCount(const QString &count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_count;
};

/// A row of words that switch what stands below. The arrow keys go from one to the next.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the row.
    TabRow(const Theme &theme, QWidget *parent);

    /// Returns its number, from 0.
    int addTab(const QString &name);
    void setCount(int tab, const QString &count);
    [[nodiscard]] int current() const;
    void setCurrent(int tab);
    /// Adds a widget at the trailing edge.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void tabChosen(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<Tab *> m_tabs;
};

} // namespace patchbay
