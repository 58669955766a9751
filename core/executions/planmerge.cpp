// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/planmerge.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

QString MergePosition::toString() const
{
    return u"%1.%2.%3"_s.arg(stream).arg(first).arg(second);
}

Result<MergePosition> MergePosition::parse(QStringView text)
{
    if (text.isEmpty())
        return MergePosition{};
    const QList<QStringView> parts = text.split(u'.');
    QList<qint64> numbers;
    for (const QStringView part : parts) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber || numbers.last() < 0)
            break;
    }
    if (parts.size() != 3 || numbers.size() != 3 || std::ranges::min(numbers) < 0) {
        return fail(ErrorCode::InvalidInput,
            message("comparison.cursor",
                u"Cannot go on at “%1”: it is no place in a comparison. Use what the last page gave as “next”."_s,
                {text.toString()}));
    }
    return MergePosition{qsizetype(numbers[0]), numbers[1], numbers[2]};
}

KeyedLine PlanMerge::Side::take()
{
    KeyedLine line = lines[place++];
    after = line.number;
    return line;
}

PlanMerge::PlanMerge(PlanKeys &keys, PlanId first, PlanId second, const MergePosition &from)
    : m_keys(keys)
    , m_first{std::move(first), from.first, {}, 0, false}
    , m_second{std::move(second), from.second, {}, 0, false}
    , m_stream(from.stream)
{}

Result<std::optional<LinePair>> PlanMerge::next()
{
    if (const Result<> found = findStreams(); !found)
        return passOn(found);
    while (m_stream < m_streams->size()) {
        for (Side *const side : {&m_first, &m_second}) {
            if (const Result<> filled = fill(*side); !filled)
                return passOn(filled);
        }
        if (m_first.head() || m_second.head())
            return std::optional(pair());
        ++m_stream;
        m_first = {m_first.plan, 0, {}, 0, false};
        m_second = {m_second.plan, 0, {}, 0, false};
    }
    return std::optional<LinePair>();
}

Result<> PlanMerge::findStreams()
{
    if (m_streams)
        return {};
    QStringList all;
    for (const Side *const side : {&m_first, &m_second}) {
        const Result<QStringList> streams = m_keys.streams(side->plan);
        if (!streams)
            return passOn(streams);
        all += *streams;
    }
    all.sort();
    all.removeDuplicates();
    m_streams = all;
    return {};
}

Result<> PlanMerge::fill(Side &side)
{
    if (side.head() || side.isRead)
        return {};
    Result<QList<KeyedLine>> page =
        m_keys.page(side.plan, m_streams->at(m_stream), side.after, PlanKeys::mostLines);
    if (!page)
        return passOn(page);
    side.isRead = page->size() < PlanKeys::mostLines;
    side.lines = std::move(*page);
    side.place = 0;
    return {};
}

LinePair PlanMerge::pair()
{
    const KeyedLine *const first = m_first.head();
    const KeyedLine *const second = m_second.head();
    LinePair pair;
    pair.stream = m_streams->at(m_stream);
    const bool takesFirst = first && (!second || first->key <= second->key);
    const bool takesSecond = second && (!first || second->key <= first->key);
    if (takesFirst)
        pair.first = m_first.take();
    if (takesSecond)
        pair.second = m_second.take();
    pair.position = {m_stream, m_first.after, m_second.after};
    return pair;
}

} // namespace patchbay
