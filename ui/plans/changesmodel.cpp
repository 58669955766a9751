// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changesmodel.h"

#include "core/base/json.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldsText(const Change &change)
{
    if (change.kind == ChangeKind::Create)
        return ChangesModel::tr("+%1 fields").arg(fieldChanges("{}", change.after).size());
    if (change.fields.isEmpty())
        return wording::missing();
    const qsizetype more = change.fields.size() - 1;
    return more == 0 ? change.fields.first() : u"%1 +%2"_s.arg(change.fields.first()).arg(more);
}

/// The first field that an update changes.
FieldChange firstField(const Change &change)
{
    const QList<FieldChange> fields =
        change.kind == ChangeKind::Update ? fieldChanges(change.before, change.after) : QList<FieldChange>();
    return fields.isEmpty() ? FieldChange() : fields.first();
}

QString whatHappens(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Create:
        return ChangesModel::tr("new record");
    case ChangeKind::Delete:
        return ChangesModel::tr("no longer at the source");
    case ChangeKind::Update:
    case ChangeKind::Invalid:
    case ChangeKind::Unchanged:
        break;
    }
    return wording::sentence(change.reason);
}

} // namespace

QString shownValue(const QByteArray &json)
{
    if (json.isEmpty())
        return ChangesModel::tr("absent");
    const Result<json::Document> document = json::Document::parse(json);
    if (!document || !document->root().isString())
        return QString::fromUtf8(json);
    const QString text = document->root().string();
    return text.isEmpty() ? u"\"\""_s : text;
}

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChangesModel::layOut()
{
    m_rows = 0;
    for (Section &section : m_sections) {
        section.begin = m_rows;
        m_rows += (section.hasHead ? 1 : 0) + section.rows;
    }
}

void ChangesModel::reset(qint64 rows)
{
    beginResetModel();
    m_sections = {{{}, false, true, rows, 0}};
    m_pages.clear();
    layOut();
    endResetModel();
}

void ChangesModel::resetGroups(const QList<ChangeGroup> &groups)
{
    beginResetModel();
    m_sections.clear();
    for (const ChangeGroup &group : groups)
        m_sections.append({group, true, false, 0, 0});
    m_pages.clear();
    layOut();
    endResetModel();
}

void ChangesModel::grow(qint64 rows)
{
    if (m_sections.size() != 1 || rows <= m_rows)
        return reset(rows);
    beginInsertRows({}, int(m_rows), int(rows) - 1);
    // The last page may have been a short one.
    m_pages.forget({0, m_rows / pageSize});
    m_sections.first().rows = rows;
    layOut();
    endInsertRows();
}

void ChangesModel::openGroup(int group, qint64 rows)
{
    if (group < 0 || group >= m_sections.size() || m_sections[group].isOpen)
        return;
    Section &section = m_sections[group];
    const int head = int(section.begin);
    if (rows > 0) {
        beginInsertRows({}, head + 1, head + int(rows));
        section.rows = rows;
        layOut();
        endInsertRows();
    }
    section.group.count = rows;
    section.isOpen = true;
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

void ChangesModel::foldGroup(int group)
{
    if (group < 0 || group >= m_sections.size() || !m_sections[group].isOpen)
        return;
    Section &section = m_sections[group];
    const int head = int(section.begin);
    if (section.rows > 0) {
        beginRemoveRows({}, head + 1, head + int(section.rows));
        section.rows = 0;
        layOut();
        endRemoveRows();
    }
    section.isOpen = false;
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

void ChangesModel::setPage(const ChangesPage &place, const QList<Change> &changes)
{
    if (place.group >= m_sections.size() || m_sections[place.group].rows == 0)
        return m_pages.miss(place);
    m_pages.put(place, Known{changes, {}});
    const Section &section = m_sections[place.group];
    const qint64 begin = section.begin + (section.hasHead ? 1 : 0);
    const qint64 first = place.page * pageSize;
    const qint64 last = std::min<qint64>(section.rows, first + changes.size()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(int(begin + first), 0), index(int(begin + last), ColumnCount - 1));
}

void ChangesModel::missPage(const ChangesPage &place)
{
    m_pages.miss(place);
}

void ChangesModel::renew()
{
    m_pages.renew();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, ColumnCount - 1));
}

bool ChangesModel::setApplied(std::optional<qint64> count)
{
    if (count == m_applied)
        return false;
    m_applied = count;
    renew();
    return true;
}

const ChangesModel::Section *ChangesModel::sectionAt(qint64 row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::begin);
    return &*std::prev(after);
}

std::optional<ChangesModel::Place> ChangesModel::placeOf(int row) const
{
    const Section *const section = sectionAt(row);
    const qint64 within = section ? row - section->begin - (section->hasHead ? 1 : 0) : -1;
    if (within < 0)
        return {};
    return Place{int(section - m_sections.constData()), within};
}

std::optional<int> ChangesModel::headAt(int row) const
{
    const Section *const section = sectionAt(row);
    if (!section || !section->hasHead || section->begin != row)
        return {};
    return int(section - m_sections.constData());
}

bool ChangesModel::isOpen(int group) const
{
    return group >= 0 && group < m_sections.size() && m_sections[group].isOpen;
}

std::optional<ChangesModel::Found> ChangesModel::find(int row) const
{
    const std::optional<Place> place = placeOf(row);
    if (!place)
        return {};
    const ChangesPage page{place->section, place->row / pageSize};
    if (m_pages.shouldAskFor(page))
        Q_EMIT pageWanted(page);
    Known *const known = m_pages.find(page);
    const qsizetype within = place->row % pageSize;
    return known && within < known->changes.size() ? std::optional(Found{known, within}) : std::nullopt;
}

const Change *ChangesModel::at(int row) const
{
    const std::optional<Found> found = find(row);
    return found ? &found->page->changes.at(found->within) : nullptr;
}

const ChangesModel::Texts &ChangesModel::textsOf(const Found &found)
{
    const auto known = found.page->texts.constFind(found.within);
    if (known != found.page->texts.cend())
        return *known;
    const Change &change = found.page->changes.at(found.within);
    const bool isUpdate = change.kind == ChangeKind::Update;
    const FieldChange first = firstField(change);
    const Texts texts{fieldsText(change), isUpdate ? shownValue(first.before) : QString(),
        isUpdate ? shownValue(first.after) : whatHappens(change)};
    return *found.page->texts.insert(found.within, texts);
}

QVariant ChangesModel::textAt(const Found &found, int column)
{
    const Change &change = found.page->changes.at(found.within);
    switch (column) {
    case Record:
        return change.title.isEmpty() ? change.key : change.title;
    case Key:
        return change.key;
    case Fields:
        return textsOf(found).fields;
    case BeforeAfter:
        return textsOf(found).after;
    default:
        return {};
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::headData(const Section &section, int column) const
{
    switch (column) {
    case Kind:
        return section.isOpen ? u"▾"_s : u"▸"_s;
    case Record:
        return section.group.name;
    case Key:
        return wording::count(section.group.count);
    default:
        return {};
    }
}

/// A push says itself what came of each change; of anything else, changes are written in their order.
QVariant ChangesModel::outcomeOf(const Change &change) const
{
    if (change.outcome)
        return QVariant::fromValue(change.outcome->state);
    const bool isWritten = !change.request && change.kind != ChangeKind::Invalid;
    if (isWritten && m_applied && change.number <= *m_applied)
        return QVariant::fromValue(PlanStatus::Applied);
    return {};
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != StatusRole && role != OldTextRole && role != GroupHeadRole)
        return {};
    if (const std::optional<int> group = headAt(index.row())) {
        if (role == GroupHeadRole)
            return true;
        return role == Qt::DisplayRole ? headData(m_sections[*group], index.column()) : QVariant();
    }
    const std::optional<Found> found = role == GroupHeadRole ? std::nullopt : find(index.row());
    if (!found)
        return {};
    const Change &change = found->page->changes.at(found->within);
    const int column = index.column();
    if (role == StatusRole && column == Outcome)
        return outcomeOf(change);
    if (role == StatusRole)
        return column == Kind || column == BeforeAfter ? QVariant::fromValue(change.kind) : QVariant();
    if (role == OldTextRole) {
        const bool isUpdate = column == BeforeAfter && change.kind == ChangeKind::Update;
        return isUpdate ? QVariant(textsOf(*found).before) : QVariant();
    }
    return textAt(*found, column);
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{
        tr("Change"), tr("Record"), tr("Key"), tr("Fields"), tr("Before → after"), tr("Outcome")};
    return names.value(section);
}

} // namespace patchbay
