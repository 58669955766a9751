// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/installpage.h"

#include "ui/integrations/connectorfields.h"
#include "ui/integrations/credentialsstep.h"
#include "ui/integrations/firstpreviewstep.h"
#include "ui/integrations/installguide.h"
#include "ui/integrations/settingsstep.h"
#include "ui/integrations/teststep.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastWithGuide = 1070; ///< A narrower page has room for the form only.

} // namespace

InstallPage::InstallPage(const Theme &theme, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_question(std::move(question))
    , m_presenter(client, this)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActions();
    makeHead(theme, *column);
    makeBody(theme, *column);
    m_failure = new EmptyState(theme, this);
    column->addWidget(m_failure, 1);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(300ms);
    listen();
    listenToTheTest();
}

void InstallPage::makeActions()
{
    m_next = addCommand(tr("Continue"), u"Ctrl+Return"_s, [this] { goOn(); });
    m_back = addCommand(tr("Back"), {}, [this] { goBack(); });
    m_editCredentials = addCommand(tr("Change the Credentials"), {}, [this] { showStep(Step::Credentials); });
    m_editSettings = addCommand(tr("Change the Settings"), {}, [this] { showStep(Step::Settings); });
    m_openEgress = addCommand(tr("Open the Egress Policy"), {}, [this] {
        Q_EMIT placeWanted({Area::Settings, {}});
    });
    addCommand(tr("Leave the Installation"), u"Esc"_s, [this] { leave(); });
}

void InstallPage::makeHead(const Theme &theme, QVBoxLayout &column)
{
    m_head = new PageHead(theme, this);
    m_head->setParentPage(tr("Integrations"));
    connect(m_head, &PageHead::parentPageWanted, this, &InstallPage::leave);
    auto *const leaving =
        new IconButton(theme, u"edit-delete-remove"_s, tr("Leave the Installation"), m_head);
    leaving->setToolTip(tr("Leave the installation (Esc)"));
    connect(leaving, &IconButton::clicked, this, &InstallPage::leave);
    m_head->addAtEnd(leaving);
    column.addWidget(m_head);
}

void InstallPage::makeBody(const Theme &theme, QVBoxLayout &column)
{
    m_body = new QWidget(this);
    auto *const row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *const side = new Surface(theme, &Colours::s0, Qt::RightEdge, m_body);
    side->setFixedWidth(metrics::stepsWidth);
    auto *const steps = new QVBoxLayout(side);
    steps->setContentsMargins(1, metrics::control, 1, 0); // the hairline, on either side
    m_steps = new StepList(theme, tr("Steps"), side);
    steps->addWidget(m_steps);
    row->addWidget(side);
    auto *const middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeForms(theme), 1);
    middle->addWidget(makeFooter(theme));
    row->addLayout(middle, 1);
    row->addWidget(m_guide = new InstallGuide(theme, m_body));
    column.addWidget(m_body, 1);
    m_test->addButton(new ActionButton(theme, *m_editCredentials, {}, m_test));
    m_test->addButton(new ActionButton(theme, *m_editSettings, {}, m_test));
    m_test->addButton(new ActionButton(theme, *m_openEgress, {}, m_test));
}

void InstallPage::resizeEvent(QResizeEvent *event)
{
    AreaPage::resizeEvent(event);
    m_guide->setVisible(width() >= leastWithGuide);
}

QWidget *InstallPage::makeForms(const Theme &theme)
{
    m_stack = new QStackedWidget;
    m_stack->setMaximumWidth(metrics::formWidth);
    m_stack->addWidget(m_settings = new SettingsStep(theme, m_stack));
    m_stack->addWidget(m_credentials = new CredentialsStep(theme, m_stack));
    m_stack->addWidget(m_test = new TestStep(theme, m_stack));
    m_stack->addWidget(m_preview = new FirstPreviewStep(theme, m_stack));
    auto *const area = new ScrollPane(tr("Form"), m_body);
    auto *const ground = new Surface(theme, &Colours::s0, {}, area);
    auto *const inner = new QHBoxLayout(ground);
    inner->setContentsMargins(metrics::wizardEdge, metrics::group, metrics::wizardEdge, metrics::group);
    inner->addWidget(m_stack, 1);
    inner->addStretch();
    area->setWidget(ground);
    return area;
}

QWidget *InstallPage::makeFooter(const Theme &theme)
{
    auto *const footer = new Surface(theme, &Colours::s0, Qt::TopEdge, m_body);
    auto *const row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::wizardEdge, metrics::section, metrics::wizardEdge, metrics::section);
    row->setSpacing(metrics::control);
    row->addWidget(new ActionButton(theme, *m_back, {}, footer));
    row->addStretch();
    m_note = new Label(theme, TextRole::Body, Tone::Secondary, footer);
    row->addWidget(m_note);
    auto *const next = new ActionButton(theme, *m_next, {}, footer);
    next->setDefault(true);
    row->addWidget(next);
    return footer;
}

void InstallPage::listen()
{
    connect(m_steps, &StepList::stepWanted, this, [this](int step) {
        if (Step(step) == Step::Choose)
            leave();
        else if (Step(step) <= m_furthest && !m_isTesting && !(m_isRenewal && Step(step) == Step::Settings))
            showStep(Step(step));
    });
    connect(m_settings, &SettingsStep::submitted, m_next, &QAction::trigger);
    connect(m_credentials, &CredentialsStep::submitted, m_next, &QAction::trigger);
    connect(m_settings, &SettingsStep::edited, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        if (!m_presenter.integration() && m_settings->isTouched())
            m_presenter.keep(m_settings->draft());
    });
    connect(m_failure, &EmptyState::actionWanted, this, [this] { begin(m_place); });
    connect(&m_presenter, &InstallPresenter::began, this, &InstallPage::showStart);
    connect(&m_presenter, &InstallPresenter::failed, this, [this](const Error &error) {
        m_body->hide();
        m_failure->fail(
            tr("The installation cannot begin"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(&m_presenter, &InstallPresenter::told, this, &InstallPage::told);
}

void InstallPage::listenToTheTest()
{
    connect(&m_presenter, &InstallPresenter::keychainRead, m_credentials, &CredentialsStep::setKeychain);
    connect(&m_presenter, &InstallPresenter::installed, this, [this](const Integration &integration) {
        m_draftTimer.stop();
        m_settings->fixIdentity();
        m_head->setFact(integration.slug);
        Q_EMIT told(tr("%1 is installed").arg(integration.name));
    });
    connect(&m_presenter, &InstallPresenter::settingsRefused, this, [this](const Error &error) {
        m_isTesting = false;
        showStep(Step::Settings);
        m_settings->showRefusal(error);
    });
    connect(&m_presenter, &InstallPresenter::connecting, this, [this] {
        m_isTesting = true;
        m_isRefused = false;
        m_test->showTesting(m_presenter.integration()->name);
        showStep(Step::Test);
    });
    connect(&m_presenter, &InstallPresenter::connected, this, [this](const ConnectionOutcome &outcome) {
        m_isTesting = false;
        m_credentials->clear();
        m_test->showConnected(outcome);
        m_preview->setIntegration(outcome.integration, m_connector);
        m_furthest = Step::Preview;
        showStep(Step::Test);
    });
    connect(&m_presenter, &InstallPresenter::connectionRefused, this, [this](const Error &error) {
        m_isTesting = false;
        m_isRefused = true;
        m_isOffLimits = error.message.key == "egress.refused";
        m_test->showRefused(error);
        m_credentials->showRefusal(error);
        showStep(Step::Test);
    });
    connect(&m_presenter, &InstallPresenter::keychainAwaited, this,
        [this](const Error & /*error*/, const KeychainView &keychain) {
            m_isTesting = false;
            m_isRefused = true;
            m_isOffLimits = false;
            m_test->showAwaiting(keychain);
            showStep(Step::Test);
        });
    connect(&m_presenter, &InstallPresenter::executionStarted, this, [this](const Execution &execution) {
        const QString slug = execution.slug;
        Q_EMIT executionStarted(execution);
        close();
        Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Installed, slug}));
    });
}

void InstallPage::begin(const IntegrationPlace &place)
{
    if (place == m_place && m_failure->isHidden())
        return;
    m_place = place;
    m_failure->hide();
    m_body->show();
    m_isRenewal = place.kind == IntegrationPlace::Kind::Connect;
    m_head->setTitle(m_isRenewal ? tr("Update Credentials") : tr("Install"));
    m_head->setFact({});
    m_next->setEnabled(false);
    if (m_isRenewal)
        m_presenter.beginAgain(place.name);
    else
        m_presenter.begin(place.name);
}

void InstallPage::showStart(const InstallStart &start)
{
    m_connector = start.connector;
    m_isTesting = false;
    m_isRefused = false;
    m_head->setTitle(m_isRenewal ? tr("Connect %1").arg(start.integration->name)
                                 : tr("Install %1").arg(start.connector.name));
    m_settings->setStart(start);
    m_credentials->setStart(start);
    m_guide->setStart(start);
    m_furthest = m_isRenewal ? Step::Credentials : Step::Settings;
    showStep(m_furthest);
    m_head->setFact(start.draft ? tr("goes on with your draft; secrets are never kept in one")
                                : tr("kept as a draft while you type, without secrets"));
    if (m_isRenewal)
        m_head->setFact(start.integration->slug);
}

void InstallPage::showStep(Step step)
{
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_stack->setCurrentIndex(int(step) - int(Step::Settings));
    if (step == Step::Credentials && !m_isRenewal)
        m_credentials->setName(m_settings->order().name);
    showSteps();
    showFooter();
    if (step == Step::Settings)
        m_settings->focusFirst();
    else if (step == Step::Credentials)
        m_credentials->focusFirst();
}

void InstallPage::showSteps()
{
    const auto state = [this](Step step) {
        if (step == Step::Test && m_isRefused)
            return StepEntry::State::Wrong;
        if (step == m_step)
            return StepEntry::State::Current;
        return step < m_furthest ? StepEntry::State::Done : StepEntry::State::ToCome;
    };
    const InstallOrder order = m_settings->order();
    const qsizetype secrets = m_connector.credentials.size();
    m_steps->setSteps({{tr("Choose"), m_connector.name, StepEntry::State::Done},
        {tr("Settings"),
            m_isRenewal ? tr("as they are") : u"%1, %2"_s.arg(order.slug, wordOf(order.environment)),
            state(Step::Settings)},
        {tr("Credentials"), secrets == 1 ? tr("1 secret") : tr("%1 secrets").arg(secrets),
            state(Step::Credentials)},
        {tr("Test Connection"), m_isRefused ? tr("not connected") : tr("one read-only call"),
            state(Step::Test)},
        {tr("First Preview"), tr("nothing is written"), state(Step::Preview)}});
}

void InstallPage::showFooter()
{
    const bool isConnected = m_furthest == Step::Preview;
    m_back->setEnabled(!m_isTesting && !(m_isRenewal && m_step == Step::Credentials));
    m_editCredentials->setVisible(m_step == Step::Test && m_isRefused && !m_isOffLimits);
    m_editSettings->setVisible(m_step == Step::Test && m_isRefused && !m_isRenewal);
    m_openEgress->setVisible(m_step == Step::Test && m_isRefused && m_isOffLimits);
    m_next->setEnabled(!m_isTesting);
    switch (m_step) {
    case Step::Choose:
    case Step::Settings:
        m_next->setText(tr("Continue to Credentials"));
        m_note->setText({});
        break;
    case Step::Credentials:
        m_next->setText(tr("Test and Store"));
        m_note->setText(tr("Next: one read-only call to %1").arg(m_connector.name));
        break;
    case Step::Test:
        m_next->setText(isConnected ? tr("Continue to First Preview") : tr("Test Again"));
        m_note->setText({});
        break;
    case Step::Preview:
        m_next->setText(tr("Preview Changes"));
        m_note->setText(tr("Next: a plan, which writes nothing"));
        break;
    }
}

void InstallPage::goOn()
{
    switch (m_step) {
    case Step::Choose:
    case Step::Settings:
        if (m_settings->check())
            showStep(Step::Credentials);
        return;
    case Step::Credentials:
        return submit();
    case Step::Test:
        return m_furthest == Step::Preview ? showStep(Step::Preview) : submit();
    case Step::Preview:
        m_next->setEnabled(false);
        m_presenter.preview();
    }
}

void InstallPage::goBack()
{
    if (m_step == Step::Settings)
        leave();
    else
        showStep(Step(int(m_step) - 1));
}

void InstallPage::submit()
{
    if (!m_credentials->check())
        return showStep(Step::Credentials);
    m_next->setEnabled(false);
    m_presenter.submit(m_settings->order(), m_credentials->secrets());
}

bool InstallPage::holdsUnsaved() const
{
    if (m_place.name.isEmpty())
        return false;
    const bool isTyped = !m_presenter.integration() && m_settings->isTouched();
    return isTyped || m_credentials->holdsSecrets();
}

void InstallPage::leave()
{
    const auto go = [this] {
        const bool isInstalled = m_presenter.integration().has_value();
        const QString slug = isInstalled ? m_presenter.integration()->slug : QString();
        const QString connector = m_connector.slug;
        close();
        Q_EMIT placeWanted(isInstalled ? placeOf({IntegrationPlace::Kind::Installed, slug})
                                       : placeOf({IntegrationPlace::Kind::Available, connector}));
    };
    if (!holdsUnsaved())
        return go();
    m_question(tr("Leave the installation?"),
        m_credentials->holdsSecrets()
            ? tr("The secrets that you typed are forgotten. Everything else is kept as a draft.")
            : tr("What you typed is kept as a draft: the installation goes on with it next time."),
        tr("Leave"), go);
}

void InstallPage::close()
{
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        if (!m_presenter.integration() && m_settings->isTouched())
            m_presenter.keep(m_settings->draft());
    }
    m_presenter.end();
    m_credentials->clear();
    m_place = {};
}

} // namespace patchbay
