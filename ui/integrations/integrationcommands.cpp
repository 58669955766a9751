// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationcommands.h"

#include "ui/integrations/integrationplaces.h"
#include "ui/widgets/wording.h"

#include <numeric>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

IntegrationCommands::IntegrationCommands(
    IntegrationsPresenter &presenter, Question question, const Add &add, QObject *parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_question(std::move(question))
    , m_update(add(tr("Update Credentials…"), {},
          [this] {
              Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Connect, slug()}));
          }))
    , m_test(add(tr("Test Connection"), u"Ctrl+T"_s, [this] { m_presenter.test(slug()); }))
    , m_pause(add(tr("Pause"), {}, [this] { m_presenter.pause(slug()); }))
    , m_resume(add(tr("Resume"), {}, [this] { m_presenter.resume(slug()); }))
    , m_reconnect(add(tr("Reconnect"), {}, [this] { m_presenter.reconnect(slug()); }))
    , m_disconnect(add(tr("Disconnect…"), {}, [this] { askAndDisconnect(); }))
    , m_remove(add(tr("Remove…"), {}, [this] { askAndRemove(); }))
{
    setDetails({});
}

void IntegrationCommands::setDetails(const IntegrationDetails &details)
{
    m_details = details;
    const Integration &integration = details.integration;
    const bool isChosen = !integration.slug.isEmpty();
    const bool isConnected = isChosen && integration.status != IntegrationStatus::Disconnected;
    m_update->setText(isConnected ? tr("Update Credentials…") : tr("Connect…"));
    m_update->setEnabled(isChosen);
    m_pause->setVisible(!isChosen || integration.status == IntegrationStatus::Active);
    m_pause->setEnabled(integration.status == IntegrationStatus::Active && isChosen);
    m_resume->setVisible(isChosen && integration.status == IntegrationStatus::Paused);
    m_remove->setEnabled(isChosen);
    const QString reason = isChosen ? tr("It has no credentials: connect it first.") : QString();
    for (QAction *const action : {m_test, m_reconnect, m_disconnect}) {
        action->setEnabled(isConnected);
        action->setToolTip(isConnected ? action->text() : reason);
    }
}

void IntegrationCommands::askAndDisconnect()
{
    m_question(tr("Disconnect %1?").arg(m_details.integration.name),
        tr("Its credentials are removed from the %1, and it no longer runs. Its settings, records and "
           "history "
           "stay; with new credentials it goes on.")
            .arg(m_details.keychain.name),
        {tr("Disconnect"), Consent::Weight::Loses},
        [this, name = slug()] { m_presenter.disconnectIt(name); });
}

void IntegrationCommands::askAndRemove()
{
    const qint64 records = std::accumulate(m_details.streams.cbegin(), m_details.streams.cend(), qint64(0),
        [](qint64 sum, const StreamSummary &stream) { return sum + stream.records; });
    m_question(tr("Remove %1?").arg(m_details.integration.name),
        tr("Its credentials, its settings, %1 stored records and %2 schedules are lost here. Nothing changes "
           "at "
           "the platform. This cannot be undone.")
            .arg(wording::count(records), wording::count(m_details.schedules.size())),
        {tr("Remove"), Consent::Weight::Loses}, [this, name = slug()] { m_presenter.remove(name); });
}

} // namespace patchbay
