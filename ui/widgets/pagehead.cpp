// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagehead.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/crumb.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSpacerItem>

#include <algorithm>
#include <iterator>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

// So much of the texts is kept before a button goes into the menu, and the fact before the title is elided.
constexpr int leastTitle = 280;
constexpr int leastFact = 120;
constexpr int leastRest = 40; ///< Of a text that is elided.

int widthOf(const Label &label, const QString &text)
{
    return text.isEmpty() ? 0 : label.fontMetrics().horizontalAdvance(text) + 2;
}

} // namespace

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_lead(new QSpacerItem(0, 0))
    , m_parentPage(new Crumb(theme, this))
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_fact(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_more(new IconButton(theme, u"overflow-menu"_s, tr("More"), this))
{
    setFixedHeight(metrics::headHeight);
    // Items of a row are mirrored with it, its margins are not.
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::control);
    m_lead->changeSize(metrics::edge, 0, QSizePolicy::Fixed);
    m_row->addItem(m_lead);
    m_parentPage->hide();
    connect(m_parentPage, &Crumb::clicked, this, &PageHead::parentPageWanted);
    m_row->addWidget(m_parentPage);
    m_row->addWidget(m_title);
    m_row->addWidget(m_fact);
    m_row->addStretch();
    m_row->addWidget(m_more);
    m_row->addSpacing(metrics::edge);
    m_more->hide();
    connect(m_more, &IconButton::clicked, this, &PageHead::popUpFolded);
}

void PageHead::setTitle(const QString &title)
{
    m_titleText = title;
    fit();
}

void PageHead::setFact(const QString &fact)
{
    m_factText = fact;
    fit();
}

void PageHead::setParentPage(const QString &name)
{
    // The crumb has a padding of its own.
    m_lead->changeSize(metrics::edge - metrics::tight, 0, QSizePolicy::Fixed);
    m_row->invalidate();
    m_parentPage->setText(name);
    m_parentPage->show();
}

void PageHead::addBehindTitle(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_fact) + 1, widget);
}

void PageHead::addAtEnd(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

void PageHead::addAtEnd(ActionButton *button)
{
    addAtEnd(static_cast<QWidget *>(button));
    m_buttons.append(button);
}

QList<ActionButton *> PageHead::foldable() const
{
    QList<ActionButton *> found;
    std::ranges::copy_if(m_buttons, std::back_inserter(found),
        [](const ActionButton *button) { return !button->isDefault() && button->action().isVisible(); });
    return found;
}

int PageHead::fixedWidth() const
{
    const QList<ActionButton *> mayGo = foldable();
    int wide = 0;
    for (int place = 0; place < m_row->count(); ++place) {
        QLayoutItem *const item = m_row->itemAt(place);
        QWidget *const widget = item->widget();
        const bool isText = widget == m_title || widget == m_fact;
        const bool mayGoAway = std::ranges::any_of(mayGo, [widget](QWidget *one) { return one == widget; });
        if (item->spacerItem())
            wide += item->sizeHint().width();
        else if (isText)
            wide += metrics::control;
        else if (!mayGoAway && widget != m_more && !item->isEmpty())
            wide += item->sizeHint().width() + metrics::control;
    }
    return wide;
}

/// The buttons that fit are shown, the last ones first.
void PageHead::fit()
{
    const int menu = metrics::controlHeight + metrics::control;
    const int room = width() - fixedWidth();
    const int texts = std::min(widthOf(*m_title, m_titleText), leastTitle) +
                      std::min(widthOf(*m_fact, m_factText), leastFact);
    const QList<ActionButton *> buttons = foldable();
    int wanted = 0;
    for (const ActionButton *const button : buttons)
        wanted += button->sizeHint().width() + metrics::control;
    const bool isWhole = texts + wanted <= room;
    qsizetype folded = 0;
    for (; !isWhole && folded < buttons.size() && texts + wanted + menu > room; ++folded)
        wanted -= buttons[folded]->sizeHint().width() + metrics::control;
    for (qsizetype place = 0; place < buttons.size(); ++place)
        buttons[place]->setPlace(place < folded ? ActionButton::Place::InMenu : ActionButton::Place::Own);
    m_more->setVisible(folded > 0);
    fitTexts(room - wanted - (folded > 0 ? menu : 0));
}

void PageHead::fitTexts(int room)
{
    const int title = widthOf(*m_title, m_titleText);
    const int fact = widthOf(*m_fact, m_factText);
    const int forTitle = std::max(leastRest, std::min(title, room - std::min(fact, leastFact)));
    const int forFact = room - forTitle;
    const auto show = [](Label &label, const QString &text, int wide, int have) {
        const bool isWhole = wide <= have;
        label.setText(isWhole ? text : label.fontMetrics().elidedText(text, Qt::ElideRight, have));
        label.setToolTip(isWhole ? QString() : text);
        label.setAccessibleName(text);
    };
    show(*m_title, m_titleText, title, forTitle);
    show(*m_fact, forFact < leastRest && fact > forFact ? QString() : m_factText, fact, forFact);
}

void PageHead::popUpFolded()
{
    auto *const menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (ActionButton *const button : foldable()) {
        if (button->isHidden())
            menu->addAction(&button->action());
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return Surface::event(event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fit();
}

} // namespace patchbay
