// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/installguide.h"

#include "ui/integrations/connectorfields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/scrollpane.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

InstallGuide::InstallGuide(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::LeftEdge, parent)
    , m_where(new FactList(theme, tr("Where to find it"), this))
    , m_sandbox(new FactList(theme, tr("In this sandbox"), this))
    , m_streams(new FactList(theme, tr("What it syncs"), this))
    , m_safety(new FactList(theme, tr("What happens"), this))
{
    setFixedWidth(metrics::guideWidth);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 1, 0);
    auto *const area = new ScrollPane(tr("Guide"), this);
    auto *const content = new Surface(theme, &Colours::s0, {}, area);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FactList *const facts : {m_where, m_sandbox, m_streams, m_safety})
        column->addWidget(facts);
    column->addStretch();
    area->setWidget(content);
    whole->addWidget(area);
    m_safety->add(tr("Test"), tr("One call that changes nothing, before anything is stored."),
        FactList::Writing::Words, Tone::Secondary);
    m_safety->add(tr("Preview"), tr("Reads the platform, compares, and writes nothing."),
        FactList::Writing::Words, Tone::Secondary);
}

void InstallGuide::setStart(const InstallStart &start)
{
    const Connector &connector = start.connector;
    m_where->clear();
    bool isKnown = false;
    for (const FieldSpec &field : credentialFields(connector)) {
        isKnown = isKnown || !field.hint.isEmpty();
        if (!field.hint.isEmpty())
            m_where->add(field.label, field.hint, FactList::Writing::Words, Tone::Secondary);
    }
    m_where->setVisible(isKnown);
    m_sandbox->clear();
    const bool isSandbox = start.sandbox && start.connector.slug == "sandbox-shop"_L1;
    m_sandbox->setVisible(isSandbox);
    if (isSandbox) {
        m_sandbox->add(tr("Address"), start.sandbox->address, FactList::Writing::Code);
        m_sandbox->add(tr("Play token"), start.sandbox->credential, FactList::Writing::Code);
    }
    m_streams->clear();
    m_streams->setVisible(!connector.streams.isEmpty());
    for (const Stream &stream : connector.streams) {
        const QString direction = stream.push ? tr("sends") : tr("reads");
        m_streams->add(stream.label.isEmpty() ? stream.name : stream.label,
            stream.isOnByDefault ? direction : tr("%1, off at first").arg(direction),
            FactList::Writing::Words, Tone::Secondary);
    }
}

} // namespace patchbay
