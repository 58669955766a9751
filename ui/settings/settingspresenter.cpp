// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspresenter.h"

#include "ui/widgets/wording.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

SettingsPresenter::SettingsPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

template<class T, class Take>
void SettingsPresenter::gather(const ClientCall<T> &call, Take take)
{
    ++m_open;
    m_client.ask(this, call, [this, take, generation = m_generation](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        else
            Q_EMIT failed(answer.error());
        if (--m_open == 0)
            Q_EMIT read(m_facts);
    });
}

void SettingsPresenter::refresh()
{
    ++m_generation;
    m_open = 0;
    gather(Client::workspace(), [this](const Workspace &workspace) { m_facts.workspace = workspace; });
    gather(m_client.capabilities(), [this](const auto &known) { m_facts.capabilities = known; });
    gather(m_client.keychain(), [this](const KeychainView &keychain) { m_facts.keychain = keychain; });
    gather(m_client.egressPolicy(), [this](const QString &policy) { m_facts.egress = policy; });
    gather(m_client.audit(), [this](const Page<AuditRow> &page) {
        if (m_cursor.isEmpty())
            m_cursor = page.next.value_or(QString());
        Q_EMIT newestAudit(page.items, page.next.has_value());
    });
}

void SettingsPresenter::readMoreAudit()
{
    m_client.ask(this, m_client.audit(m_cursor), [this](const Result<Page<AuditRow>> &page) {
        if (!page) {
            Q_EMIT told(wording::sentence(page.error().message));
            Q_EMIT moreAuditMissed();
            return;
        }
        m_cursor = page->next.value_or(QString());
        Q_EMIT moreAudit(page->items, page->next.has_value());
    });
}

bool SettingsPresenter::isLooser(const QString &policy, const QString &other)
{
    return other != policy && other != "public"_L1 && policy != "everything"_L1;
}

void SettingsPresenter::setEgress(const QString &policy)
{
    m_client.ask(this, m_client.setEgressPolicy(policy), [this](const Result<QString> &set) {
        Q_EMIT egressRefused(set ? QString() : wording::sentence(set.error().message));
        if (set)
            Q_EMIT told(tr("Requests go to: %1").arg(*set));
        refresh();
    });
}

} // namespace patchbay
