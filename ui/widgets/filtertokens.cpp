// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filtertokens.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/filtertoken.h"
#include "ui/widgets/wording.h"

#include <QAccessible>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace patchbay {

FilterTokens::FilterTokens(const Theme &theme, QWidget &field)
    : m_theme(theme)
    , m_field(field)
{}

QStringList FilterTokens::terms() const
{
    QStringList terms;
    for (const FilterToken *const token : m_tokens)
        terms.append(token->text());
    return terms;
}

void FilterTokens::setWords(const QList<FilterWord> &words)
{
    m_words = words;
    for (FilterToken *const token : std::as_const(m_tokens))
        judge(*token);
}

void FilterTokens::judge(FilterToken &token) const
{
    const auto read = Filter::parse(token.text(), m_words);
    token.setFault(read || m_words.isEmpty() ? QString() : wording::sentence(read.error().message));
}

FilterToken *FilterTokens::makeToken(const QString &term)
{
    auto *const token = new FilterToken(m_theme, term, &m_field);
    token->ensurePolished(); // it is measured before it is shown
    judge(*token);
    connect(
        token, &FilterToken::clicked, this, [this, token] { Q_EMIT editWanted(m_tokens.indexOf(token)); });
    connect(token, &FilterToken::removeWanted, this,
        [this, token] { Q_EMIT removeWanted(m_tokens.indexOf(token)); });
    return token;
}

void FilterTokens::insert(qsizetype place, const QStringList &terms)
{
    for (const QString &term : terms)
        m_tokens.insert(place++, makeToken(term));
    chooseNone();
}

QString FilterTokens::take(qsizetype place)
{
    FilterToken *const token = m_tokens.takeAt(place);
    token->hide();
    token->deleteLater(); // it may be the one that asked for it
    chooseNone();
    return token->text();
}

void FilterTokens::clear()
{
    while (!m_tokens.isEmpty())
        take(0);
    chooseNone();
}

void FilterTokens::choose(qsizetype place)
{
    m_chosen = place;
    m_areAllChosen = false;
    showChosen();
    QAccessibleEvent event(m_tokens[place], QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void FilterTokens::chooseAll()
{
    m_chosen.reset();
    m_areAllChosen = true;
    showChosen();
}

void FilterTokens::chooseNone()
{
    m_chosen.reset();
    m_areAllChosen = false;
    showChosen();
}

void FilterTokens::showChosen()
{
    for (qsizetype place = 0; place < m_tokens.size(); ++place)
        m_tokens[place]->setState(
            m_areAllChosen || m_chosen == place ? FilterToken::State::Chosen : FilterToken::State::Plain);
}

bool FilterTokens::hasFault() const
{
    return std::ranges::any_of(m_tokens, &FilterToken::isFaulty);
}

qsizetype FilterTokens::firstThatFits(int width) const
{
    const qsizetype last = m_chosen.value_or(m_tokens.size() - 1);
    int used = 0;
    qsizetype first = last + 1;
    while (first > 0 && used + m_tokens[first - 1]->sizeHint().width() <= width)
        used += m_tokens[--first]->sizeHint().width() + metrics::word;
    return std::max<qsizetype>(0, std::min(first, last)); // the one that matters is shown, however narrow
}

int FilterTokens::layOut(const QRect &room)
{
    m_firstShown = m_tokens.isEmpty() ? 0 : firstThatFits(room.width());
    if (m_firstShown > 0)
        m_firstShown = firstThatFits(room.width() - hiddenWidth);
    int x = room.left() + (m_firstShown > 0 ? hiddenWidth : 0);
    for (qsizetype place = 0; place < m_tokens.size(); ++place) {
        FilterToken *const token = m_tokens[place];
        const QSize size = token->sizeHint().boundedTo(room.size());
        const bool isShown =
            place >= m_firstShown && (x + size.width() <= room.right() + 1 || place == m_firstShown);
        token->setVisible(isShown);
        if (!isShown)
            continue;
        const QRect stands(QPoint(x, room.top() + (room.height() - size.height()) / 2), size);
        token->setGeometry(QStyle::visualRect(m_field.layoutDirection(), m_field.rect(), stands));
        x += size.width() + metrics::word;
    }
    return x;
}

} // namespace patchbay
