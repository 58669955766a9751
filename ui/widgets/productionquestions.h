// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

#include <QObject>

#include <functional>

namespace patchbay {

/// Asks once before something is changed in production, with the count of what it touches. In a test
/// environment who asked for the change has said enough: it goes on at once.
class ProductionQuestions final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive it.
    ProductionQuestions(const Client &client, Question question, QObject *parent);

    /// A run of that integration, which writes what it finds.
    void beforeRun(const QString &slug, const std::function<void()> &go);
    /// Runs of that integration by themselves. `timing`: in words, such as “every hour”.
    void beforeSchedule(const QString &slug, const QString &timing, const std::function<void()> &go);
    /// Runs of that integration that write the source's records to the platform.
    void beforePush(const QString &slug, const PushSource &source, const std::function<void()> &go);

Q_SIGNALS:
    /// Why nothing was asked, and nothing done.
    void told(const QString &line);

private:
    /// What an integration in production asks, when all streams of `counted` are read.
    using Ask = std::function<void(const Integration &, const QList<StreamSummary> &)>;

    void inProduction(
        const QString &slug, const QString &counted, const Ask &ask, const std::function<void()> &go);

    const Client &m_client;
    const Question m_question;
};

} // namespace patchbay
