// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/kwallet.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Condition = KeychainAnswer::Condition;

/// One question after the other, until one settles it; goes away then, or with its parent.
class Inquiry final : public QObject
{
public:
    Inquiry(const QDBusConnection &bus, int timeout, QObject &parent, KeychainDone done)
        : QObject(&parent)
        , m_bus(bus)
        , m_timeout(timeout)
        , m_done(std::move(done))
    {}

    void begin()
    {
        ask(u"networkWallet"_s, {}, [this](const QVariant &wallet) { askWhetherOpen(wallet.toString()); });
    }

private:
    using Next = std::function<void(const QVariant &)>;

    void askWhetherOpen(const QString &wallet)
    {
        ask(u"isOpen"_s, {wallet}, [this, wallet](const QVariant &isOpen) {
            if (isOpen.toBool())
                settle({Condition::Unlocked, {}});
            else
                askWhetherThere(wallet);
        });
    }

    void askWhetherThere(const QString &wallet)
    {
        ask(u"wallets"_s, {}, [this, wallet](const QVariant &wallets) {
            const bool isThere = wallets.toStringList().contains(wallet);
            settle({isThere ? Condition::Locked : Condition::NoKeyring, u"KWallet: "_s + wallet});
        });
    }

    void ask(const QString &method, const QVariantList &arguments, Next next)
    {
        auto question = QDBusMessage::createMethodCall(
            u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
        question.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, m_timeout), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next = std::move(next)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (finished->isError())
                    settle(answerOf(finished->error()));
                else
                    next(finished->reply().arguments().value(0));
            });
    }

    void settle(const KeychainAnswer &answer)
    {
        deleteLater();
        m_done(answer);
    }

    const QDBusConnection m_bus;
    const int m_timeout;
    const KeychainDone m_done;
};

} // namespace

void askKWallet(const QDBusConnection &bus, int timeout, QObject &context, KeychainDone done)
{
    (new Inquiry(bus, timeout, context, std::move(done)))->begin();
}

} // namespace patchbay
