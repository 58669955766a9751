// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/cataloguepanel.h"

#include "ui/integrations/connectorfields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

CataloguePanel::CataloguePanel(const Theme &theme, QAction &install, QAction &documentation, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_name(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_kind(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_description(new Label(theme, TextRole::Body, Tone::Primary, this))
    , m_needs(new FactList(theme, tr("You need"), this))
    , m_streams(new FactList(theme, tr("Streams"), this))
    , m_facts(new FactList(theme, tr("Good to know"), this))
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *const area = new ScrollPane(tr("Details"), this);
    auto *const content = new Surface(theme, &Colours::s0, {}, area);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(install, documentation, *column);
    for (FactList *const facts : {m_needs, m_streams, m_facts})
        column->addWidget(facts);
    column->addStretch();
    area->setWidget(content);
    whole->addWidget(area);
}

void CataloguePanel::makeHead(QAction &install, QAction &documentation, QVBoxLayout &column)
{
    auto *const head = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(0);
    m_description->setWordWrap(true);
    lines->addWidget(m_name);
    lines->addWidget(m_kind);
    lines->addSpacing(metrics::control);
    lines->addWidget(m_description);
    lines->addSpacing(metrics::section);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::control);
    auto *const go = new ActionButton(theme(), install, {}, head);
    go->setDefault(true);
    buttons->addWidget(go);
    buttons->addWidget(new ActionButton(theme(), documentation, {}, head));
    buttons->addStretch();
    lines->addLayout(buttons);
    column.addWidget(head);
}

void CataloguePanel::setConnector(const Connector &connector)
{
    m_name->setText(connector.name);
    m_kind->setText(tr("%1 · connector %2").arg(categoryName(connector.type), connector.version));
    m_description->setText(connector.description);
    setNeeds(connector);
    setStreams(connector);
    m_facts->clear();
    m_facts->add(tr("Environments"), environmentsOf(connector));
    m_facts->add(tr("Actions"), wording::count(connector.actions.size()));
    m_facts->add(tr("Known as"), connector.slug, FactList::Writing::Code);
}

void CataloguePanel::setNeeds(const Connector &connector)
{
    m_needs->clear();
    for (const FieldSpec &field : settingFields(connector) + credentialFields(connector)) {
        const QString preset =
            field.defaultValue.isEmpty() ? QString() : tr("Preset: %1.").arg(field.defaultValue);
        m_needs->add(field.label, QStringList{field.hint, preset}.join(u' ').trimmed(),
            FactList::Writing::Words, Tone::Secondary);
    }
    if (connector.settings.isEmpty() && connector.credentials.isEmpty())
        m_needs->add(tr("Nothing"), tr("It can be installed as it is."));
}

void CataloguePanel::setStreams(const Connector &connector)
{
    m_streams->clear();
    for (const Stream &stream : connector.streams) {
        const QString direction = stream.push ? tr("sends to the platform") : tr("reads from the platform");
        const QString state = stream.isOnByDefault ? QString() : tr(", off at first");
        m_streams->add(stream.label.isEmpty() ? stream.name : stream.label, direction + state,
            FactList::Writing::Words, Tone::Secondary);
    }
    if (connector.streams.isEmpty())
        m_streams->add(tr("None"), tr("It only offers actions."), FactList::Writing::Words, Tone::Quiet);
}

} // namespace patchbay
