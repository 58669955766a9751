// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changelistpresenter.h"

#include "ui/plans/changefilter.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last page that begins at or before the number; -1: none does.
qsizetype pageOf(const ChangeAnchors &anchors, qint64 number)
{
    return std::ranges::upper_bound(anchors.numbers, number) - anchors.numbers.begin() - 1;
}

/// The page behind a cursor, which is the number of the change before it.
PageOrder pageFrom(qint64 number)
{
    return {QString::number(number - 1), ChangesModel::pageSize};
}

/// Whether a filter for fields lets that path through: itself, or what it stands for.
bool isAmong(const QStringList &fields, const QString &path)
{
    return fields.isEmpty() || std::ranges::any_of(fields, [&path](const QString &field) {
        return path == field || path.startsWith(field + u'/');
    });
}

std::optional<qint64> nearestOf(
    std::optional<qint64> first, std::optional<qint64> second, ChangeListPresenter::Step step)
{
    if (!first || !second)
        return first ? first : second;
    return step == ChangeListPresenter::Step::Next ? std::min(*first, *second) : std::max(*first, *second);
}

} // namespace

ChangeListPresenter::ChangeListPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void ChangeListPresenter::open(const QString &plan)
{
    ++m_generation;
    m_plan = plan;
    m_filter.clear();
    m_grouping = Grouping::None;
    m_total = -1;
    m_parts.clear();
}

void ChangeListPresenter::setTotal(qint64 changes)
{
    if (changes == m_total)
        return;
    const bool isLonger = m_total > 0 && changes > m_total;
    m_total = changes;
    readFields();
    if (isLonger && m_filter.isEmpty() && m_grouping == Grouping::None)
        Q_EMIT listGrew(changes);
    else
        begin();
}

void ChangeListPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    begin();
}

void ChangeListPresenter::group(Grouping grouping)
{
    m_grouping = grouping;
    begin();
}

void ChangeListPresenter::begin()
{
    ++m_generation;
    if (m_grouping != Grouping::None)
        return beginGroups();
    if (!m_filter.isEmpty())
        return beginFiltered();
    m_parts = {Part{}};
    Q_EMIT filterRefused({});
    Q_EMIT listBegan(std::max<qint64>(m_total, 0));
}

void ChangeListPresenter::beginFiltered()
{
    m_client.ask(this, m_client.anchors(m_plan, m_filter),
        [this, generation = m_generation](const Result<ChangeAnchors> &anchors) {
            if (generation != m_generation)
                return;
            Q_EMIT filterRefused(anchors ? QString() : wording::sentence(anchors.error().message));
            if (!anchors)
                return;
            m_parts = {{m_filter, *anchors}};
            Q_EMIT listBegan(anchors->total);
        });
}

void ChangeListPresenter::beginGroups()
{
    m_client.ask(this, m_client.planGroups(m_plan, m_filter),
        [this, generation = m_generation](const Result<PlanGroups> &groups) {
            if (generation != m_generation)
                return;
            Q_EMIT filterRefused(groups ? QString() : wording::sentence(groups.error().message));
            if (!groups)
                return;
            qint64 changes = 0;
            for (const KindCount &kind : groups->kinds)
                changes += kind.count;
            const QList<ChangeGroup> shown = takeGroups(*groups);
            Q_EMIT groupsBegan(shown, changes);
        });
}

QList<ChangeGroup> ChangeListPresenter::takeGroups(const PlanGroups &groups)
{
    QList<ChangeGroup> shown;
    m_parts.clear();
    const auto add = [&](const QString &name, qint64 count, const QString &word, const QString &value) {
        shown.append({name, count});
        m_parts.append({withValues(m_filter, word, {value}), {}});
    };
    const QStringList wanted = valuesIn(m_filter, u"field"_s);
    if (m_grouping == Grouping::Field) {
        for (const FieldCount &field : groups.fields) {
            if (isAmong(wanted, field.path))
                add(field.path, field.count, u"field"_s, field.path);
        }
    }
    // What has no fields stands behind the fields.
    for (const KindCount &kind : groups.kinds) {
        if (m_grouping == Grouping::Kind || kind.kind != ChangeKind::Update)
            add(lookOf(kind.kind).word, kind.count, u"kind"_s, changeKindName(kind.kind));
    }
    return shown;
}

void ChangeListPresenter::openGroup(int group)
{
    if (group < 0 || group >= m_parts.size())
        return;
    m_client.ask(this, m_client.anchors(m_plan, m_parts[group].filter),
        [this, group, generation = m_generation](const Result<ChangeAnchors> &anchors) {
            if (generation != m_generation)
                return;
            if (!anchors) {
                Q_EMIT told(wording::sentence(anchors.error().message));
                return;
            }
            m_parts[group].anchors = *anchors;
            Q_EMIT groupOpened(group, anchors->total);
        });
}

void ChangeListPresenter::readPage(const ChangesPage &place)
{
    const auto take = [this, place, generation = m_generation](const Result<Page<Change>> &changes) {
        if (generation != m_generation)
            return;
        if (changes)
            Q_EMIT pageRead(place, changes->items);
        else
            Q_EMIT pageMissed(place, wording::sentence(changes.error().message));
    };
    const Part part = m_parts.value(place.group);
    if (part.filter.isEmpty())
        return m_client.ask(this,
            m_client.changes(m_plan, place.page * ChangesModel::pageSize + 1, ChangesModel::pageSize), take);
    const qint64 first = part.anchors.numbers.value(place.page);
    m_client.ask(this, m_client.changes(m_plan, part.filter, pageFrom(first)), take);
}

void ChangeListPresenter::readFields()
{
    m_client.ask(this, m_client.planGroups(m_plan), [this, plan = m_plan](const Result<PlanGroups> &groups) {
        if (groups && plan == m_plan)
            Q_EMIT fieldsRead(groups->fields);
    });
}

void ChangeListPresenter::findProblem(Step step, qint64 from)
{
    const QString invalid = withValues(m_filter, u"kind"_s, {changeKindName(ChangeKind::Invalid)});
    const QString unsent = withValues(m_filter, u"outcome"_s,
        {pushStateName(PushOutcome::State::Failed), pushStateName(PushOutcome::State::Unknown)});
    findNext(invalid, step, from, [=, this](std::optional<qint64> first) {
        findNext(unsent, step, from, [=, this](std::optional<qint64> second) {
            const std::optional<qint64> nearest = nearestOf(first, second, step);
            if (nearest)
                locate(*nearest);
            else
                Q_EMIT told(step == Step::Next ? tr("There is no problem further down")
                                               : tr("There is no problem further up"));
        });
    });
}

void ChangeListPresenter::findNext(const QString &filter, Step step, qint64 from, const Then &then)
{
    m_client.ask(this, m_client.anchors(m_plan, filter),
        [=, this, generation = m_generation](const Result<ChangeAnchors> &anchors) {
            if (generation != m_generation)
                return;
            if (!anchors) {
                Q_EMIT told(wording::sentence(anchors.error().message));
                return;
            }
            const qsizetype page = step == Step::Next ? std::max<qsizetype>(0, pageOf(*anchors, from))
                                                      : pageOf(*anchors, from - 1);
            findNextOn(page, *anchors, filter, step, from, then);
        });
}

void ChangeListPresenter::findNextOn(qsizetype page, const ChangeAnchors &anchors, const QString &filter,
    Step step, qint64 from, const Then &then)
{
    if (page < 0 || page >= anchors.numbers.size())
        return then({});
    const auto take = [=, this, generation = m_generation](const Result<Page<Change>> &changes) {
        if (generation != m_generation || !changes)
            return;
        const QList<Change> &found = changes->items;
        if (step == Step::Previous) {
            const auto behind = std::ranges::lower_bound(found, from, {}, &Change::number);
            return then(behind != found.begin() ? std::optional(std::prev(behind)->number) : std::nullopt);
        }
        const auto next = std::ranges::upper_bound(found, from, {}, &Change::number);
        if (next != found.end())
            return then(next->number);
        const bool isMore = page + 1 < anchors.numbers.size();
        then(isMore ? std::optional(anchors.numbers[page + 1]) : std::nullopt);
    };
    m_client.ask(this, m_client.changes(m_plan, filter, pageFrom(anchors.numbers[page])), take);
}

void ChangeListPresenter::locate(qint64 number)
{
    if (m_parts.size() != 1)
        return;
    const Part part = m_parts.first();
    if (part.filter.isEmpty()) {
        Q_EMIT problemFound(number - 1);
        return;
    }
    const qsizetype page = pageOf(part.anchors, number);
    if (page < 0)
        return;
    m_client.ask(this, m_client.changes(m_plan, part.filter, pageFrom(part.anchors.numbers[page])),
        [this, number, page, generation = m_generation](const Result<Page<Change>> &changes) {
            if (generation != m_generation || !changes)
                return;
            const auto found = std::ranges::find(changes->items, number, &Change::number);
            if (found != changes->items.end())
                Q_EMIT problemFound(page * ChangesModel::pageSize + (found - changes->items.begin()));
        });
}

} // namespace patchbay
