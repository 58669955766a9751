// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/filter.h"

#include "core/base/instant.h"
#include "core/model/nearestword.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// One stretch of a filter between spaces, with what stood in quotes told apart from what did not.
struct Piece
{
    QString word; ///< Before the first colon outside quotes; empty for free text.
    QStringList values;
    bool isNegated = false;
    bool isQuoted = false;
};

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {}

    /// Moves to the next piece. False at the end.
    bool skipSpaces()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace())
            ++m_place;
        return m_place < m_text.size();
    }

    Result<Piece> next();

private:
    [[nodiscard]] bool isAtEnd() const { return m_place >= m_text.size() || m_text[m_place].isSpace(); }

    Result<QString> quoted();

    QStringView m_text;
    qsizetype m_place = 0;
};

Result<QString> Scanner::quoted()
{
    QString inside;
    for (++m_place; m_place < m_text.size(); ++m_place) {
        QChar character = m_text[m_place];
        if (character == u'"') {
            ++m_place;
            return inside;
        }
        if (character == u'\\' && m_place + 1 < m_text.size())
            character = m_text[++m_place];
        inside += character;
    }
    return fail(ErrorCode::InvalidInput,
        message("filter.openQuote", u"Cannot read the filter: the quote before %1 is not closed."_s,
            {inside.left(40)}));
}

Result<Piece> Scanner::next()
{
    Piece piece;
    piece.isNegated =
        m_text[m_place] == u'-' && m_place + 1 < m_text.size() && !m_text[m_place + 1].isSpace();
    if (piece.isNegated)
        ++m_place;
    QString current;
    while (!isAtEnd()) {
        const QChar character = m_text[m_place];
        if (character == u'"') {
            Result<QString> inside = quoted();
            if (!inside)
                return passOn(inside);
            piece.isQuoted = piece.isQuoted || piece.word.isEmpty();
            current += *inside;
            continue;
        }
        ++m_place;
        if (character == u':' && piece.word.isEmpty() && !current.isEmpty() && !piece.isQuoted)
            piece.word = std::exchange(current, {});
        else if (character == u',' && !piece.word.isEmpty())
            piece.values.append(std::exchange(current, {}));
        else
            current += character;
    }
    piece.values.append(current);
    return piece;
}

QStringList namesOf(const QList<FilterWord> &words)
{
    QStringList names;
    for (const FilterWord &word : words)
        names.append(word.name);
    return names;
}

tl::unexpected<Error> refuse(const char *key, const QString &pattern, const QStringList &arguments)
{
    return fail(ErrorCode::InvalidInput, message(key, pattern, arguments));
}

tl::unexpected<Error> unknownWord(const QString &word, const QList<FilterWord> &words)
{
    const QStringList names = namesOf(words);
    const QString known = names.join(", "_L1);
    if (const auto meant = nearestWord(word, names))
        return refuse("filter.wordMeant",
            u"Cannot filter by %1: this list does not know it. Did you mean %2? It knows %3."_s,
            {word, *meant, known});
    return refuse("filter.word",
        u"Cannot filter by %1: this list does not know it. It knows %2; put text with a colon in quotes."_s,
        {word, known});
}

Result<> checkValue(const FilterWord &word, const QString &value)
{
    if (value.isEmpty())
        return refuse(
            "filter.empty", u"Cannot filter by %1: there is no value after the colon."_s, {word.name});
    if (word.kind == FilterWord::Kind::Time) {
        if (const auto moment = filterInstant(value, Instant{}); !moment)
            return passOn(moment);
    }
    if (word.kind != FilterWord::Kind::Choice || word.choices.contains(value))
        return {};
    const QString known = word.choices.join(", "_L1);
    if (const auto meant = nearestWord(value, word.choices))
        return refuse("filter.valueMeant",
            u"Cannot filter by %1:%2: there is no such %1. Did you mean %3? It is one of %4."_s,
            {word.name, value, *meant, known});
    return refuse("filter.value", u"Cannot filter by %1:%2: there is no such %1. It is one of %3."_s,
        {word.name, value, known});
}

Result<> check(const Piece &piece, const QList<FilterWord> &words)
{
    const auto word = std::ranges::find(words, piece.word, &FilterWord::name);
    if (word == words.end())
        return unknownWord(piece.word, words);
    if (piece.isNegated && word->negation == FilterWord::Negation::Impossible)
        return refuse(
            "filter.negation", u"Cannot filter by -%1: this word cannot be excluded."_s, {word->name});
    for (const QString &value : piece.values) {
        if (const auto valid = checkValue(*word, value); !valid)
            return valid;
    }
    return {};
}

QString quotedIfNeeded(const QString &value)
{
    const bool isPlain = !value.isEmpty() && !value.startsWith(u'-') &&
                         std::ranges::none_of(value,
                             [](QChar c) { return c.isSpace() || c == u'"' || c == u',' || c == u':'; });
    if (isPlain)
        return value;
    return u'"' + QString(value).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

Result<Filter> Filter::parse(QStringView text, const QList<FilterWord> &words)
{
    Filter filter;
    Scanner scanner(text);
    while (scanner.skipSpaces()) {
        const Result<Piece> piece = scanner.next();
        if (!piece)
            return passOn(piece);
        if (piece->word.isEmpty()) {
            if (piece->isNegated)
                return refuse("filter.textNegation",
                    u"Cannot filter by -%1: free text cannot be excluded; put it in quotes if it begins with "
                    "a minus."_s,
                    {piece->values.first()});
            if (!piece->values.first().isEmpty())
                filter.text.append(piece->values.first());
            continue;
        }
        if (const auto valid = check(*piece, words); !valid)
            return passOn(valid);
        filter.terms.append({piece->word, piece->values, piece->isNegated});
    }
    return filter;
}

QStringList Filter::values(QStringView word) const
{
    QStringList all;
    for (const FilterTerm &term : terms) {
        if (term.word == word && !term.isNegated)
            all += term.values;
    }
    return all;
}

QStringList Filter::excluded(QStringView word) const
{
    QStringList all;
    for (const FilterTerm &term : terms) {
        if (term.word == word && term.isNegated)
            all += term.values;
    }
    return all;
}

std::optional<Instant> Filter::instant(QStringView word, Instant now) const
{
    const QStringList given = values(word);
    if (given.isEmpty())
        return std::nullopt;
    const Result<Instant> parsed = filterInstant(given.last(), now);
    return parsed ? std::optional(*parsed) : std::nullopt; // parse() has refused what is no time
}

QString Filter::freeText() const
{
    return text.join(u' ');
}

QString Filter::toString() const
{
    QStringList pieces;
    for (const FilterTerm &term : terms) {
        QStringList written;
        for (const QString &value : term.values)
            written.append(quotedIfNeeded(value));
        pieces.append((term.isNegated ? u"-"_s : QString()) + term.word + u':' + written.join(u','));
    }
    for (const QString &phrase : text)
        pieces.append(quotedIfNeeded(phrase));
    return pieces.join(u' ');
}

Result<Instant> filterInstant(QStringView value, Instant now)
{
    if (const auto exact = fromRfc3339(value))
        return *exact;
    if (const auto day = fromRfc3339(QString(value.toString() + u"T00:00:00Z"_s)))
        return *day;
    bool isNumber = false;
    const qint64 count = value.chopped(value.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    static const QMap<QChar, std::chrono::seconds> units{{u's', std::chrono::seconds(1)},
        {u'm', std::chrono::minutes(1)}, {u'h', std::chrono::hours(1)}, {u'd', std::chrono::days(1)},
        {u'w', std::chrono::weeks(1)}};
    static constexpr qint64 most = 100'000;
    if (isNumber && count >= 0 && count <= most && units.contains(value.back()))
        return now - count * units.value(value.back());
    return refuse("filter.time",
        u"Cannot filter by the time %1: write 30m, 2h, 7d or 1w, a date, or 2024-01-15T10:30:00Z."_s,
        {value.toString()});
}

} // namespace patchbay
