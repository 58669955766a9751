// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/draftoffer.h"

#include "ui/integrations/installdrafts.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace patchbay {

DraftOffer::DraftOffer(const Theme &theme, const Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_banner(new Banner(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    auto *const goOn = new QPushButton(tr("Continue…"), this);
    auto *const discard = new QPushButton(tr("Discard Draft"), this);
    for (QPushButton *const button : {goOn, discard}) {
        button->setAutoDefault(false);
        m_banner->addButton(button);
    }
    connect(goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(m_connector); });
    connect(discard, &QPushButton::clicked, this, &DraftOffer::discard);
    hide();
}

void DraftOffer::refresh()
{
    m_client.ask(this, Client::workspace(), [this](const Result<Workspace> &workspace) {
        if (workspace)
            offer(workspace->organizationId);
    });
}

void DraftOffer::offer(const QString &workspace)
{
    m_workspace = workspace;
    const InstallDrafts drafts(workspace);
    m_connector = drafts.connectors().value(0);
    setVisible(!m_connector.isEmpty());
    const auto draft = drafts.of(m_connector);
    if (!draft)
        return;
    const QString name = draft->name.isEmpty() ? m_connector : draft->name;
    m_banner->tell({Glyph::Clock, Tone::Quiet, Tone::Secondary, tr("Draft")},
        tr("The installation of %1 is half done").arg(name), tr("What was typed is kept, without secrets."));
}

void DraftOffer::discard()
{
    InstallDrafts(m_workspace).drop(m_connector);
    offer(m_workspace);
}

} // namespace patchbay
