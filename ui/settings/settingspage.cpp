// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "core/model/connector.h"
#include "core/model/integration.h"
#include "ui/settings/appearanceform.h"
#include "ui/settings/auditmodel.h"
#include "ui/settings/settingslines.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/headtabs.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace settingslines;

/// As the engine says it, in the person's words.
QString environmentWord(const QString &environment)
{
    if (environment == "sandbox"_L1)
        return SettingsPage::tr("Sandbox: everything in it is play");
    return environment == "production"_L1 ? SettingsPage::tr("Production") : environment;
}

} // namespace

SettingsPage::SettingsPage(
    const Theme &theme, const Client &client, Question question, SettingsPorts ports, QWidget *parent)
    : AreaPage(parent)
    , m_theme(theme)
    , m_question(std::move(question))
    , m_ports(std::move(ports))
    , m_presenter(client, this)
    , m_audit(new AuditModel(this))
    , m_tabs(new HeadTabs(theme, tr("Parts of the settings"), this))
    , m_parts(new QStackedWidget(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new PageHead(theme, this);
    head->setTitle(tr("Settings"));
    m_tabs->addTab(tr("General"));
    m_tabs->addTab(tr("Audit"));
    head->addBehindTitle(m_tabs);
    column->addWidget(head);
    makeActions();
    m_parts->addWidget(makeGeneral(theme));
    m_parts->addWidget(makeAudit(theme));
    column->addWidget(m_parts, 1);
    listen();
    setFocusProxy(m_tabs);
}

void SettingsPage::makeActions()
{
    m_tryKeychain = addCommand(tr("Try the Keychain Again"), {}, [this] { m_presenter.refresh(); });
    m_setEgress = addCommand(tr("Change Where Requests Go"), {}, [this] { askAndSetEgress(); });
    m_setEgress->setEnabled(false);
    m_openFolder = addCommand(tr("Open Data Folder"), {}, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_ports.folder)))
            Q_EMIT told(tr("Cannot open %1: no program for folders answers.").arg(m_ports.folder));
    });
    m_openFolder->setEnabled(!m_ports.folder.isEmpty());
    if (m_ports.folder.isEmpty())
        m_openFolder->setToolTip(tr("The workspace is not on this machine"));
    m_showKeys = addCommand(tr("Show All Keys"), {}, [this] { m_ports.showKeys(); });
    m_showKeys->setVisible(bool(m_ports.showKeys));
}

QWidget *SettingsPage::makeGeneral(const Theme &theme)
{
    auto *const area = new ScrollPane(tr("General"), m_parts);
    auto *const ground = new Surface(theme, &Colours::s0, {}, area);
    auto *const row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const content = new QWidget(ground);
    content->setFixedWidth(columnWidth);
    row->addWidget(content);
    row->addStretch();
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::section, 0, metrics::group);
    column->setSpacing(metrics::control);
    addHead(theme, *column, tr("Appearance and language"));
    column->addWidget(new AppearanceForm(theme, m_ports.dress, content));
    addRule(theme, *column);
    makeEgress(theme, *column);
    addRule(theme, *column);
    makeKeychain(theme, *column);
    makeFacts(theme, *column);
    column->addStretch();
    area->setWidget(ground);
    return area;
}

void SettingsPage::makeKeychain(const Theme &theme, QVBoxLayout &column)
{
    addHead(theme, column, tr("Keychain"));
    m_keychain = new Banner(theme, column.parentWidget());
    m_keychain->addButton(new ActionButton(theme, *m_tryKeychain, {}, m_keychain));
    column.addWidget(m_keychain);
    showKeychain({});
}

void SettingsPage::makeFacts(const Theme &theme, QVBoxLayout &column)
{
    QWidget *const content = column.parentWidget();
    m_workspace = addFacts(theme, column, tr("Workspace"));
    addUnderFields(column, new ActionButton(theme, *m_openFolder, u"document-open-folder"_s, content));
    addRule(theme, column);
    m_limits = addFacts(theme, column, tr("Limits"));
    addRule(theme, column);
    addHead(theme, column, tr("Keyboard"));
    addUnderFields(column, new ActionButton(theme, *m_showKeys, u"input-keyboard"_s, content));
    addRule(theme, column);
    m_about = addFacts(theme, column, tr("About Patchbay"));
    showLimits();
}

/// Of every integration whose connector says nothing else.
void SettingsPage::showLimits()
{
    const ConnectorLimits usual;
    m_limits->add(tr("A call"), tr("%1 s, then it is given up").arg(usual.timeoutSeconds));
    m_limits->add(tr("An answer"), tr("%1 MB, more is not read").arg(usual.responseMegabytes));
    m_limits->add(tr("At once"), tr("%1 calls to one integration; others wait").arg(usual.concurrency));
    m_limits->add(tr("Deletes"), tr("A plan that would delete more than %1 % of a stream asks first.")
                                     .arg(Integration().deleteShareLimit));
    m_limits->add(tr("To change them"),
        tr("A connector may say what its platform allows. The share of deletes is a setting of each "
           "integration."));
}

void SettingsPage::makeEgress(const Theme &theme, QVBoxLayout &column)
{
    addHead(theme, column, tr("Where requests may go"));
    m_mode = new QComboBox(column.parentWidget());
    m_mode->addItem(tr("The Public Internet"), u"public"_s);
    m_mode->addItem(tr("The Public Internet and These Ranges"), u"ranges"_s);
    m_mode->addItem(tr("Everywhere"), u"everything"_s);
    addField(theme, column, tr("Requests go to"), m_mode);
    m_ranges = new QLineEdit(column.parentWidget());
    m_ranges->setPlaceholderText(u"10.1.0.0/16, fd00:1::/32"_s);
    addField(theme, column, tr("Ranges"), m_ranges);
    m_meaning = new Label(theme, TextRole::Meta, Tone::Secondary, column.parentWidget());
    m_meaning->setWordWrap(true);
    addUnderFields(column, m_meaning);
    m_fault = new HintLine(theme, column.parentWidget());
    m_fault->setWordWrap(true);
    addUnderFields(column, m_fault);
    auto *const change = new ActionButton(theme, *m_setEgress, {}, column.parentWidget());
    addUnderFields(column, change);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SettingsPage::followMode);
    connect(m_ranges, &QLineEdit::textChanged, this, &SettingsPage::followMode);
    connect(m_ranges, &QLineEdit::returnPressed, m_setEgress, &QAction::trigger);
    followMode();
}

QWidget *SettingsPage::makeAudit(const Theme &theme)
{
    auto *const table = new ListTable(theme, metrics::recordRow, m_parts);
    table->setModel(m_audit);
    table->setAccessibleName(tr("Who changed what"));
    table->setItemDelegate(new CellDelegate(theme, {}, table));
    const auto paint = [table, &theme](int column, TextRole text, Tone tone) {
        table->setItemDelegateForColumn(column, new CellDelegate(theme, {text, tone}, table));
    };
    paint(AuditModel::Who, TextRole::Body, Tone::Primary);
    paint(AuditModel::Action, TextRole::Code, Tone::Primary);
    paint(AuditModel::Subject, TextRole::Code, Tone::Secondary);
    table->setColumns({168, 148, 208, 300, 0});
    return table;
}

void SettingsPage::listen()
{
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(&m_presenter, &SettingsPresenter::read, this, &SettingsPage::show);
    connect(&m_presenter, &SettingsPresenter::told, this, &SettingsPage::told);
    connect(&m_presenter, &SettingsPresenter::failed, this,
        [this](const Error &error) { Q_EMIT told(wording::sentence(error.message)); });
    connect(&m_presenter, &SettingsPresenter::egressRefused, this,
        [this](const QString &reason) { m_fault->tell(reason, Tone::Err); });
    connect(&m_presenter, &SettingsPresenter::newestAudit, m_audit, &AuditModel::setNewest);
    connect(&m_presenter, &SettingsPresenter::moreAudit, m_audit, &AuditModel::append);
    connect(&m_presenter, &SettingsPresenter::moreAuditMissed, m_audit, &AuditModel::missMore);
    connect(m_audit, &AuditModel::moreWanted, &m_presenter, &SettingsPresenter::readMoreAudit);
}

void SettingsPage::refresh()
{
    if (isVisible())
        m_presenter.refresh();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    m_presenter.refresh();
}

void SettingsPage::open(const QString &object)
{
    m_tabs->setCurrentIndex(object == "audit"_L1 ? 1 : 0);
}

void SettingsPage::show(const WorkspaceFacts &facts)
{
    showKeychain(facts.keychain);
    if (facts.egress != m_egress)
        showEgress(facts.egress);
    showWorkspace(facts.workspace);
    m_about->clear();
    if (!facts.capabilities.version.isEmpty())
        m_about->add(tr("Version"), facts.capabilities.version);
    m_about->add(u"Qt"_s, QString::fromLatin1(qVersion()));
    m_about->add(tr("License"), u"GPL-3.0-or-later"_s);
}

void SettingsPage::showWorkspace(const Workspace &workspace)
{
    m_workspace->clear();
    if (workspace.organizationId.isEmpty())
        m_workspace->add(tr("Name"), wording::missing());
    else {
        m_workspace->add(tr("Name"), workspace.name);
        m_workspace->add(tr("Organization"), workspace.organizationId, FactList::Writing::Code);
        m_workspace->add(tr("Environment"), environmentWord(workspace.environment));
    }
    if (!m_ports.folder.isEmpty())
        m_workspace->add(tr("Data folder"), m_ports.folder, FactList::Writing::Code);
}

void SettingsPage::showKeychain(const KeychainView &keychain)
{
    const bool isUnlocked = keychain.state == "unlocked"_L1;
    const bool isLocked = keychain.state == "locked"_L1;
    m_tryKeychain->setVisible(!isUnlocked && !keychain.state.isEmpty());
    if (keychain.state.isEmpty())
        m_keychain->tell({Glyph::RingDashed, Tone::Quiet, Tone::Primary, {}},
            tr("Its state is not known yet"), tr("The engine has not said it."));
    else if (isUnlocked)
        m_keychain->tell({Glyph::PadlockOpen, Tone::Ok, Tone::Primary, {}},
            tr("%1 is unlocked").arg(keychain.name), tr("Credentials are kept there, and nowhere else."));
    else if (isLocked)
        m_keychain->tell({Glyph::PadlockClosed, Tone::Warn, Tone::Primary, {}},
            tr("%1 is locked").arg(keychain.name),
            tr("Unlock it in your desktop's password program, or log in again; then try again."));
    else
        m_keychain->tell({Glyph::OctagonCross, Tone::Err, Tone::Primary, {}},
            tr("%1 cannot be used").arg(keychain.name),
            tr("It is %1. Start a keychain (GNOME Keyring, KWallet), or start Patchbay with --key-file, "
               "which "
               "keeps credentials in a sealed file.")
                .arg(keychain.state));
}

void SettingsPage::showEgress(const QString &policy)
{
    m_egress = policy;
    const int known = m_mode->findData(policy);
    m_ranges->setText(known < 0 ? policy : QString());
    m_mode->setCurrentIndex(known < 0 ? m_mode->findData(u"ranges"_s) : known);
    followMode();
}

QString SettingsPage::writtenEgress() const
{
    const QString mode = m_mode->currentData().toString();
    return mode == "ranges"_L1 ? m_ranges->text().trimmed() : mode;
}

void SettingsPage::followMode()
{
    const QString mode = m_mode->currentData().toString();
    m_ranges->setEnabled(mode == "ranges"_L1);
    m_fault->tell({}, Tone::Quiet);
    QString meaning =
        tr("Platforms on the internet only. Nothing in your own network can be reached through a "
           "connector, by mistake or by somebody's design.");
    if (mode == "ranges"_L1)
        meaning = tr("Also what stands in these address ranges: a shop or a warehouse in your own network.");
    if (mode == "everything"_L1)
        meaning = tr("Also every address of your own network and of this machine. Only addresses of cloud "
                     "metadata services stay closed.");
    m_meaning->setText(meaning);
    const QString written = writtenEgress();
    m_setEgress->setEnabled(!m_egress.isEmpty() && !written.isEmpty() && written != m_egress);
    m_setEgress->setToolTip(m_setEgress->isEnabled() ? QString() : tr("Nothing is changed yet"));
}

void SettingsPage::askAndSetEgress()
{
    const QString written = writtenEgress();
    const auto go = [this, written] { m_presenter.setEgress(written); };
    if (!SettingsPresenter::isLooser(m_egress, written))
        return go();
    m_question(tr("Let Requests Go Further"),
        tr("From now on connectors may also send requests to: %1. They carry credentials.").arg(written),
        tr("Let Them"), go);
}

} // namespace patchbay
