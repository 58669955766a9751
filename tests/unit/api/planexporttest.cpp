// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planexport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class PlanExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesALineForEachChangedField()
    {
        Change change;
        change.number = 7;
        change.stream = u"products"_s;
        change.kind = ChangeKind::Update;
        change.key = u"prd_1"_s;
        change.title = u"Oud, \"royal\""_s;
        change.before = R"({"price":1.10,"name":"a\nb"})";
        change.after = R"({"price":-1.1,"name":"c","new":null})";

        const HttpResponse piece = csvPiece({change}, CsvHead::Omitted);

        QCOMPARE(
            piece.body, QByteArray("7,products,update,prd_1,\"Oud, \"\"royal\"\"\",price,1.10,-1.1,,,,\r\n"
                                   "7,products,update,prd_1,\"Oud, \"\"royal\"\"\",name,\"a\nb\",c,,,,\r\n"
                                   "7,products,update,prd_1,\"Oud, \"\"royal\"\"\",new,,null,,,,\r\n"));
    }

    void keepsSpreadsheetsFromRunningWhatARecordSays()
    {
        Change change;
        change.kind = ChangeKind::Invalid;
        change.key = u"=HYPERLINK(\"http://evil\")"_s;
        change.after = "\"@SUM(1)\"";
        change.reason.text = u"-x"_s;

        const HttpResponse piece = csvPiece({change}, CsvHead::Omitted);

        QCOMPARE(
            piece.body, QByteArray("0,,invalid,\"'=HYPERLINK(\"\"http://evil\"\")\",,,,'@SUM(1),'-x,,,\r\n"));
    }

    void writesTheHeadOfAnEmptyPlan()
    {
        QCOMPARE(csvPiece({}, CsvHead::Written).body,
            QByteArray(
                "number,stream,kind,key,title,field,before,after,reason,request,request_body,outcome\r\n"));
        QCOMPARE(jsonPiece({}).body, QByteArray("[]"));
    }
};

QTEST_APPLESS_MAIN(PlanExportTest)
#include "planexporttest.moc"
