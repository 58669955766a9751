// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"

#include "app/ctl/opening.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openingwindow.h"
#include "ui/theme/symbols.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What opens within this time needs no words; a start usually takes less.
constexpr auto unnoticed = 300ms;

/// Fonts and icons are read when they are first needed: better now than when the window waits for them.
void readLooks(const Theme &theme)
{
    for (const TextRole role : {TextRole::Body, TextRole::Strong, TextRole::Title, TextRole::Small})
        (void)QFontMetrics(fontOf(role)).horizontalAdvance(u"Patchbay"_s);
    (void)symbol(u"go-home"_s, theme.colours().t1);
}

} // namespace

Desktop::Desktop(ctl::Arguments arguments, std::optional<Theme::Choice> appearance)
    : m_arguments(std::move(arguments))
{
    QApplication::setOrganizationName(u"Patchbay"_s);
    QApplication::setApplicationName(u"Patchbay"_s);
    QApplication::setDesktopFileName(u"patchbay"_s);
    m_opening = std::jthread([this] { openWorkspace(); });
    QApplication::setWindowIcon(QIcon(u":/patchbay/desktop/patchbay.svg"_s));
    const Preferences preferences;
    m_language.choose(preferences.language());
    m_theme.choose(appearance.value_or(preferences.appearance()), preferences.contrast());
    readLooks(m_theme);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = std::make_unique<OpeningWindow>(m_theme);
        m_waiting->show();
    });
    m_patience.start(unnoticed);
}

Desktop::~Desktop() = default;

void Desktop::openWorkspace()
{
    m_session = ctl::openSession(m_arguments, m_keychain, m_clock);
    if (m_session)
        m_workspace = Client((*m_session)->transport(), {}).wait(Client::workspace());
    else
        m_workspace = passOn(m_session);
    QMetaObject::invokeMethod(this, &Desktop::enter, Qt::QueuedConnection);
}

void Desktop::enter()
{
    m_opening.join();
    m_patience.stop();
    if (!m_workspace) {
        Q_EMIT failed(m_workspace.error());
        return;
    }
    m_transport.emplace((*m_session)->transport());
    m_client.emplace(*m_transport, m_workspace->organizationId);
    m_window = std::make_unique<MainWindow>(m_theme, m_clock, *m_client, *m_workspace,
        WindowPorts{[this] { return (*m_session)->runsToInterrupt(); },
            [this](ReadOnlyTransport::Access access) { m_transport->setAccess(access); },
            {ctl::workspaceDirectory(m_arguments),
                [this](Theme::Choice choice, Contrast contrast) { m_theme.choose(choice, contrast); }}});
    m_window->show();
    m_waiting.reset();
    Q_EMIT opened();
}

} // namespace patchbay
