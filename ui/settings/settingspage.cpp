// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/auditmodel.h"
#include "ui/theme/language.h"
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
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 640;
constexpr int labelWidth = 152;

void addHead(const Theme &theme, QVBoxLayout &column, const QString &text)
{
    auto *const head = new Label(theme, TextRole::Section, Tone::Primary, column.parentWidget());
    head->setText(text);
    head->setContentsMargins(metrics::edge, metrics::section, metrics::edge, 0);
    column.addWidget(head);
}

/// A line of the form: the label leading, the field behind it.
void addLine(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget *field)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    row->setSpacing(metrics::control);
    auto *const label = new Label(theme, TextRole::Body, Tone::Quiet, column.parentWidget());
    label->setText(name);
    label->setFixedWidth(labelWidth);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field, 1);
    column.addLayout(row);
}

/// Below the fields, where they begin.
void addUnderFields(QVBoxLayout &column, QWidget *widget)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    row->setSpacing(0);
    row->addSpacing(labelWidth + metrics::control);
    const bool isWide = !qobject_cast<ActionButton *>(widget);
    row->addWidget(widget, isWide ? 1 : 0);
    if (!isWide)
        row->addStretch();
    column.addLayout(row);
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
}

QWidget *SettingsPage::makeGeneral(const Theme &theme)
{
    auto *const area = new QScrollArea(m_parts);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("General"));
    auto *const ground = new Surface(theme, &Colours::s0, {}, area);
    auto *const row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const content = new QWidget(ground);
    content->setFixedWidth(columnWidth);
    row->addWidget(content);
    row->addStretch();
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, metrics::group);
    column->setSpacing(metrics::control);
    makeAppearance(theme, *column);
    makeEgress(theme, *column);
    addHead(theme, *column, tr("Keychain"));
    m_keychain = new Banner(theme, content);
    m_keychain->addButton(new ActionButton(theme, *m_tryKeychain, {}, m_keychain));
    column->addWidget(m_keychain);
    m_workspace = new FactList(theme, tr("Workspace"), content);
    column->addWidget(m_workspace);
    auto *const folder = new QHBoxLayout;
    folder->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    folder->addWidget(new ActionButton(theme, *m_openFolder, u"document-open-folder"_s, content));
    folder->addStretch();
    column->addLayout(folder);
    m_about = new FactList(theme, tr("About Patchbay"), content);
    column->addWidget(m_about);
    column->addStretch();
    area->setWidget(ground);
    return area;
}

void SettingsPage::makeAppearance(const Theme &theme, QVBoxLayout &column)
{
    addHead(theme, column, tr("Appearance and language"));
    auto *const appearance = new QComboBox(column.parentWidget());
    appearance->addItem(tr("As the System Has It"), int(Theme::Choice::System));
    appearance->addItem(tr("Light"), int(Theme::Choice::Light));
    appearance->addItem(tr("Dark"), int(Theme::Choice::Dark));
    appearance->setCurrentIndex(appearance->findData(int(m_preferences.appearance())));
    addLine(theme, column, tr("Appearance"), appearance);
    auto *const language = new QComboBox(column.parentWidget());
    language->addItem(tr("As the System Has It"), QString());
    for (const QString &name : Language::names())
        language->addItem(QLocale(name).nativeLanguageName(), name);
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language())));
    addLine(theme, column, tr("Language"), language);
    auto *const hint = new HintLine(theme, column.parentWidget());
    addUnderFields(column, hint);
    connect(appearance, &QComboBox::activated, this, [this, appearance] {
        m_preferences.setAppearance(Theme::Choice(appearance->currentData().toInt()));
        if (m_ports.dress)
            m_ports.dress(m_preferences.appearance());
    });
    connect(language, &QComboBox::activated, this, [this, language, hint] {
        m_preferences.setLanguage(language->currentData().toString());
        hint->tell(tr("Patchbay speaks it when it is started again."), Tone::Quiet);
    });
}

void SettingsPage::makeEgress(const Theme &theme, QVBoxLayout &column)
{
    addHead(theme, column, tr("Where requests may go"));
    m_mode = new QComboBox(column.parentWidget());
    m_mode->addItem(tr("The Public Internet"), u"public"_s);
    m_mode->addItem(tr("The Public Internet and These Ranges"), u"ranges"_s);
    m_mode->addItem(tr("Everywhere"), u"everything"_s);
    addLine(theme, column, tr("Requests go to"), m_mode);
    m_ranges = new QLineEdit(column.parentWidget());
    m_ranges->setPlaceholderText(u"10.1.0.0/16, fd00:1::/32"_s);
    addLine(theme, column, tr("Ranges"), m_ranges);
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
    m_workspace->clear();
    m_workspace->add(tr("Name"), facts.workspace.name);
    m_workspace->add(tr("Organization"), facts.workspace.organizationId, FactList::Writing::Code);
    m_workspace->add(tr("Environment"), facts.workspace.environment);
    if (!m_ports.folder.isEmpty())
        m_workspace->add(tr("Data folder"), m_ports.folder, FactList::Writing::Code);
    m_about->clear();
    m_about->add(tr("Version"), facts.capabilities.version);
    m_about->add(u"Qt"_s, QString::fromLatin1(qVersion()));
    m_about->add(tr("License"), u"GPL-3.0-or-later"_s);
}

void SettingsPage::showKeychain(const KeychainView &keychain)
{
    const bool isUnlocked = keychain.state == "unlocked"_L1;
    const bool isLocked = keychain.state == "locked"_L1;
    m_tryKeychain->setVisible(!isUnlocked);
    if (isUnlocked)
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
