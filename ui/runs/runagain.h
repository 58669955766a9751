// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

#include <QObject>

namespace patchbay {

/// The work of that execution as an order, with the same time that it may take. An apply is none: a plan is
/// applied once.
[[nodiscard]] std::optional<RunOrder> orderOf(const Execution &execution);

/// Starts the work of an execution anew. What writes to a production integration is asked about first.
class RunAgain final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive it.
    RunAgain(const Client &client, Question question, QObject *parent);

    void start(const Execution &execution);

Q_SIGNALS:
    void executionStarted(const patchbay::Execution &execution);
    void told(const QString &line);

private:
    void askAndSend(const Execution &execution, const RunOrder &order);
    void send(const QString &slug, const RunOrder &order);

    const Client &m_client;
    const Question m_question;
};

} // namespace patchbay
