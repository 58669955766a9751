// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the mouse do in a filter field.

#include "ui/widgets/fieldnote.h"
#include "ui/widgets/filterfield.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

namespace patchbay {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isRemoval(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
}

/// A letter, a blank, or what is pasted.
bool isWriting(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier);
    return event.matches(QKeySequence::Paste) ||
           (!isCommand && !event.text().isEmpty() && event.text().front().isPrint());
}

} // namespace

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        return toggleSaved();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (m_completer->popup()->isVisible() && m_completer->popup()->selectionModel()->hasSelection() &&
        isEnter(*event))
        return event->ignore(); // the list of offers takes it
    if (copies(*event) || changeAll(*event) || changeChosen(*event))
        return;
    if (goesToTokens(*event))
        return m_tokens.choose(m_tokens.count() - 1);
    if (isEnter(*event) || event->key() == Qt::Key_Escape)
        return leaveOrFinish(event);
    QLineEdit::keyPressEvent(event);
}

/// Enter: the filter is written. Esc: one step out of the offers, then of the filter.
void FilterField::leaveOrFinish(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Escape;
    if (m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
        if (isLeft)
            return;
    } else if (isLeft && text().isEmpty()) {
        return QLineEdit::keyPressEvent(event);
    }
    if (isLeft)
        clear();
    finishDraft();
    tell();
}

bool FilterField::goesToTokens(const QKeyEvent &event) const
{
    if (m_tokens.count() == 0 || hasSelectedText() || cursorPosition() > 0)
        return false;
    return event.key() == Qt::Key_Backspace || event.key() == (isMirrored() ? Qt::Key_Right : Qt::Key_Left);
}

/// Of tokens that are chosen, as text; what is chosen of the draft only, it copies itself.
bool FilterField::copies(const QKeyEvent &event)
{
    const bool isCut = event.matches(QKeySequence::Cut);
    const auto chosen = m_tokens.chosen();
    if ((!isCut && !event.matches(QKeySequence::Copy)) || (!chosen && !m_tokens.areAllChosen()))
        return false;
    QGuiApplication::clipboard()->setText(chosen ? m_tokens.terms().at(*chosen) : text());
    if (isCut && chosen)
        remove(*chosen);
    else if (isCut)
        replaceAll();
    return true;
}

bool FilterField::changeAll(const QKeyEvent &event)
{
    if (!m_tokens.areAllChosen())
        return false;
    if (isRemoval(event)) {
        replaceAll();
        return true;
    }
    if (isWriting(event))
        replaceAll();
    else if (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right ||
             event.key() == Qt::Key_Home || event.key() == Qt::Key_End || isEnter(event))
        m_tokens.chooseNone();
    return false;
}

void FilterField::removeAndGoOn(qsizetype place)
{
    remove(place);
    if (place < m_tokens.count())
        m_tokens.choose(place);
}

bool FilterField::changeChosen(const QKeyEvent &event)
{
    const auto chosen = m_tokens.chosen();
    if (!chosen)
        return false;
    const qsizetype last = m_tokens.count() - 1;
    const int back = isMirrored() ? Qt::Key_Right : Qt::Key_Left;
    const int on = isMirrored() ? Qt::Key_Left : Qt::Key_Right;
    if (isEnter(event) || event.key() == Qt::Key_F2)
        edit(*chosen);
    else if (isRemoval(event))
        removeAndGoOn(*chosen);
    else if (event.key() == back)
        m_tokens.choose(std::max<qsizetype>(0, *chosen - 1));
    else if (event.key() == Qt::Key_Home)
        m_tokens.choose(0);
    else if (event.key() == on && *chosen < last)
        m_tokens.choose(*chosen + 1);
    else if (event.key() == on || event.key() == Qt::Key_End || event.key() == Qt::Key_Escape)
        m_tokens.chooseNone();
    else {
        if (isWriting(event))
            m_tokens.chooseNone();
        return false;
    }
    showTerms();
    return true;
}

bool FilterField::focusNextPrevChild(bool isNext)
{
    if (!isNext || !m_completer->popup()->isVisible())
        return QLineEdit::focusNextPrevChild(isNext);
    const QModelIndex current = m_completer->popup()->currentIndex();
    const QModelIndex first = m_completer->popup()->model()->index(0, 0);
    m_completer->popup()->hide();
    takeOffer((current.isValid() ? current : first).data().toString());
    return true;
}

void FilterField::mousePressEvent(QMouseEvent *event)
{
    m_tokens.chooseNone();
    QLineEdit::mousePressEvent(event);
}

void FilterField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *const menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_tokens.count() > 0) {
        auto *const copy = new QAction(tr("Copy Whole Filter"), menu);
        connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
        menu->insertAction(menu->actions().value(0), copy);
    }
    menu->popup(event->globalPos());
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showTerms();
    m_note->follow();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The offers and the menu give the keyboard back, and so may another window.
    const bool isLeft =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    m_note->follow();
    if (!isLeft)
        return;
    m_completer->popup()->hide();
    m_tokens.chooseNone();
    finishDraft();
    if (text() != m_told)
        tell();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showTerms();
    m_note->follow();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        showTerms();
}

} // namespace patchbay
