// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlrecords.h"

#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const auto products = u"products"_s;

RecordChange creating(const QByteArray &key, const QByteArray &body = "{}")
{
    RecordChange change;
    change.kind = ChangeKind::Create;
    change.key = key;
    change.title = u"Title of "_s + QString::fromUtf8(key);
    change.after = body;
    change.afterDigest = digestOf(body);
    return change;
}

QList<RecordChange> creatingAll(const QByteArrayList &keys)
{
    QList<RecordChange> changes;
    for (const QByteArray &key : keys)
        changes.append(creating(key));
    return changes;
}

} // namespace

class SqlRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->begin());
        m_records.emplace(*m_fixture->database, m_fixture->workspace->row());
        m_execution = m_fixture->execution(ExecutionKind::Run).id;
    }

    void cleanup()
    {
        m_records.reset();
        m_fixture.reset();
    }

    void performsCreatesUpdatesAndDeletesAndKeepsWhatWasBefore()
    {
        QVERIFY(commit(creatingAll({"b", "a", "c"})));

        QVERIFY(commit({updating("a", R"({"n":2})"), removing("b"), creating("d")}));

        QCOMPARE(keys(), QStringList({u"a"_s, u"c"_s, u"d"_s}));
        QCOMPARE(m_records->find(m_fixture->shop, products, u"a"_s)->body, R"({"n":2})");
        QCOMPARE(m_records->counts(m_fixture->shop).value(), (QList<StreamRecordCount>{{products, 3}}));
        const auto versions = m_records->versions(m_fixture->shop, products, u"b"_s, 10);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().kind, ChangeKind::Delete);
        QCOMPARE(versions->first().before, "{}");
    }

    void refusesToCreateWhatIsStored_data()
    {
        QTest::addColumn<QByteArrayList>("stored");
        QTest::addColumn<QByteArrayList>("created");
        QTest::addColumn<QString>("refused"); // empty: none

        QTest::newRow("the only one") << QByteArrayList{"b"} << QByteArrayList{"b"} << u"b"_s;
        QTest::newRow("the first") << QByteArrayList{"a", "f"} << QByteArrayList{"e", "c", "a"} << u"a"_s;
        QTest::newRow("one between") << QByteArrayList{"a", "d", "f"} << QByteArrayList{"e", "d", "b"}
                                     << u"d"_s;
        QTest::newRow("the last") << QByteArrayList{"a", "f"} << QByteArrayList{"f", "b"} << u"f"_s;
        QTest::newRow("all lie between others")
            << QByteArrayList{"a", "c", "e"} << QByteArrayList{"f", "d", "b"} << QString();
        QTest::newRow("one begins like another")
            << QByteArrayList{"10", "1000"} << QByteArrayList{"1", "100", "10000"} << QString();
        QTest::newRow("beyond ASCII") << QByteArrayList{"é", "ش"} << QByteArrayList{"z", "ش", "ä"} << u"ش"_s;
        QTest::newRow("one beyond the basic plane, that UTF-16 would sort before")
            << QByteArrayList{"😀"} << QByteArrayList{"｡", "😀"} << u"😀"_s;
        QTest::newRow("one twice") << QByteArrayList{"a"} << QByteArrayList{"c", "b", "c"} << u"c"_s;
    }

    void refusesToCreateWhatIsStored()
    {
        QFETCH(const QByteArrayList, stored);
        QFETCH(const QByteArrayList, created);
        QFETCH(const QString, refused);
        QVERIFY(commit(creatingAll(stored)));
        const QStringList before = keys();

        const Result<> committed = commit(creatingAll(created));

        QCOMPARE(committed.has_value(), refused.isEmpty());
        QCOMPARE(keys().size(), refused.isEmpty() ? stored.size() + created.size() : before.size());
        if (refused.isEmpty())
            return;
        QCOMPARE(committed.error().code, ErrorCode::Conflict);
        QCOMPARE(committed.error().message.arguments, QStringList({refused, products}));
        QCOMPARE(keys(), before);
    }

    void refusesToChangeWhatIsNotAsSupposed()
    {
        QVERIFY(commit(creatingAll({"a", "b"})));
        RecordChange update = updating("a", R"({"n":2})");
        update.beforeDigest = digestOf("something else");
        RecordChange removal = removing("b");
        removal.record += 7;

        const Result<> updated = commit({creating("c"), update});
        const Result<> removed = commit({creating("c"), removal});

        QCOMPARE(updated.error().code, ErrorCode::Conflict);
        QCOMPARE(removed.error().code, ErrorCode::Conflict);
        QCOMPARE(keys(), QStringList({u"a"_s, u"b"_s}));
    }

    void aStreamOfItsOwnMayHaveTheSameKeys()
    {
        QVERIFY(commit(creatingAll({"a", "b"})));

        QVERIFY(commit(creatingAll({"a", "b"}), u"orders"_s));

        QCOMPARE(m_records->counts(m_fixture->shop).value(),
            (QList<StreamRecordCount>{{u"orders"_s, 2}, {products, 2}}));
    }

private:
    Result<> commit(const QList<RecordChange> &changes, const QString &stream = products)
    {
        RecordJob job;
        job.integration = m_fixture->shop;
        job.stream = stream;
        job.at = m_fixture->clock.now();
        job.changes = changes;
        job.progress.execution = m_execution;
        return m_records->commit(job);
    }

    /// A change of a record that is stored with the body `{}`.
    RecordChange changing(ChangeKind kind, const QByteArray &key)
    {
        RecordChange change;
        change.kind = kind;
        change.key = key;
        change.before = "{}";
        change.beforeDigest = digestOf(change.before);
        const auto scanned = m_records->scan(
            m_fixture->shop, products, [&](qint64 record, QByteArrayView stored, const Digest &) {
                if (stored == key)
                    change.record = record;
            });
        Q_ASSERT(scanned && change.record != 0);
        return change;
    }

    RecordChange updating(const QByteArray &key, const QByteArray &body)
    {
        RecordChange change = changing(ChangeKind::Update, key);
        change.after = body;
        change.afterDigest = digestOf(body);
        return change;
    }

    RecordChange removing(const QByteArray &key) { return changing(ChangeKind::Delete, key); }

    QStringList keys()
    {
        QStringList keys;
        const auto page = m_records->page(m_fixture->shop, products, {}, 500);
        for (const Record &record : page.value())
            keys.append(record.key);
        return keys;
    }

    std::optional<PlanFixture> m_fixture;
    std::optional<SqlRecords> m_records;
    ExecutionId m_execution;
};

QTEST_GUILESS_MAIN(SqlRecordsTest)
#include "sqlrecordstest.moc"
