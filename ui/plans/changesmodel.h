// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "ui/widgets/pagecache.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace patchbay {

/// Changes that stand together under a head of their own.
struct ChangeGroup
{
    QString name;
    qint64 count = 0;

    bool operator==(const ChangeGroup &) const = default;
};

/// A page of a list: of which group (0 where there are none), and which one there.
struct ChangesPage
{
    int group = 0;
    qint64 page = 0;

    bool operator==(const ChangesPage &) const = default;

    friend size_t qHash(const ChangesPage &place, size_t seed)
    {
        return qHashMulti(seed, place.group, place.page);
    }
};

/// The changes of a plan, a million rows as well as ten: only pages that are looked at are asked for
/// (`pageWanted`), and only some are kept. A row that has not come yet is empty. In groups, each has a head;
/// the rows below it are there while it is open.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Record, Key, Fields, BeforeAfter, Outcome, ColumnCount };

    static constexpr int pageSize = listPageSize;

    explicit ChangesModel(QObject *parent);

    /// Begins a new list of so many rows; pages of the old one are not wanted any more.
    void reset(qint64 rows);
    /// Begins a new list of groups, all folded.
    void resetGroups(const QList<ChangeGroup> &groups);
    /// The list goes on: rows are added at its end.
    void grow(qint64 rows);
    void openGroup(int group, qint64 rows);
    void foldGroup(int group);

    /// The changes of a page, in their order.
    void setPage(const ChangesPage &place, const QList<Change> &changes);
    /// The page could not be had: it is asked for again when it is looked at.
    void missPage(const ChangesPage &place);
    /// What is known may have changed: it stays until it has come anew, and is asked for when looked at.
    void renew();
    /// How many of a plan's changes an apply has performed; nothing: no apply has begun. Renews the list when
    /// that is new, and says whether it is.
    bool setApplied(std::optional<qint64> count);

    /// nullptr: it is the head of a group, or has not come yet and is asked for.
    [[nodiscard]] const Change *at(int row) const;
    /// The group whose head stands there.
    [[nodiscard]] std::optional<int> headAt(int row) const;
    [[nodiscard]] bool isOpen(int group) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Told once until the page comes, or is missed.
    void pageWanted(const patchbay::ChangesPage &place) const;

private:
    struct Section
    {
        ChangeGroup group;
        bool hasHead = false;
        bool isOpen = false;
        qint64 rows = 0;  ///< Below the head: none while it is folded.
        qint64 begin = 0; ///< The row of its head, or its first row.
    };

    /// What costs to find out of a change, and is asked for at every paint.
    struct Texts
    {
        QString fields;
        QString before;
        QString after;
    };

    /// A page that has come.
    struct Known
    {
        QList<Change> changes;
        QHash<qsizetype, Texts> texts; ///< Of those that were looked at, by their place.
    };

    /// A change that has come.
    struct Found
    {
        Known *page = nullptr;
        qsizetype within = 0;
    };

    /// A row without a head: of which section, and which one of it.
    struct Place
    {
        int section = 0;
        qint64 row = 0;
    };

    void layOut();
    [[nodiscard]] const Section *sectionAt(qint64 row) const;
    [[nodiscard]] std::optional<Place> placeOf(int row) const;
    /// Asks for it where it has not come.
    [[nodiscard]] std::optional<Found> find(int row) const;
    [[nodiscard]] static const Texts &textsOf(const Found &found);
    [[nodiscard]] static QVariant textAt(const Found &found, int column);
    [[nodiscard]] QVariant headData(const Section &section, int column) const;
    [[nodiscard]] QVariant outcomeOf(const Change &change) const;

    QList<Section> m_sections;
    qint64 m_rows = 0;
    std::optional<qint64> m_applied;
    mutable PageCache<ChangesPage, Known> m_pages;
};

/// A value of a record as a person reads it: texts without their quotes, everything else as it came.
[[nodiscard]] QString shownValue(const QByteArray &json);

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::ChangesPage)
