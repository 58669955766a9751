// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/changestreams.h"

#include "core/model/valuejson.h"
#include "core/model/workspacejson.h"

#include <algorithm>

namespace patchbay {

namespace {

QByteArray eventOf(const ChangeBatch &batch)
{
    return "id: " + QByteArray::number(quint64{batch.sequence}) +
           "\nevent: changes\ndata: " + jsonText([&](json::Writer &writer) { write(writer, batch); }) +
           "\n\n";
}

} // namespace

/// One answer, and what its reader has not been told yet. Thread-safe.
class ChangeStreams::Reader
{
public:
    explicit Reader(WriteStream stream)
        : m_write(std::move(stream))
    {}

    /// Sends the batch, or remembers that this reader must read everything again.
    void tell(const ChangeBatch &batch)
    {
        const std::lock_guard lock(m_mutex);
        m_told = batch.sequence;
        if (m_mustResync)
            resync();
        else
            m_mustResync = send(eventOf(batch)) == StreamWrite::Full;
    }

    void catchUp()
    {
        const std::lock_guard lock(m_mutex);
        if (m_mustResync)
            resync();
    }

    void comment()
    {
        const std::lock_guard lock(m_mutex);
        (void)send(": still here\n\n"); // when it is full, the reader has something to read anyway
    }

    [[nodiscard]] bool hasGone()
    {
        const std::lock_guard lock(m_mutex);
        return !m_write;
    }

    std::unique_ptr<ChangeSubscription> subscription; ///< Set before the reader is shared.

private:
    void resync() { m_mustResync = send(eventOf({m_told, {}, true})) == StreamWrite::Full; }

    StreamWrite send(const QByteArray &bytes)
    {
        const StreamWrite written = m_write ? m_write(bytes) : StreamWrite::Closed;
        if (written == StreamWrite::Closed)
            m_write = nullptr;
        return written;
    }

    std::mutex m_mutex;  ///< Guards all below.
    WriteStream m_write; ///< Empty when the reader has gone.
    std::uint64_t m_told = 0;
    bool m_mustResync = false;
};

ChangeStreams::ChangeStreams(ChangeSource &source, Clock &clock)
    : m_source(source)
    , m_clock(clock)
    , m_thread([this](std::stop_token stop) { attend(std::move(stop)); })
{}

ChangeStreams::~ChangeStreams() = default;

void ChangeStreams::open(std::uint64_t after, const OpenStream &stream)
{
    const HttpResponse head{200, {{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"}}, {}};
    const auto reader = std::make_shared<Reader>(stream(head));
    reader->comment(); // so that the head goes out now
    // The subscription belongs to the reader: a weak pointer keeps the two from holding each other.
    reader->subscription =
        m_source.subscribe(after, [weak = std::weak_ptr(reader)](const ChangeBatch &batch) {
            if (const auto alive = weak.lock())
                alive->tell(batch);
        });
    const std::lock_guard lock(m_mutex);
    m_readers.push_back(reader);
}

void ChangeStreams::attend(std::stop_token stop)
{
    static constexpr std::chrono::seconds step{1};
    std::chrono::seconds sinceHeartbeat{0};
    while (m_clock.sleep(step, stop)) {
        sinceHeartbeat += step;
        const bool isHeartbeat = sinceHeartbeat >= heartbeat;
        for (const std::shared_ptr<Reader> &reader : readers()) {
            reader->catchUp();
            if (isHeartbeat)
                reader->comment();
        }
        if (isHeartbeat)
            sinceHeartbeat = {};
    }
}

std::vector<std::shared_ptr<ChangeStreams::Reader>> ChangeStreams::readers()
{
    std::vector<std::shared_ptr<Reader>>
        gone; // ended outside the lock: a subscription waits for its listener
    const std::lock_guard lock(m_mutex);
    const auto first = std::partition(
        m_readers.begin(), m_readers.end(), [](const auto &reader) { return !reader->hasGone(); });
    gone.assign(first, m_readers.end());
    m_readers.erase(first, m_readers.end());
    return m_readers;
}

} // namespace patchbay
