// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/reason.h"
#include "core/base/systemreason.h"
#include "core/connectors/callerrors.h"
#include "core/model/fields.h"
#include "ui/theme/language.h"
#include "ui/widgets/wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString call = u"GET https://shop.example/me"_s;

HttpResponse answered(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

} // namespace

/// What the engine says, as a person reads it who has chosen Arabic: whole, with the reason in it.
class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_language.choose(u"ar"_s); }

    void cleanupTestCase() { m_language.choose(u"en"_s); }

    void areWholeInArabic_data()
    {
        QTest::addColumn<Message>("said");
        QTest::addColumn<QString>("read");

        const Redactor redactor;
        Verdict refused;
        refused.trouble = ErrorRule::Meaning::Authentication;
        QTest::newRow("a refused sign-in")
            << answerError(call, 401, refused, redactor).message
            << u"لا يمكن تسجيل الدخول إلى التكامل: رُفض %1 (HTTP 401). أعد ربطه ببيانات الاعتماد الصحيحة."_s
                   .arg(call);
        QTest::newRow("an answer that is a web page")
            << notJson(call, answered(200, "<html>"), {}, redactor).message
            << u"لا يمكن قراءة رد %1 بصيغة JSON: هو صفحة ويب أو XML (HTTP 200، دون نوع محتوى). يبدأ الرد بـ «<html>». تحقق من العنوان الأساسي؛ وإن كان صحيحًا فأعد المحاولة لاحقًا."_s
                   .arg(call);
        QTest::newRow("a redirect")
            << redirectRefused(call, u"http://shop.example/"_s, reason(u"it would give up the encryption"_s))
                   .message
            << u"لا يمكن اتباع %1 إلى http://shop.example/: سيُتخلّى بذلك عن التشفير. تحقق من العنوان الأساسي."_s
                   .arg(call);
        const auto file = [](const QString &said) {
            return message("export.fileWrite", u"Cannot write %1: %2."_s, {u"/a.csv"_s, systemReason(said)});
        };
        QTest::newRow("an engine that is not there")
            << message("client.unreachable", u"Cannot reach the engine: %1."_s,
                   {reason(u"the connection was refused"_s)})
            << u"لا يمكن الوصول إلى المحرك: رُفض الاتصال."_s;
        QTest::newRow("a file that may not be written")
            << file(u"Permission denied"_s) << u"لا يمكن كتابة /a.csv: الإذن مرفوض."_s;
        QTest::newRow("what the system rarely says")
            << file(u"Level 3 halted"_s) << u"لا يمكن كتابة /a.csv: Level 3 halted."_s;
        QTest::newRow("a field")
            << faultsAsError({{u"limit"_s, {reason(u"must be a whole number"_s)}}}).message
            << u"لا يمكن قراءة البيانات: limit يجب أن يكون عددًا صحيحًا."_s;
        const Error filter{
            ErrorCode::InvalidInput, message("filter.empty", u"Cannot filter by %1: …"_s, {u"status"_s}), {}};
        QTest::newRow("a filter") << faultsAsError({{u"filter"_s, faultOf(filter)}}).message
                                  << u"لا يمكن الترشيح حسب status: لا قيمة بعد النقطتين."_s;
        QTest::newRow("bounds") << faultsAsError({{u"limit"_s, notBetween(u"limit"_s, 1, 500)}}).message
                                << u"لا يمكن قراءة البيانات: يجب أن يكون limit عددًا صحيحًا من 1 إلى 500."_s;
        QTest::newRow("a document") << faultsAsError({{{}, {reason(u"must be an object"_s)}}}).message
                                    << u"لا يمكن قراءة البيانات: المستند يجب أن يكون كائنًا."_s;
    }

    void areWholeInArabic()
    {
        QFETCH(const Message, said);
        QFETCH(const QString, read);

        const QString sentence = wording::sentence(said);

        QCOMPARE(QString(sentence).remove(QRegularExpression(u"[\u2066-\u2069]"_s)), read);
    }

    void leaveDataAsTheyAre()
    {
        const Message said =
            message("connector.redirect", u"Cannot follow %1 to %2: %3. Check the base URL."_s,
                {u"GET it"_s, u"empty"_s, u"a reason of somebody else's"_s});

        const QString sentence = wording::sentence(said);

        QVERIFY(sentence.contains(u"\u2068GET it\u2069"_s));
        QVERIFY(sentence.contains(u"\u2068a reason of somebody else's\u2069"_s));
    }

private:
    Language m_language;
};

QTEST_MAIN(SentencesTest)

#include "sentencestest.moc"
