// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/linkheader.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class LinkHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinkHeaders_data();
    void readsLinkHeaders();
};

void LinkHeaderTest::readsLinkHeaders_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("next");

    QTest::newRow("next after prev")
        << QByteArrayList{R"(<https://h/1>; rel="prev", <https://h/3>; rel="next")"} << "https://h/3"_ba;
    QTest::newRow("unquoted") << QByteArrayList{"<https://h/3>;rel=next"} << "https://h/3"_ba;
    QTest::newRow("several relations") << QByteArrayList{R"(</3>; rel="last next")"} << "/3"_ba;
    QTest::newRow("letters of any case") << QByteArrayList{R"(<?page=3>; REL="Next")"} << "?page=3"_ba;
    QTest::newRow("a comma in the URL")
        << QByteArrayList{R"(<https://h/?f=a,b;c>; rel="next")"} << "https://h/?f=a,b;c"_ba;
    QTest::newRow("other parameters")
        << QByteArrayList{R"(<https://h/3>; title="a, \"b\"; rel=x"; rel="next")"} << "https://h/3"_ba;
    QTest::newRow("two headers") << QByteArrayList{R"(<https://h/1>; rel="first")",
                                        R"(<https://h/3>; rel="next")"}
                                 << "https://h/3"_ba;
    QTest::newRow("only the first rel counts")
        << QByteArrayList{R"(<https://h/3>; rel="prev"; rel="next")"} << ""_ba;
    QTest::newRow("no next") << QByteArrayList{R"(<https://h/1>; rel="prev")"} << ""_ba;
    QTest::newRow("malformed") << QByteArrayList{R"(https://h/3; rel="next")"} << ""_ba;
    QTest::newRow("unended") << QByteArrayList{R"(<https://h/3; rel="next")"} << ""_ba;
    QTest::newRow("unended quote") << QByteArrayList{R"(<https://h/3>; rel="next)"} << "https://h/3"_ba;
    QTest::newRow("empty") << QByteArrayList{""} << ""_ba;
}

void LinkHeaderTest::readsLinkHeaders()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, next);
    HttpHeaders headers;
    for (const QByteArray &line : lines)
        headers.append(HttpHeader{"link", line});

    QCOMPARE(nextLink(headers).value_or(QByteArray()), next);
}

QTEST_GUILESS_MAIN(LinkHeaderTest)
#include "linkheadertest.moc"
