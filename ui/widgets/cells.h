// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/statuslook.h"

#include <QStyledItemDelegate>

class QPainter;

namespace patchbay {

class Theme;

/// What a model says of a cell beside its text. Models give meaning; the delegates below paint it.
enum CellRole {
    StatusRole = Qt::UserRole + 1, ///< One of the statuses that statuslook.h knows.
    InstantRole,                   ///< A moment: shown as how long ago.
    TroubleRole,                   ///< Whether the object is in trouble: its name gains weight.
    BarsRole,                      ///< A QList<Bar>, oldest first.
    OldTextRole,                   ///< What stood there before the text.
    GroupHeadRole,                 ///< Whether the row is the head of a group.
};

/// One run in a sparkline.
struct Bar
{
    qreal height = 0; ///< Above 0, up to 1.
    Tone tone = Tone::Quiet;

    bool operator==(const Bar &) const = default;
};

/// Paints a cell of a ListTable: the ground (selection, hover, hairline), and a text on the row's one
/// baseline.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Edge { Leading, Trailing };

    struct Look
    {
        TextRole text = TextRole::Body;
        Tone tone = Tone::Secondary;
        Edge edge = Edge::Leading;
        Qt::TextElideMode elide = Qt::ElideRight;
    };

    /// The theme must outlive the delegate.
    CellDelegate(const Theme &theme, const Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    /// A text that has no room is told whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// What stands in the cell; `place` is without its padding.
    virtual void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;

    /// Writes a text from its edge, elided to the place; returns the width that it took.
    int write(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QString &text,
        const Look &look) const;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] const Look &look() const { return m_look; }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    const Look m_look;
};

/// A tile with the name's first letters, and the name.
class NameDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    NameDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// Glyph and word of a StatusRole; where there is none, the cell's text.
class StatusDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    StatusDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// How long ago the InstantRole was, at the trailing edge.
class TimeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// The clock must outlive the delegate.
    TimeDelegate(const Theme &theme, const Clock &clock, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

/// The BarsRole: one bar a run, its height the duration, its colour the outcome.
class SparkDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    SparkDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// `249.00 → 229.00`: the OldTextRole, an arrow in reading direction, the text.
class BeforeAfterDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    BeforeAfterDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::Instant)
Q_DECLARE_METATYPE(QList<patchbay::Bar>)
