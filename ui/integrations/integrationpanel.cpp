// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationpanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype runsShown = 6;

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *const made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

IntegrationPanel::IntegrationPanel(
    const Theme &theme, const Clock &clock, IntegrationsPresenter &presenter, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_name(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_kind(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_state(new Banner(theme, this))
    , m_test(button(tr("Test Connection"), this))
    , m_pause(button(tr("Pause"), this))
    , m_resume(button(tr("Resume"), this))
    , m_credentials(new FactList(theme, tr("Credentials"), this))
    , m_settings(new FactList(theme, tr("Settings"), this))
    , m_streams(new FactList(theme, tr("Streams"), this))
    , m_runs(new FactList(theme, tr("Recent runs"), this))
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    makeHead(*whole);
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const content = new Surface(theme, &Colours::s0, {}, area);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeState(*column);
    for (FactList *const facts : {m_credentials, m_settings, m_streams, m_runs})
        column->addWidget(facts);
    column->addStretch();
    area->setWidget(content);
    whole->addWidget(area);
}

void IntegrationPanel::makeHead(QVBoxLayout &column)
{
    auto *const head = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::edge, metrics::control, metrics::control, metrics::control);
    auto *const names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    row->addLayout(names, 1);
    row->addWidget(m_status);
    auto *const close = button({}, head);
    close->setFlat(true);
    close->setIcon(symbol(u"window-close"_s, theme().colours().t2));
    close->setAccessibleName(tr("Close Panel"));
    close->setToolTip(tr("Close the panel"));
    connect(close, &QPushButton::clicked, this, &IntegrationPanel::closeWanted);
    row->addWidget(close);
    column.addWidget(head);
}

void IntegrationPanel::makeState(QVBoxLayout &column)
{
    for (QPushButton *const action : {m_test, m_pause, m_resume})
        m_state->addButton(action);
    connect(m_test, &QPushButton::clicked, this, [this] { m_presenter.test(m_slug); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_presenter.pause(m_slug); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_presenter.resume(m_slug); });
    column.addWidget(m_state);
}

void IntegrationPanel::setDetails(const IntegrationDetails &details)
{
    const Integration &integration = details.row.integration;
    m_slug = integration.slug;
    m_name->setText(integration.name);
    m_kind->setText(tr("%1 · connector %2").arg(integration.type, integration.connectorVersion));
    m_status->setStatus(lookOf(integration.status));
    setState(integration);
    setFacts(details);
    setRuns(details.row.recent);
}

void IntegrationPanel::setState(const Integration &integration)
{
    m_test->setVisible(!integration.credentials.isEmpty());
    m_pause->setVisible(integration.status == IntegrationStatus::Active);
    m_resume->setVisible(integration.status == IntegrationStatus::Paused);
    const StatusLook look = lookOf(integration.status);
    if (integration.status != IntegrationStatus::Active) {
        const QString cause = integration.statusReason.text;
        m_state->tell(look, cause.isEmpty() ? look.word : cause,
            tr("Since %1").arg(wording::exact(integration.statusSince)));
        return;
    }
    const auto synced = integration.lastSync;
    m_state->tell(look, tr("Connected, and may run"),
        synced ? tr("Last synced %1").arg(wording::ago(*synced, m_clock.now()))
               : tr("Nothing was synced yet: preview the changes, then apply them."));
}

void IntegrationPanel::setFacts(const IntegrationDetails &details)
{
    const Integration &integration = details.row.integration;
    m_credentials->clear();
    for (const QString &name : integration.credentials)
        m_credentials->add(name, {Glyph::RingCheck, Tone::Ok, Tone::Primary, tr("stored")});
    if (integration.credentials.isEmpty())
        m_credentials->add(tr("Credentials"), tr("none stored"), FactList::Writing::Words, Tone::Quiet);
    m_credentials->add(tr("Kept in"), u"%1 · %2"_s.arg(details.keychain.name, details.keychain.state));

    m_settings->clear();
    for (auto setting = integration.settings.cbegin(); setting != integration.settings.cend(); ++setting)
        m_settings->add(setting.key(), setting.value(), FactList::Writing::Code);
    m_settings->add(tr("Name in URLs"), integration.slug, FactList::Writing::Code);
    m_settings->add(tr("Environment"), wordOf(integration.environment));
    m_settings->add(tr("Deletes ask"), tr("above %1 % of a stream").arg(integration.deleteShareLimit));

    m_streams->clear();
    for (const StreamSummary &stream : details.streams) {
        const QString records = tr("%1 records").arg(wording::count(stream.records));
        m_streams->add(stream.stream, stream.isOn ? records : tr("%1, switched off").arg(records),
            FactList::Writing::Words, stream.isOn ? Tone::Primary : Tone::Quiet);
    }
}

void IntegrationPanel::setRuns(const QList<Execution> &recent)
{
    m_runs->clear();
    for (const Execution &execution : recent.first(std::min(recent.size(), runsShown))) {
        StatusLook look = lookOf(execution.status);
        const QString outcome = outcomeOf(execution);
        look.word = u"%1: %2"_s.arg(wordOf(execution.kind), outcome.isEmpty() ? look.word : outcome);
        m_runs->add(wording::ago(execution.createdAt, m_clock.now()), look);
    }
    if (recent.isEmpty())
        m_runs->add(tr("Runs"), tr("none yet"), FactList::Writing::Words, Tone::Quiet);
}

} // namespace patchbay
