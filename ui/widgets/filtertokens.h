// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/filter.h"

#include <QObject>
#include <QRect>

#include <optional>

namespace patchbay {

class FilterToken;
class Theme;

/// The finished terms of a filter as tokens in a row, in a field that holds the keyboard. One of them may be
/// chosen, or all.
class FilterTokens final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the tokens; the field is also where they stand.
    FilterTokens(const Theme &theme, QWidget &field);

    [[nodiscard]] QStringList terms() const;

    [[nodiscard]] qsizetype count() const { return m_tokens.size(); }

    /// What the list knows; by these words tokens know whether they can be read. None: they take that as
    /// given.
    void setWords(const QList<FilterWord> &words);

    void insert(qsizetype place, const QStringList &terms);
    /// Takes a token away, and gives back its term.
    QString take(qsizetype place);
    void clear();

    /// The one that is chosen; nothing: none is, or all are.
    [[nodiscard]] std::optional<qsizetype> chosen() const { return m_chosen; }

    [[nodiscard]] bool areAllChosen() const { return m_areAllChosen; }

    void choose(qsizetype place);
    void chooseAll();
    void chooseNone();

    [[nodiscard]] bool hasFault() const;

    /// Stands them in the room, from its leading edge; of more than fit, the last ones, or those before the
    /// chosen one. Where they end, counted from that edge.
    int layOut(const QRect &room);

    /// How many do not fit before those that are shown; their number has `hiddenWidth` at the leading edge.
    [[nodiscard]] qsizetype hiddenBefore() const { return m_firstShown; }

    static constexpr int hiddenWidth = 24;

Q_SIGNALS:
    void editWanted(qsizetype place);
    void removeWanted(qsizetype place);

private:
    FilterToken *makeToken(const QString &term);
    void judge(FilterToken &token) const;
    void showChosen();
    [[nodiscard]] qsizetype firstThatFits(int width) const;

    const Theme &m_theme;
    QWidget &m_field;
    QList<FilterWord> m_words;
    QList<FilterToken *> m_tokens;
    std::optional<qsizetype> m_chosen;
    bool m_areAllChosen = false;
    qsizetype m_firstShown = 0;
};

} // namespace patchbay
