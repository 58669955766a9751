// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/firstpreviewstep.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace patchbay {

FirstPreviewStep::FirstPreviewStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_meaning(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_streams(new FactList(theme, tr("What it reads"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    m_meaning->setWordWrap(true);
    m_meaning->setText(
        tr("The first preview reads the platform and makes a plan of what a sync would change. It "
           "writes nothing; the plan opens when it is ready, and you decide whether it is applied."));
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addSpacing(metrics::section);
    column->addWidget(m_streams);
    column->addStretch();
}

void FirstPreviewStep::setIntegration(const Integration &integration, const Connector &connector)
{
    m_title->setText(tr("%1 is connected").arg(integration.name));
    m_streams->clear();
    for (const Stream &stream : connector.streams) {
        const bool isOn = integration.streams.value(stream.name, stream.isOnByDefault);
        m_streams->add(stream.label.isEmpty() ? stream.name : stream.label,
            isOn ? tr("the whole list") : tr("switched off"), FactList::Writing::Words,
            isOn ? Tone::Primary : Tone::Quiet);
    }
}

} // namespace patchbay
