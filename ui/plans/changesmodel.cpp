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
    , m_pages(pagesKept)
{}

void ChangesModel::reset(qint64 rows)
{
    beginResetModel();
    m_rows = rows;
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
}

void ChangesModel::setPage(qint64 page, const QList<Change> &changes)
{
    m_wanted.remove(page);
    m_pages.insert(page, new QList<Change>(changes));
    const int first = int(page * pageSize);
    const int last = int(std::min<qint64>(m_rows, first + changes.size())) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const Change *ChangesModel::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const qint64 page = row / pageSize;
    if (const QList<Change> *const known = m_pages.object(page)) {
        const qsizetype place = row % pageSize;
        return place < known->size() ? &known->at(place) : nullptr;
    }
    if (!m_wanted.contains(page)) {
        m_wanted.insert(page);
        Q_EMIT pageWanted(page);
    }
    return nullptr;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != StatusRole && role != OldTextRole)
        return {};
    const Change *const change = at(index.row());
    if (!change)
        return {};
    const int column = index.column();
    if (role == StatusRole)
        return column == Kind || column == BeforeAfter ? QVariant::fromValue(change->kind) : QVariant();
    const bool isUpdate = column == BeforeAfter && change->kind == ChangeKind::Update;
    if (role == OldTextRole)
        return isUpdate ? QVariant(shownValue(firstField(*change).before)) : QVariant();
    switch (column) {
    case Record:
        return change->title.isEmpty() ? change->key : change->title;
    case Key:
        return change->key;
    case Fields:
        return fieldsText(*change);
    case BeforeAfter:
        break;
    default:
        return {};
    }
    switch (change->kind) {
    case ChangeKind::Update:
        return shownValue(firstField(*change).after);
    case ChangeKind::Create:
        return tr("new record");
    case ChangeKind::Delete:
        return tr("no longer at the source");
    case ChangeKind::Invalid:
    case ChangeKind::Unchanged:
        break;
    }
    return change->reason.text;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Change"), tr("Record"), tr("Key"), tr("Fields"), tr("Before → after")};
    return names.value(section);
}

} // namespace patchbay
