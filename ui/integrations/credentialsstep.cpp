// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/credentialsstep.h"

#include "ui/integrations/connectorfields.h"
#include "ui/integrations/keychainnote.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

CredentialsStep::CredentialsStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_promise(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_form(new Form(theme, metrics::formLabelWidth, this))
    , m_refusal(new HintLine(theme, this))
    , m_keychain(new Banner(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    m_promise->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addSpacing(metrics::edge);
    column->addWidget(m_form);
    column->addWidget(m_refusal);
    column->addSpacing(metrics::edge);
    column->addWidget(m_keychain);
    column->addStretch();
    m_keychain->hide();
    connect(m_form, &Form::edited, m_refusal, &QWidget::hide);
    connect(m_form, &Form::edited, this, &CredentialsStep::edited);
    connect(m_form, &Form::submitted, this, &CredentialsStep::submitted);
}

void CredentialsStep::setStart(const InstallStart &start)
{
    const bool needsNone = start.connector.credentials.isEmpty();
    setName(start.integration ? start.integration->name : start.connector.name);
    m_promise->setText(needsNone
                           ? tr("This connector needs no credentials. The connection is tested as it is.")
                           : tr("Stored values are never shown again; they can be replaced and tested."));
    m_form->setFields(credentialFields(start.connector));
    m_refusal->hide();
}

void CredentialsStep::setName(const QString &integration)
{
    m_title->setText(tr("Credentials for %1").arg(integration));
}

void CredentialsStep::setKeychain(const KeychainView &keychain)
{
    const KeychainNote note = noteOf(keychain);
    m_keychain->tell(note.look, note.sentence, note.wayOut);
    m_keychain->setVisible(!m_form->fields().isEmpty());
}

SecretBundle CredentialsStep::secrets() const
{
    return m_form->secrets();
}

void CredentialsStep::clear()
{
    m_form->clearSecrets();
}

bool CredentialsStep::holdsSecrets() const
{
    return m_form->holdsSecrets();
}

bool CredentialsStep::check()
{
    return m_form->check();
}

void CredentialsStep::showRefusal(const Error &error)
{
    const QMap<QString, QString> faults = faultsByField(error.detail);
    bool isPlaced = false;
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        isPlaced = m_form->setFault(fault.key(), fault.value()) || isPlaced;
    if (!isPlaced)
        m_refusal->tell(wording::sentence(error.message), Tone::Err);
}

void CredentialsStep::focusFirst()
{
    m_form->focusFirst();
}

} // namespace patchbay
