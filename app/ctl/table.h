// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay::ctl {

/// A table for people: columns as wide as they need to be, numbers to the right, the widest text column
/// shortened where the terminal is too narrow. Without rows it says so instead.
class Table
{
public:
    enum class Align { Left, Right };

    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(QList<Column> columns);

    void add(QStringList cells);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The lines, ending with a line break.
    [[nodiscard]] QString text(int width) const;

private:
    [[nodiscard]] QList<int> widths(int available) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// How many columns of a terminal a text takes: wide letters two, joined ones none.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace patchbay::ctl
