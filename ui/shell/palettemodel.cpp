// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzymatch.h"

#include <QAction>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Group = PaletteEntry::Group;

constexpr qsizetype shownOfGroup = 6;
constexpr qsizetype shownActions = 8;

QString nameOf(Group group)
{
    switch (group) {
    case Group::Actions:
        return PaletteModel::tr("Actions");
    case Group::Integrations:
        return PaletteModel::tr("Integrations");
    case Group::Runs:
        return PaletteModel::tr("Runs");
    case Group::Plans:
        return PaletteModel::tr("Plans");
    case Group::Available:
        return PaletteModel::tr("Available");
    }
    return {};
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    arrange();
    endResetModel();
}

void PaletteModel::arrange()
{
    m_rows.clear();
    m_found = 0;
    for (const Group group :
        {Group::Actions, Group::Integrations, Group::Runs, Group::Plans, Group::Available})
        arrangeGroup(group);
}

void PaletteModel::arrangeGroup(Group group)
{
    struct Found
    {
        int score;
        Row row;
    };

    QList<Found> found;
    for (int place = 0; place < int(m_entries.size()); ++place) {
        const PaletteEntry &entry = m_entries.at(place);
        if (entry.group != group)
            continue;
        auto match = fuzzyMatch(m_pattern, entry.title + u' ' + entry.detail);
        if (!match)
            continue;
        match->positions.removeIf([&entry](int letter) { return letter >= entry.title.size(); });
        found.append({match->score, {place, group, match->positions}});
    }
    std::ranges::stable_sort(found, std::greater(), &Found::score);
    m_found += int(found.size());
    if (found.isEmpty())
        return;
    m_rows.append({-1, group, {}});
    for (const Found &one :
        found.first(std::min(found.size(), group == Group::Actions ? shownActions : shownOfGroup)))
        m_rows.append(one.row);
}

const PaletteEntry *PaletteModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(row).entry);
}

int PaletteModel::nextEntry(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_rows.size(); row += step) {
        if (at(row))
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *const entry = at(index.row());
    switch (role) {
    case HeadingRole:
        return entry == nullptr;
    case Qt::DisplayRole:
        return entry ? entry->title : nameOf(m_rows.at(index.row()).group);
    case Qt::AccessibleTextRole:
        return entry ? QStringList{entry->title, entry->detail, entry->end}.join(u' ').simplified()
                     : QVariant();
    case PositionsRole:
        return QVariant::fromValue(m_rows.at(index.row()).positions);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace patchbay
