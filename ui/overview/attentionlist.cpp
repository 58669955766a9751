// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionlist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

constexpr int rowHeight = 56;
constexpr int whenWidth = 120;
constexpr int stepsWidth = 232; ///< So that the times stand in one column.

/// One thing that needs attention; the buttons are its children, the rest is painted.
class AttentionRow final : public QWidget
{
public:
    AttentionRow(const Theme &theme, Attention item, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_item(std::move(item))
    {
        setMinimumHeight(rowHeight);
        setAccessibleName(m_item.title);
        setAccessibleDescription(m_item.cause);
        setToolTip(m_item.cause);
    }

    void addSteps(const QList<QPushButton *> &steps)
    {
        auto *const row = new QHBoxLayout(this);
        row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
        row->setSpacing(metrics::control);
        row->addStretch();
        for (QPushButton *const step : steps)
            row->addWidget(step, 0, Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colours &c = m_theme.colours();
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, c.line);
        const QRect glyph(metrics::edge, (height() - metrics::glyph) / 2, metrics::glyph, metrics::glyph);
        paintGlyph(painter, m_item.look.glyph, placed(glyph), colourOf(m_item.look.glyphTone, c), c.s0);
        const int begin = metrics::edge + metrics::glyph + metrics::section;
        const int end = width() - metrics::edge - stepsWidth;
        const QRect text(begin, rowHeight / 2 - 20, end - whenWidth - metrics::control - begin, 20);
        write(painter, text, Qt::AlignLeft, TextRole::Strong, c.t1, m_item.title);
        write(painter, text.translated(0, 20), Qt::AlignLeft, TextRole::Meta, c.t2, m_item.cause);
        write(painter, QRect(end - whenWidth, 0, whenWidth, height() - 1), Qt::AlignRight, TextRole::Meta,
            c.t2, m_item.when);
    }

private:
    [[nodiscard]] QRect placed(const QRect &place) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }

    void write(QPainter &painter, const QRect &place, Qt::Alignment side, TextRole role, const QColor &ink,
        const QString &text) const
    {
        painter.setFont(fontOf(role));
        painter.setPen(ink);
        painter.drawText(placed(place),
            int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::AlignAbsolute),
            QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
    }

    const Theme &m_theme;
    const Attention m_item;
};

bool isSame(const Attention &one, const Attention &other)
{
    return one.title == other.title && one.cause == other.cause && one.when == other.when &&
           one.steps == other.steps && one.look.glyph == other.look.glyph;
}

/// Names a button among all of them.
QString placeOf(const QPushButton &button)
{
    return button.accessibleDescription() + button.text();
}

} // namespace

AttentionList::AttentionList(const Theme &theme, MakeAction makeAction, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_makeAction(std::move(makeAction))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setAccessibleName(tr("What needs attention"));
}

void AttentionList::setItems(const QList<Attention> &items)
{
    if (std::ranges::equal(items, m_items, isSame))
        return;
    const auto *const held = qobject_cast<QPushButton *>(focusWidget());
    const QString focused = held && held->hasFocus() ? placeOf(*held) : QString();
    clear();
    m_items = items;
    for (const Attention &item : items)
        addRow(item, focused);
    setVisible(!items.isEmpty());
}

void AttentionList::clear()
{
    while (QLayoutItem *const old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (QAction *const action : std::as_const(m_actions)) {
        action->setVisible(false);
        action->deleteLater(); // it may be what brought us here
    }
    m_actions.clear();
}

void AttentionList::addRow(const Attention &item, const QString &focused)
{
    auto *const row = new AttentionRow(m_theme, item, this);
    QList<QPushButton *> buttons;
    for (const AttentionStep &step : item.steps) {
        QAction *const action = m_makeAction(item, step);
        m_actions.append(action);
        auto *const button = new ActionButton(m_theme, *action, {}, row);
        button->setAccessibleDescription(item.title);
        buttons.append(button);
    }
    row->addSteps(buttons);
    m_rows->addWidget(row);
    for (QPushButton *const button : buttons) {
        if (placeOf(*button) == focused)
            button->setFocus(Qt::TabFocusReason);
    }
}

} // namespace patchbay
