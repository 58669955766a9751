// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keymap.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/keycap.h"
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
constexpr int headingRow = 36;
constexpr int KeysRole = Qt::UserRole + 1; ///< A list of sequences; absent: a heading.

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QList<QKeySequence> all = action.shortcuts(); const QKeySequence &one : all)
        keys.append(one.toString(QKeySequence::NativeText));
    return keys;
}

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
        QRect inner = option.rect.adjusted(metrics::edge, 0, -metrics::edge, 0);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.selection);
        if (!keys.isValid())
            inner.setTop(inner.top() + metrics::section);
        painter->setFont(fontOf(keys.isValid() ? TextRole::Body : TextRole::Small));
        painter->setPen(keys.isValid() ? c.t1 : c.t3);
        painter->drawText(inner,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter |
                Qt::AlignAbsolute),
            index.data().toString());
        paintKeys(*painter, option.direction, inner, keys.toStringList());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        return {0, index.data(KeysRole).isValid() ? metrics::recordRow : headingRow};
    }

private:
    /// The last stands at the trailing edge.
    void paintKeys(
        QPainter &painter, Qt::LayoutDirection direction, const QRect &place, const QStringList &keys) const
    {
        int end = place.right() + 1;
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const int width = keycapsWidth(*key);
            const QRect caps(end - width, place.top(), width, place.height());
            paintKeycaps(painter, QStyle::visualRect(direction, place, caps), *key, m_theme);
            end -= width + metrics::control;
        }
    }

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
    column->setContentsMargins(0, metrics::edge, 0, metrics::control);
    column->setSpacing(metrics::tight);
    auto *const title = new Label(theme, TextRole::Title, Tone::Primary, box);
    title->setText(tr("Keyboard"));
    title->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    column->addWidget(title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KeysDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
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

void KeyMap::add(const QString &name, const QStringList &keys)
{
    auto *const item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(keys, KeysRole);
    item->setAccessibleText(u"%1, %2"_s.arg(name, keys.join(u", "_s)));
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
            add(action->text(), keysOf(*action));
    }
}

void KeyMap::addListKeys()
{
    addHeading(tr("In lists"));
    add(tr("Move"), {u"↑"_s, u"↓"_s, u"PgUp"_s, u"PgDn"_s, u"Home"_s, u"End"_s, u"J"_s, u"K"_s});
    add(tr("Open"), {u"Enter"_s});
}

QSize KeyMap::wantedSize() const
{
    int height = metrics::edge + lineHeightOf(TextRole::Title) + metrics::tight + metrics::control;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_model->index(row, 0).data(KeysRole).isValid() ? metrics::recordRow : headingRow;
    return {boxWidth, height};
}

} // namespace patchbay
