// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/credentialssection.h"

#include "ui/integrations/connectorfields.h"
#include "ui/integrations/keychainnote.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factlist.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

CredentialsSection::CredentialsSection(const Theme &theme, QAction &update, QWidget *parent)
    : PanelSection(theme, tr("Credentials"), parent)
    , m_facts(new FactList(theme, {}, this))
    , m_keychain(new Banner(theme, this))
{
    addToHead(update);
    content().addWidget(m_facts);
    content().addWidget(m_keychain);
    m_keychain->hide();
}

void CredentialsSection::setDetails(const IntegrationDetails &details)
{
    const Integration &integration = details.integration;
    const bool isRefused = integration.status == IntegrationStatus::Error;
    const StatusLook stored{Glyph::RingCheck, Tone::Ok, Tone::Primary, tr("stored")};
    const StatusLook refused{Glyph::OctagonCross, Tone::Err, Tone::Err, tr("stored, but not accepted")};
    const StatusLook missing{Glyph::RingBroken, Tone::Quiet, Tone::Quiet, tr("missing")};
    m_facts->clear();
    for (const FieldSpec &field : credentialFields(details.connector)) {
        const bool isStored = integration.credentials.contains(field.name);
        if (isStored)
            m_facts->add(field.label, isRefused ? refused : stored);
        else
            m_facts->add(field.label, missing);
    }
    const KeychainNote note = noteOf(details.keychain);
    StatusLook place = note.look;
    place.word = u"%1 · %2"_s.arg(details.keychain.name, note.look.word);
    m_facts->add(tr("Kept in"), place);
    m_keychain->setVisible(!isUsable(details.keychain));
    m_keychain->tell(note.look, note.sentence, note.wayOut);
}

} // namespace patchbay
