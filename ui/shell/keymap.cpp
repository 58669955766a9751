// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keymap.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxWidth = 520;
constexpr int KeysRole = Qt::UserRole + 1; ///< Absent: a heading.

class KeysDelegate final : public QStyledItemDelegate
{
public:
    KeysDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const QVariant keys = index.data(KeysRole);
        const QRect inner = option.rect.adjusted(metrics::edge, 0, -metrics::edge, 0);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
        };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.selection);
        painter->setFont(fontOf(keys.isValid() ? TextRole::Body : TextRole::Section));
        painter->setPen(c.t1);
        painter->drawText(inner, aligned(Qt::AlignLeft), index.data().toString());
        painter->setFont(fontOf(TextRole::Code));
        painter->setPen(c.t2);
        painter->drawText(inner, aligned(Qt::AlignRight), keys.toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {0, metrics::recordRow};
    }

private:
    const Theme &m_theme;
};

} // namespace

KeyMap::KeyMap(const Theme &theme, QWidget *parent)
    : Overlay(theme, parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(1, metrics::section, 1, metrics::section);
    auto *const title = new Label(theme, TextRole::Title, Tone::Primary, box);
    title->setText(tr("Keyboard"));
    title->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    column->addWidget(title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KeysDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Keys"));
    column->addWidget(m_list);
    setBox(box);
    setAccessibleName(tr("Keyboard"));
}

void KeyMap::open(const QList<QAction *> &ofPage, const QList<QAction *> &ofWindow)
{
    m_model->clear();
    addActions(tr("This page"), ofPage);
    addListKeys();
    addActions(tr("Everywhere"), ofWindow);
    m_list->scrollToTop();
    openAt(m_list);
}

void KeyMap::addHeading(const QString &name)
{
    auto *const item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
}

void KeyMap::add(const QString &name, const QString &keys)
{
    auto *const item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(keys, KeysRole);
    item->setAccessibleText(u"%1, %2"_s.arg(name, keys));
    m_model->appendRow(item);
}

void KeyMap::addActions(const QString &heading, const QList<QAction *> &actions)
{
    const auto hasKeys = [](const QAction *action) {
        return action->isVisible() && !action->shortcut().isEmpty();
    };
    if (std::ranges::none_of(actions, hasKeys))
        return;
    addHeading(heading);
    for (const QAction *const action : actions) {
        if (hasKeys(action))
            add(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    }
}

void KeyMap::addListKeys()
{
    addHeading(tr("In lists"));
    add(tr("Move"), u"↑  ↓  PgUp  PgDn  Home  End  j  k"_s);
    add(tr("Open"), u"Enter"_s);
    add(tr("Next pane, previous pane"), u"F6  Shift+F6"_s);
}

QSize KeyMap::wantedSize() const
{
    return {boxWidth, m_model->rowCount() * metrics::recordRow + 4 * metrics::group};
}

} // namespace patchbay
