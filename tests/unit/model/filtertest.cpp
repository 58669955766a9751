// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/filter.h"
#include "core/base/instant.h"
#include "core/model/nearestword.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

QList<FilterWord> words()
{
    using Kind = FilterWord::Kind;
    using Negation = FilterWord::Negation;
    return {{u"status"_s, Kind::Choice, {u"failed"_s, u"running"_s}, Negation::Possible},
        {u"field"_s, Kind::Text, {}, Negation::Impossible},
        {u"after"_s, Kind::Time, {}, Negation::Impossible}};
}

QString refusal(const QString &text)
{
    const auto filter = Filter::parse(text, words());
    return filter ? u"no refusal"_s : filter.error().message.text;
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Filter>("expected");

        QTest::newRow("nothing") << u"  "_s << Filter{};
        QTest::newRow("one word") << u"status:failed"_s << Filter{{{u"status"_s, {u"failed"_s}, false}}, {}};
        QTest::newRow("several values")
            << u"status:failed,running"_s << Filter{{{u"status"_s, {u"failed"_s, u"running"_s}, false}}, {}};
        QTest::newRow("negated") << u"-status:failed"_s << Filter{{{u"status"_s, {u"failed"_s}, true}}, {}};
        QTest::newRow("free text") << u"red  shoes"_s << Filter{{}, {u"red"_s, u"shoes"_s}};
        QTest::newRow("mixed") << u"red field:price"_s
                               << Filter{{{u"field"_s, {u"price"_s}, false}}, {u"red"_s}};
        QTest::newRow("quoted value")
            << u"field:\"unit price\""_s << Filter{{{u"field"_s, {u"unit price"_s}, false}}, {}};
        QTest::newRow("quoted text with a colon") << u"\"http://a:1\""_s << Filter{{}, {u"http://a:1"_s}};
        QTest::newRow("quotes inside quotes") << u"\"a \\\"b\\\" \\\\c\""_s << Filter{{}, {u"a \"b\" \\c"_s}};
        QTest::newRow("a colon inside a value")
            << u"after:2024-01-15T10:30:00Z"_s
            << Filter{{{u"after"_s, {u"2024-01-15T10:30:00Z"_s}, false}}, {}};
        QTest::newRow("a lone minus") << u"- x"_s << Filter{{}, {u"-"_s, u"x"_s}};
        QTest::newRow("a comma in text") << u"a,b"_s << Filter{{}, {u"a,b"_s}};
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(Filter, expected);

        const auto filter = Filter::parse(text, words());

        QVERIFY2(filter, filter ? "" : qUtf8Printable(filter.error().message.text));
        QCOMPARE(*filter, expected);
        QCOMPARE(Filter::parse(filter->toString(), words()).value_or(Filter{}), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("misspelt word")
            << u"stauts:failed"_s
            << u"Cannot filter by stauts: this list does not know it. Did you mean "
               "status? It knows status, field, after."_s;
        QTest::newRow("unknown word")
            << u"http://x"_s
            << u"Cannot filter by http: this list does not know it. It knows status, "
               "field, after; put text with a colon in quotes."_s;
        QTest::newRow("misspelt value")
            << u"status:faild"_s
            << u"Cannot filter by status:faild: there is no such status. Did you mean "
               "failed? It is one of failed, running."_s;
        QTest::newRow("no value") << u"status:"_s
                                  << u"Cannot filter by status: there is no value after the colon."_s;
        QTest::newRow("no second value")
            << u"status:failed,"_s << u"Cannot filter by status: there is no value after the colon."_s;
        QTest::newRow("open quote") << u"field:\"unit"_s
                                    << u"Cannot read the filter: the quote before unit is not closed."_s;
        QTest::newRow("negated field")
            << u"-field:price"_s << u"Cannot filter by -field: this word cannot be excluded."_s;
        QTest::newRow("negated text")
            << u"-shoes"_s
            << u"Cannot filter by -shoes: free text cannot be excluded; put it in quotes "
               "if it begins with a minus."_s;
        QTest::newRow("no time") << u"after:noon"_s
                                 << u"Cannot filter by the time noon: write 30m, 2h, 7d or 1w, a date, or "
                                    "2024-01-15T10:30:00Z."_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);

        QCOMPARE(refusal(text), sentence);
    }

    void understandsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");

        QTest::newRow("seconds") << u"90s"_s << u"2024-01-15T10:28:30Z"_s;
        QTest::newRow("hours") << u"2h"_s << u"2024-01-15T08:30:00Z"_s;
        QTest::newRow("days") << u"7d"_s << u"2024-01-08T10:30:00Z"_s;
        QTest::newRow("weeks") << u"1w"_s << u"2024-01-08T10:30:00Z"_s;
        QTest::newRow("a date") << u"2024-01-01"_s << u"2024-01-01T00:00:00Z"_s;
        QTest::newRow("a time with an offset") << u"2024-01-01T02:00:00+02:00"_s << u"2024-01-01T00:00:00Z"_s;
    }

    void understandsTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, moment);

        const auto found = filterInstant(text, *fromRfc3339(u"2024-01-15T10:30:00Z"));

        QVERIFY(found);
        QCOMPARE(toRfc3339(*found), moment);
    }

    void findsTheWordThatWasMeant()
    {
        const QStringList known{u"integrations"_s, u"plans"_s, u"run"_s};

        QCOMPARE(nearestWord(u"integratoins", known), std::optional(u"integrations"_s));
        QCOMPARE(nearestWord(u"PLAN", known), std::optional(u"plans"_s));
        QCOMPARE(nearestWord(u"zzz", known), std::nullopt);
        QCOMPARE(nearestWord(QString(10'000, u'x'), known), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "filtertest.moc"
