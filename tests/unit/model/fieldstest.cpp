// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fields.h"
#include "core/model/environment.h"
#include "core/model/filter.h"
#include "core/model/listfilters.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document parsed(const QByteArray &text)
{
    return json::Document::parse(text).value_or(json::Document());
}

struct Item
{
    QString name;
    qint64 count = 0;
};

Item readItem(Fields &fields)
{
    return {fields.text("name"), fields.integer("count")};
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesEveryFaultByItsPlace()
    {
        const auto document = parsed(R"({"name":1,"on":"yes","items":[{"name":"a"},5],"a/b":{"at":"noon"}})");
        Fields fields(document.root());

        (void)fields.text("name");
        (void)fields.boolean("on");
        (void)fields.list("items", readItem);
        (void)fields.object("a/b").instant("at");
        (void)fields.integer("absent");

        const FieldFaults expected{{u"name"_s, {u"must be text"_s}}, {u"on"_s, {u"must be true or false"_s}},
            {u"items/0/count"_s, {u"is missing"_s}}, {u"items/1"_s, {u"must be an object"_s}},
            {u"a~1b/at"_s, {u"must be a time like 2024-01-15T10:30:00Z"_s}},
            {u"absent"_s, {u"is missing"_s}}};
        QCOMPARE(fields.faults(), expected);
    }

    void saysOnceThatTheWholeIsNoObject()
    {
        const auto document = parsed("[1]");
        Fields fields(document.root());

        (void)fields.text("name");

        QCOMPARE(fields.faults(), (FieldFaults{{QString(), {u"must be an object"_s}}}));
    }

    void refusesMembersThatNobodyAskedFor()
    {
        const auto document = parsed(R"({"dry_run":true,"dryrun":true})");
        Fields fields(document.root());

        const auto isDryRun = fields.optionalBoolean("dry_run");
        fields.refuseOthers();

        QCOMPARE(isDryRun, std::optional(true));
        QCOMPARE(fields.faults(), (FieldFaults{{u"dryrun"_s, {u"is not known here"_s}}}));
    }

    void refusesAMemberThatStandsTwice()
    {
        const auto document = parsed(R"({"dry_run":true,"dry_run":false})");
        Fields fields(document.root());

        (void)fields.optionalBoolean("dry_run");
        fields.refuseOthers();

        QCOMPARE(fields.faults(), (FieldFaults{{u"dry_run"_s, {u"stands there twice"_s}}}));
    }

    void takesNullForAbsent()
    {
        const auto document = parsed(R"({"name":null})");
        Fields fields(document.root());

        QVERIFY(!fields.has("name"));
        QCOMPARE(fields.textOr("name", u"otherwise"_s), u"otherwise"_s);
        QCOMPARE(fields.optionalInstant("name"), std::nullopt);
        QVERIFY(fields.faults().isEmpty());
    }

    void refusesIntegersThatDoNotFit()
    {
        const auto document = parsed(R"({"a":9223372036854775807,"b":9223372036854775808,"c":1.5,"d":1e3})");
        Fields fields(document.root());

        QCOMPARE(fields.integer("a"), std::numeric_limits<qint64>::max());
        (void)fields.integer("b");
        (void)fields.integer("c");
        QCOMPARE(fields.integer("d"), 1000);

        QCOMPARE(fields.faults().keys(), (QStringList{u"b"_s, {u"c"_s}}));
    }

    void namesTheWordThatItDoesNotKnow()
    {
        const auto document = parsed(R"({"environment":"staging"})");
        Fields fields(document.root());

        (void)fields.choice("environment", environmentFromName);

        const FieldFault fault = fields.faults().value(u"environment"_s);
        QCOMPARE(fault.reason, u"does not know the word staging"_s);
        QCOMPARE(faultsAsError(fields.faults()).message.text,
            u"Cannot read the data: environment does not know the word “staging”."_s);
    }

    void makesOneErrorOfAllFaults()
    {
        const Error error = faultsAsError({{u"a"_s, {u"is missing"_s}}, {u"b"_s, {u"must be text"_s}}});

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.message.text, u"Cannot read the data: a is missing, and 1 more."_s);
        QCOMPARE(error.detail, u"a is missing\nb must be text"_s);
    }

    void keepsTheKeyOfASentenceThatAFaultHasOfItsOwn()
    {
        const Error bounds = faultsAsError({{u"limit"_s, notBetween(u"limit"_s, 1, 100)}});
        const Error open = faultsAsError({{u"cursor"_s, notBetween(u"cursor"_s, 0, {})}});
        const auto filter = Filter::parse(u"colour:red"_s, PlanListFilter::words());
        const Error filtered =
            faultsAsError({{u"filter"_s, faultOf(filter.error())}, {u"limit"_s, {u"is missing"_s}}});

        QCOMPARE(bounds.message.text, u"Cannot read the data: limit must be a whole number from 1 to 100."_s);
        QCOMPARE(open.message.text, u"Cannot read the data: cursor must be a whole number from 0."_s);
        QCOMPARE(filtered.message, filter.error().message);
        QVERIFY(filtered.detail.endsWith(u"\nlimit is missing"_s));
    }
};

QTEST_APPLESS_MAIN(FieldsTest)
#include "fieldstest.moc"
