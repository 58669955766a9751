// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/model/planjson.h"
#include "ui/plans/changelistpresenter.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan of ten changes, after its push: the fourth is invalid, the second and the ninth could not be sent.
class PushedPlan final : public Transport
{
public:
    void send(HttpRequest request, Answer answer) override
    {
        const QUrl url = QUrl::fromEncoded(request.url);
        const QUrlQuery query(url);
        const QString filter = query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
        QList<qint64> numbers;
        for (qint64 number = 1; number <= 10; ++number) {
            if (passes(number, filter) && number > query.queryItemValue(u"cursor"_s).toLongLong())
                numbers.append(number);
        }
        answer(HttpResponse{200, {}, url.path().endsWith(u"/anchors") ? anchors(numbers) : page(numbers)});
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(std::uint64_t, ChangeListener) override
    {
        return std::make_unique<ChangeSubscription>();
    }

private:
    static bool passes(qint64 number, const QString &filter)
    {
        const bool isInvalid = number == 4;
        const bool isUnsent = number == 2 || number == 9;
        return (!filter.contains(u"kind:invalid"_s) || isInvalid) &&
               (!filter.contains(u"outcome:failed,unknown"_s) || isUnsent);
    }

    static QByteArray anchors(const QList<qint64> &numbers)
    {
        json::Writer writer;
        writer.beginObject().name("step").number(qint64{200}).name("numbers").beginArray();
        if (!numbers.isEmpty())
            writer.number(numbers.first());
        writer.endArray().name("total_count").number(qint64(numbers.size())).endObject();
        return writer.take();
    }

    static QByteArray page(const QList<qint64> &numbers)
    {
        json::Writer writer;
        writer.beginObject().name("data").beginArray();
        for (const qint64 number : numbers) {
            Change change;
            change.number = number;
            change.key = QString::number(number);
            write(writer, change);
        }
        writer.endArray().name("next").null().endObject();
        return writer.take();
    }
};

} // namespace

/// The way from one problem of a plan to the next.
class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void stepsThroughWhatIsInvalidAndWhatWasNotSent()
    {
        using Step = ChangeListPresenter::Step;
        PushedPlan transport;
        const Client client(transport, u"org"_s);
        ChangeListPresenter presenter(client, nullptr);
        presenter.open(u"1"_s);
        presenter.setTotal(10);
        QSignalSpy found(&presenter, &ChangeListPresenter::problemFound);
        const QSignalSpy told(&presenter, &ChangeListPresenter::told);
        const auto step = [&](Step direction, qint64 from) {
            presenter.findProblem(direction, from);
            const qsizetype before = told.size();
            [[maybe_unused]] const bool isThere =
                QTest::qWaitFor([&] { return !found.isEmpty() || told.size() > before; });
            return found.isEmpty() ? qint64(-1) : found.takeFirst().first().toLongLong() + 1;
        };

        QCOMPARE(step(Step::Next, 0), 2);
        QCOMPARE(step(Step::Next, 2), 4);
        QCOMPARE(step(Step::Next, 4), 9);
        QCOMPARE(step(Step::Next, 9), -1);
        QCOMPARE(told.last().first().toString(), u"There is no problem further down"_s);
        QCOMPARE(step(Step::Previous, 9), 4);
        QCOMPARE(step(Step::Previous, 4), 2);
        QCOMPARE(step(Step::Previous, 2), -1);
    }
};

QTEST_MAIN(ProblemsTest)
#include "problemstest.moc"
