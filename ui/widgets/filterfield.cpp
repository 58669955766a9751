// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/filtersuggestions.h"
#include "ui/widgets/filterterms.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QMetaMethod>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastDraft = 96; ///< Room to write in, behind tokens.
constexpr int keySize = 18;
constexpr int tokensBegin = metrics::control + metrics::icon + metrics::word;

} // namespace

FilterField::FilterField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_placeholder(placeholder)
    , m_tokens(theme, *this)
    , m_note(new FieldNote(theme, *this))
    , m_rest(new QTimer(this))
    , m_keep(addAction(symbol(u"bookmarks"_s, theme.colours().t3), TrailingPosition))
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setAccessibleName(tr("Filter"));
    setFixedHeight(metrics::controlHeight);
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    m_keep->setVisible(false);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    showTerms();
    connect(m_rest, &QTimer::timeout, this, &FilterField::tellWhenReadable);
    connect(this, &QLineEdit::textEdited, this, &FilterField::takeFinished);
    connect(m_keep, &QAction::triggered, this, &FilterField::toggleSaved);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::takeOffer);
    connect(&m_tokens, &FilterTokens::editWanted, this, &FilterField::edit);
    connect(&m_tokens, &FilterTokens::removeWanted, this, &FilterField::remove);
}

FilterField::~FilterField()
{
    delete m_note; // which floats in the window
}

QString FilterField::text() const
{
    QStringList terms = m_tokens.terms();
    if (const QString written = draft().trimmed(); !written.isEmpty())
        terms.insert(std::min(m_place, terms.size()), written);
    return terms.join(u' ');
}

void FilterField::setText(const QString &filter)
{
    m_rest->stop();
    m_completer->popup()->hide(); // it completes what was written before
    m_tokens.clear();
    m_tokens.insert(0, filterTerms(filter).all());
    QLineEdit::clear();
    m_place = m_tokens.count();
    m_told = text();
    showTerms();
}

void FilterField::clear()
{
    setText({});
}

void FilterField::selectAll()
{
    QLineEdit::selectAll();
    m_tokens.chooseAll();
}

void FilterField::setWords(const QList<FilterWord> &words)
{
    m_words = words;
    m_tokens.setWords(words);
}

void FilterField::choose(const QString &filter)
{
    setText(filter);
    tell();
}

void FilterField::setFault(const QString &reason)
{
    m_fault = reason;
    m_note->tell(m_fault);
    setToolTip(m_fault);
    showTerms();
}

void FilterField::setSaved(const QStringList &filters)
{
    m_saved = filters;
    showWhetherSaved();
}

void FilterField::toggleSaved()
{
    finishDraft();
    const QString filter = text();
    if (filter.isEmpty())
        return;
    if (m_saved.contains(filter))
        Q_EMIT forgetWanted(filter);
    else
        Q_EMIT saveWanted(filter);
}

/// What was typed: terms that a blank has ended become tokens.
void FilterField::takeFinished()
{
    const FilterTerms terms = filterTerms(draft());
    if (terms.last != draft()) {
        const qsizetype behind = draft().size() - cursorPosition();
        m_tokens.insert(m_place, terms.finished);
        m_place = terms.last.isEmpty() ? m_tokens.count() : m_place + terms.finished.size();
        QLineEdit::setText(terms.last);
        setCursorPosition(int(std::max<qsizetype>(0, terms.last.size() - behind)));
    }
    showTerms();
    m_rest->start();
    offer();
}

/// The draft becomes tokens, finished or not.
void FilterField::finishDraft()
{
    m_tokens.insert(m_place, filterTerms(draft()).all());
    m_place = m_tokens.count();
    QLineEdit::clear();
    showTerms();
}

void FilterField::edit(qsizetype place)
{
    const qsizetype before = m_tokens.count();
    const bool isBehindDraft = m_place <= place;
    finishDraft();
    m_place = isBehindDraft ? place + m_tokens.count() - before : place;
    QLineEdit::setText(m_tokens.take(m_place));
    setFocus(Qt::MouseFocusReason);
    deselect();
    showTerms();
}

void FilterField::remove(qsizetype place)
{
    m_tokens.take(place);
    m_place -= m_place > place ? 1 : 0;
    showTerms();
    m_rest->start();
}

/// Everything is gone, and what is typed now stands for it.
void FilterField::replaceAll()
{
    m_tokens.clear();
    QLineEdit::clear();
    m_place = 0;
    showTerms();
    m_rest->start();
}

void FilterField::takeOffer(const QString &draft)
{
    QLineEdit::setText(draft);
    if (!draft.endsWith(u':'))
        finishDraft();
    showTerms();
    m_rest->start();
    offer();
}

void FilterField::showTerms()
{
    const bool isEmpty = m_tokens.count() == 0;
    QLineEdit::setPlaceholderText(isEmpty ? m_placeholder : QString());
    const int written = hasFocus() || !draft().isEmpty() ? leastDraft : metrics::group;
    const int end =
        m_tokens.layOut(QRect(tokensBegin, 0, std::max(0, width() - tokensBegin - written), height()));
    const int before = (isEmpty ? tokensBegin : end) - metrics::control; // which every field has by itself
    setTextMargins(isMirrored() ? 0 : before, 0, isMirrored() ? before : 0, 0);
    setAccessibleDescription(m_fault.isEmpty() ? m_tokens.terms().join(u' ') : m_fault);
    showWhetherSaved();
    update();
}

void FilterField::tellWhenReadable()
{
    const bool isReadable = m_words.isEmpty() || draft().isEmpty() || Filter::parse(draft(), m_words);
    if (isReadable) // else it is not written to its end
        tell();
}

void FilterField::tell()
{
    m_rest->stop();
    m_told = text();
    Q_EMIT filterChanged(m_told);
}

void FilterField::offer()
{
    m_offers->setStringList(
        cursorPosition() == draft().size() ? filterSuggestions(draft(), m_words) : QStringList());
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    const QRect below(cursorRect().left() - metrics::control, 0, leastDraft * 2, height());
    m_completer->complete(below);
}

void FilterField::showWhetherSaved()
{
    const QString filter = text();
    const bool isSaved = m_saved.contains(filter);
    const bool isSavable = isSignalConnected(QMetaMethod::fromSignal(&FilterField::saveWanted));
    m_keep->setVisible(isSavable && !filter.isEmpty());
    m_keep->setText(isSaved ? tr("Forget This Filter") : tr("Keep This Filter (Ctrl+S)"));
    m_keep->setIcon(symbol(u"bookmarks"_s, isSaved ? m_theme.colours().accent : m_theme.colours().t3));
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const auto place = [this](
                           const QRect &one) { return QStyle::visualRect(layoutDirection(), rect(), one); };
    const QRect icon(metrics::control, (height() - metrics::icon) / 2, metrics::icon, metrics::icon);
    symbol(u"view-filter"_s, c.t3).paint(&painter, place(icon));
    if (m_tokens.hiddenBefore() > 0) {
        painter.setPen(c.t3);
        painter.drawText(place(QRect(tokensBegin, 0, FilterTokens::hiddenWidth, height())), Qt::AlignCenter,
            u"+%1"_s.arg(m_tokens.hiddenBefore()));
    }
    if (!hasFocus() && !m_keep->isVisible())
        paintKey(painter,
            place(QRect(width() - keySize - metrics::word, (height() - keySize) / 2, keySize, keySize)));
    if (!m_fault.isEmpty() && !m_tokens.hasFault())
        painter.fillRect(rect().adjusted(metrics::group, height() - 5, -metrics::control, -4), c.err);
}

/// The key that leads here.
void FilterField::paintKey(QPainter &painter, const QRect &place) const
{
    const Colours &c = m_theme.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.s1);
    painter.drawRoundedRect(
        QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius, metrics::chipRadius);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(c.t3);
    painter.drawText(place, Qt::AlignCenter, u"/"_s);
}

} // namespace patchbay
