// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/changestreams.h"
#include "tests/support/immediatechanges.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A reader at the other end of a stream.
struct FarReader
{
    std::mutex mutex; ///< Guards all below.
    StreamWrite answer = StreamWrite::Queued;
    QByteArray received;
    HttpResponse head;

    OpenStream open()
    {
        return [this](HttpResponse response) -> WriteStream {
            head = std::move(response);
            return [this](const QByteArray &bytes) {
                const std::lock_guard lock(mutex);
                if (answer == StreamWrite::Queued)
                    received += bytes;
                return answer;
            };
        };
    }

    void become(StreamWrite state)
    {
        const std::lock_guard lock(mutex);
        answer = state;
    }

    QByteArray text()
    {
        const std::lock_guard lock(mutex);
        return received;
    }
};

const QByteArray greeting(": still here\n\n");

} // namespace

class ChangeStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sendsEachBatchAsAnEvent()
    {
        ImmediateChanges changes;
        VirtualClock clock(VirtualClock::Mode::Told);
        ChangeStreams streams(changes, clock);
        FarReader reader;

        streams.open(41, reader.open());
        changes.changed(u"plan"_s, u"p1"_s);

        QCOMPARE(header(reader.head.headers, "Content-Type"), std::optional<QByteArray>("text/event-stream"));
        QCOMPARE(changes.askedAfter(), std::uint64_t{41});
        QCOMPARE(reader.text(),
            greeting + "id: 1\nevent: changes\ndata: "
                       R"({"sequence":1,"resync":false,"notices":[{"sequence":1,"kind":"plan","id":"p1"}]})"
                       "\n\n");
    }

    void tellsASlowReaderToReadEverythingAgain()
    {
        ImmediateChanges changes;
        VirtualClock clock(VirtualClock::Mode::Told);
        ChangeStreams streams(changes, clock);
        FarReader reader;
        streams.open(0, reader.open());

        reader.become(StreamWrite::Full);
        changes.changed(u"plan"_s, u"p1"_s);
        changes.changed(u"plan"_s, u"p2"_s);
        reader.become(StreamWrite::Queued);
        clock.awaitSleepers(1);
        clock.advance(std::chrono::seconds(1));

        QTRY_COMPARE(reader.text(), greeting + "id: 2\nevent: changes\ndata: "
                                               R"({"sequence":2,"resync":true,"notices":[]})"
                                               "\n\n");
    }

    void forgetsAReaderWhoHasGone()
    {
        ImmediateChanges changes;
        VirtualClock clock(VirtualClock::Mode::Told);
        ChangeStreams streams(changes, clock);
        FarReader reader;
        streams.open(0, reader.open());
        QCOMPARE(changes.subscribers(), std::size_t{1});

        reader.become(StreamWrite::Closed);
        const bool isForgotten = QTest::qWaitFor([&] {
            clock.advance(std::chrono::seconds(1));
            return changes.subscribers() == 0;
        });

        QVERIFY(isForgotten);
    }
};

QTEST_GUILESS_MAIN(ChangeStreamsTest)
#include "changestreamstest.moc"
