// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/table.h"

#include "app/ctl/words.h"

#include <algorithm>
#include <cwchar>
#include <numeric>
#include <string>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

int widthOf(char32_t letter)
{
    return std::max(0, wcwidth(static_cast<wchar_t>(letter)));
}

QString shortened(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    int left = width - 1; // the last column is the dots'
    const std::u32string letters = text.toStdU32String();
    const auto end =
        std::ranges::find_if(letters, [&](char32_t letter) { return (left -= widthOf(letter)) < 0; });
    return QString::fromUcs4(letters.data(), end - letters.begin()) + u'…';
}

QString padded(const QString &text, int width, Table::Align align)
{
    const QString space(std::max(0, width - displayWidth(text)), u' ');
    return align == Table::Align::Right ? space + text : text + space;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

Table::Table(QList<Column> columns)
    : m_columns(std::move(columns))
{}

void Table::add(QStringList cells)
{
    std::ranges::transform(cells, cells.begin(),
        [](const QString &cell) { return printable(cell).replace(u'\n', u' ').replace(u'\t', u' '); });
    m_rows.append(std::move(cells));
}

QList<int> Table::widths(int available) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].title);
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.value(i)));
        widths.append(width);
    }
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), gap * (int(widths.size()) - 1));
    };
    while (total() > available) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return widths;
}

QString Table::text(int width) const
{
    const QList<int> columnWidths = widths(width);
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    QString lines;
    for (const QStringList &row : QList<QStringList>{titles} + m_rows) {
        QString line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = shortened(row.value(i), columnWidths[i]);
            line += padded(cell, columnWidths[i], m_columns[i].align) + QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
    }
    return lines;
}

} // namespace patchbay::ctl
