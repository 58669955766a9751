// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/comparedrecordsmodel.h"

#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldsText(const QList<FieldChange> &fields)
{
    if (fields.isEmpty())
        return wording::missing();
    const qsizetype more = fields.size() - 1;
    return more == 0 ? fields.first().path : u"%1 +%2"_s.arg(fields.first().path).arg(more);
}

QString sideText(const std::optional<ComparedSide> &side)
{
    return side ? lookOf(side->kind).word : wording::missing();
}

} // namespace

StatusLook lookOf(Verdict verdict, const SideNames &names)
{
    switch (verdict) {
    case Verdict::OnlyFirst:
        return {Glyph::SquareMinus, Tone::Err, Tone::Secondary,
            ComparedRecordsModel::tr("Only %1").arg(names.first)};
    case Verdict::OnlySecond:
        return {Glyph::SquarePlus, Tone::Ok, Tone::Secondary,
            ComparedRecordsModel::tr("Only %1").arg(names.second)};
    case Verdict::Different:
        return {Glyph::SquareTilde, Tone::Accent, Tone::Accent, ComparedRecordsModel::tr("Different")};
    case Verdict::Same:
        break;
    }
    return {Glyph::SquareLines, Tone::Quiet, Tone::Secondary, ComparedRecordsModel::tr("The same")};
}

void ComparedRecordsModel::setNames(const SideNames &names)
{
    m_names = names;
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

void ComparedRecordsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_next.reset();
    m_isAsked = false;
    endResetModel();
}

void ComparedRecordsModel::append(const QList<ComparedLine> &lines, const std::optional<QString> &next)
{
    m_isAsked = false;
    m_next = next;
    if (lines.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void ComparedRecordsModel::miss()
{
    m_isAsked = false;
}

const ComparedLine *ComparedRecordsModel::at(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int ComparedRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ComparedRecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ComparedRecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsked;
}

void ComparedRecordsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted(*m_next);
}

QVariant ComparedRecordsModel::textOf(const ComparedLine &line, int column) const
{
    switch (column) {
    case Record:
        return line.title.isEmpty() ? line.key : line.title;
    case Key:
        return line.key;
    case First:
        return sideText(line.first);
    case Second:
        return line.stored ? tr("stored") : sideText(line.second);
    case Fields:
        return fieldsText(line.fields);
    default:
        return {};
    }
}

QVariant ComparedRecordsModel::data(const QModelIndex &index, int role) const
{
    const ComparedLine *const line = at(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*line, index.column());
    if (role == StatusRole && index.column() == Outcome)
        return QVariant::fromValue(lookOf(line->verdict, m_names));
    return {};
}

QVariant ComparedRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{
        tr("Outcome"), tr("Record"), tr("Key"), m_names.first, m_names.second, tr("Different fields")};
    return heads.value(section);
}

} // namespace patchbay
