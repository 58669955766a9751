// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxWidth = 640;
constexpr int lineHeight = 48;
constexpr int footHeight = 32;
constexpr int mostRows = 16;

} // namespace

Palette::Palette(const Theme &theme, QWidget *parent)
    : Overlay(theme, parent)
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_count(new Label(theme, TextRole::Small, Tone::Quiet, nullptr))
{
    setAccessibleName(tr("Commands"));
    makeBox();
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setPattern(text);
        showFirst();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void Palette::makeBox()
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_line->setFrame(false);
    m_line->setFixedHeight(lineHeight);
    QFont large = fontOf(TextRole::Title);
    large.setWeight(QFont::Normal);
    m_line->setFont(large);
    m_line->setTextMargins(metrics::edge - 2, 0, metrics::edge - 2, 0);
    m_line->setPlaceholderText(tr("Type an action, an integration, a run or a plan"));
    m_line->setAccessibleName(tr("Search commands and objects"));
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    // The line under it wears the focus, which it has as long as the palette is open.
    auto *const hairline = new Surface(theme(), &Colours::accent, {}, box);
    hairline->setFixedHeight(theme().focusWidth());
    column->addWidget(hairline);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What fits"));
    column->addWidget(m_list);
    column->addWidget(makeFoot(box));
    setBox(box);
}

QWidget *Palette::makeFoot(QWidget *box)
{
    auto *const foot = new Surface(theme(), &Colours::s1, Qt::TopEdge, box);
    foot->setFixedHeight(footHeight);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::edge, 1, metrics::edge, 0);
    row->addWidget(new KeyLegend(
        theme(), {{u"↑+↓"_s, tr("move")}, {u"Enter"_s, tr("run")}, {u"Esc"_s, tr("close")}}, foot));
    row->addStretch();
    row->addWidget(m_count);
    return foot;
}

void Palette::open()
{
    m_line->clear();
    openAt(m_line);
}

QSize Palette::wantedSize() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    return {boxWidth, lineHeight + rows * metrics::objectRow + footHeight + 3};
}

void Palette::setEntries(const QList<PaletteEntry> &entries)
{
    m_model->setEntries(entries);
    showFirst();
}

void Palette::showFirst()
{
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->nextEntry(0, 1))));
    m_list->scrollToTop();
    m_count->setText(tr("%1 of %2").arg(m_model->found()).arg(m_model->all()));
    layOut();
}

void Palette::step(int by)
{
    const int next = m_model->nextEntry(m_list->currentIndex().row() + by, by);
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
}

void Palette::choose(int row)
{
    const PaletteEntry *const entry = m_model->at(row);
    const bool isAction = entry && entry->group == PaletteEntry::Group::Actions;
    if (!entry || (isAction && !(entry->action && entry->action->isEnabled())))
        return;
    const PaletteEntry chosen = *entry;
    close();
    if (isAction)
        chosen.action->trigger();
    else
        Q_EMIT placeWanted(chosen.place);
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_line && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(static_cast<QKeyEvent *>(event)->key())) || Overlay::eventFilter(watched, event);
}

} // namespace patchbay
