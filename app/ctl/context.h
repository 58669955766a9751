// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/table.h"
#include "app/ctl/terminal.h"
#include "core/client/client.h"
#include "core/client/transport.h"

#include <QString>

#include <stop_token>
#include <type_traits>

namespace patchbay {
class Session;
}

namespace patchbay::ctl {

/// How results are written.
enum class OutputForm {
    People,
    Json, ///< One JSON value on standard output: the API's own answer.
};

/// What a command works with.
class Context
{
public:
    Context(Session &session, Client &client, OutputForm form);

    [[nodiscard]] const Client &client() const { return m_client; }

    [[nodiscard]] Session &session() const { return m_session; }

    [[nodiscard]] Transport &transport() const;

    [[nodiscard]] bool isJson() const { return m_form == OutputForm::Json; }

    [[nodiscard]] std::stop_token stop() const { return m_stop; }

    /// Asks and waits.
    template<class T>
    [[nodiscard]] Result<T> ask(const ClientCall<T> &call) const
    {
        const Waiting waiting;
        return m_client.wait(call, m_stop);
    }

    /// With `--json`: asks, prints the answer as it came, and gives true. Without: does nothing and gives
    /// false.
    template<class T>
    [[nodiscard]] Result<bool> printedJson(const ClientCall<T> &call) const
    {
        if (!isJson())
            return false;
        const Result<QByteArray> answer = ask(ClientCall<QByteArray>{call.request, readText});
        if (!answer)
            return passOn(answer);
        printJson(*answer);
        return true;
    }

    /// Asks; prints the answer as it came (`--json`), or lets `present` say what it means.
    template<class T, class Present>
    [[nodiscard]] Result<ExitCode> answer(const ClientCall<T> &call, Present present) const
    {
        const auto printed = printedJson(call);
        if (!printed)
            return passOn(printed);
        if (*printed)
            return ExitCode::Done;
        const Result<T> answer = ask(call);
        if (!answer)
            return passOn(answer);
        if constexpr (std::is_void_v<T>)
            present();
        else
            present(*answer);
        return ExitCode::Done;
    }

    /// For commands whose answer matters only as done: prints the answer (`--json`) or the sentence.
    template<class T>
    [[nodiscard]] Result<ExitCode> done(const ClientCall<T> &call, const QString &sentence) const
    {
        return answer(call, [&](const auto &...) { say(sentence); });
    }

    void say(const QString &sentence) const;
    /// Prints the table, or `otherwise` when it has no rows.
    void show(const Table &table, const QString &otherwise) const;
    void printJson(const QByteArray &json) const;

private:
    Session &m_session;
    Client &m_client;
    OutputForm m_form;
    std::stop_token m_stop;
};

} // namespace patchbay::ctl
