// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainitems.h"

#include "core/base/log.h"
#include "core/keychain/awaited.h"
#include "core/keychain/glibsession.h"
#include "core/keychain/keychainfailure.h"
#include "core/keychain/keychainthread.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using Condition = KeychainAnswer::Condition;

/// One job to be done: how it is made, and whether it may create the default keyring on its way.
struct KeychainItems::Order
{
    QString key;
    std::function<QKeychain::Job *()> make;
    bool createsKeyring = false;
};

struct KeychainItems::Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    Secret text; ///< What a reading job read.
};

Prompting promptingOfThisSession()
{
    const bool hasDisplay =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return hasDisplay ? Prompting::Possible : Prompting::Impossible;
}

KeychainItems::KeychainItems(KeychainThread &thread, QString service, const KeychainSettings &settings)
    : m_thread(thread)
    , m_service(std::move(service))
    , m_settings(settings)
    , m_question(std::make_shared<KeychainQuestion>())
    , m_glib(std::make_shared<GlibSession>())
    , m_isHung(std::make_shared<std::atomic<bool>>(false))
{}

Result<Secret> KeychainItems::read(const QString &key, std::stop_token stop)
{
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    return perform({.key = key, .make = make}, std::move(stop));
}

Result<> KeychainItems::write(const QString &key, const Secret &text, std::stop_token stop)
{
    const auto make = [service = m_service, key, text] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(QString::fromUtf8(text.reveal()));
        return job;
    };
    return perform({.key = key, .make = make, .createsKeyring = true}, std::move(stop))
        .map([](const Secret &) {});
}

Result<> KeychainItems::remove(const QString &key, std::stop_token stop)
{
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    return perform({.key = key, .make = make}, std::move(stop)).map([](const Secret &) {});
}

KeychainAnswer KeychainItems::condition(std::stop_token stop)
{
    if (*m_isHung)
        return {Condition::Silent, {}};
    auto answer = std::make_shared<Awaited<KeychainAnswer>>();
    m_thread.post([answer, question = m_question, limit = m_settings.condition](QObject &context) {
        question->ask(limit, context, [answer](const KeychainAnswer &given) { answer->bring(given); });
    });
    const auto given = answer->take(m_settings.condition, stop).value_or(KeychainAnswer{});
    if (given.condition == Condition::Silent && !stop.stop_requested())
        becomeHung();
    return given;
}

Result<Secret> KeychainItems::perform(Order order, std::stop_token stop)
{
    const KeychainAnswer before = condition(stop);
    if (stop.stop_requested())
        return keychainCancelled(order.key);
    const bool isPrompted = isPromptedBy(order, before.condition);
    if (before.condition != Condition::Unlocked && !isPrompted)
        return keychainFailure(order.key, before);

    const auto answer = run(order, isPrompted ? m_settings.person : m_settings.answer, stop);
    if (stop.stop_requested())
        return keychainCancelled(order.key);
    if (!answer && isPrompted)
        return keychainPromptUnanswered(order.key);
    if (!answer) {
        becomeHung();
        return keychainFailure(order.key, {Condition::Silent, {}});
    }
    if (answer->error == QKeychain::NoError && !isPrompted)
        return answer->text;

    // QtKeychain reports a locked keyring as a missing entry, and removing from one as a success.
    const KeychainAnswer after = condition(stop);
    if (after.condition != Condition::Unlocked)
        return keychainFailure(order.key, {after.condition, answer->detail + after.detail});
    if (answer->error == QKeychain::NoError)
        return answer->text;
    return keychainJobFailure(order.key, answer->error, answer->detail);
}

std::optional<KeychainItems::Answer> KeychainItems::run(
    const Order &order, std::chrono::milliseconds limit, std::stop_token stop)
{
    auto answer = std::make_shared<Awaited<Answer>>();
    m_thread.post([answer, glib = m_glib, make = order.make](QObject &context) {
        glib->makeHarmless();
        QKeychain::Job *job = make(); // it deletes itself after it finished
        QObject::connect(job, &QKeychain::Job::finished, &context, [answer](QKeychain::Job *finished) {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
            answer->bring({finished->error(), finished->errorString(),
                Secret(reading != nullptr ? reading->binaryData() : QByteArray())});
        });
        job->start();
    });
    return answer->take(limit, std::move(stop));
}

bool KeychainItems::isPromptedBy(const Order &order, Condition condition) const
{
    const bool asks =
        condition == Condition::Locked || (condition == Condition::NoKeyring && order.createsKeyring);
    return asks && m_settings.prompting == Prompting::Possible;
}

void KeychainItems::becomeHung()
{
    if (m_isHung->exchange(true))
        return;
    qCWarning(logKeychain) << "The keychain does not answer. Calls fail until it does.";
    m_thread.post([question = m_question, isHung = m_isHung](QObject &context) {
        question->ask(KeychainQuestion::forAsLongAsItTakes, context, [isHung](const KeychainAnswer &) {
            qCInfo(logKeychain) << "The keychain answers again.";
            *isHung = false;
        });
    });
}

} // namespace patchbay
