// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// gallery OUT: draws every page and state of the window with real data of a new sandbox, light, dark, in
// Arabic, with increased contrast, at two pixels a pixel and at 200 %, as PNG files in the folder OUT.
// packaging/gallery builds and runs it.

#include "tests/ui/gallerylong.h"
#include "tests/ui/gallerypages.h"
#include "tests/ui/galleryplans.h"
#include "tests/ui/galleryruns.h"
#include "tests/ui/gallerystates.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/shell/openingwindow.h"
#include "ui/theme/language.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString shop = u"sandbox-shop"_s;

class Gallery
{
public:
    Gallery(SandboxDesk &desk, Workspace workspace, QString folder)
        : m_desk(desk)
        , m_workspace(std::move(workspace))
        , m_folder(std::move(folder))
    {}

    void draw()
    {
        m_language.choose(u"en"_s);
        with(u"light"_s, 1, {}, [](const Photographer &photographer) {
            photographer.take(u"first-run"_s, {Area::Overview, {}});
        });
        prepare();
        const auto all = [this](const Photographer &photographer) {
            photographPages(photographer, m_desk.client());
            photographDialogs(photographer, m_desk.client());
        };
        const auto some = [this](const Photographer &photographer) {
            photographSome(photographer, m_desk.client());
        };
        with(u"light"_s, 1, {}, all);
        photographStates(Theme::Choice::Light, u"light"_s);
        photographLongNames(m_folder, u"light"_s);
        with(u"2x"_s, 2, {}, some);
        with(u"200percent"_s, 2, QSize(960, 540), some);
        m_desk.theme().choose(Theme::Choice::Light, Contrast::Increased);
        with(u"contrast"_s, 1, {}, some);
        m_desk.theme().choose(Theme::Choice::Dark);
        with(u"dark"_s, 1, {}, all);
        photographStates(Theme::Choice::Dark, u"dark"_s);
        drawInArabic(all);
        drawTrouble();
    }

private:
    /// Two days of the shop: the first is applied, the second only previewed, alone and as a batch.
    void prepare()
    {
        const Client &client = m_desk.client();
        [[maybe_unused]] bool isDone = m_desk.perform(RunMode::DryRun);
        [[maybe_unused]] const auto applied = client.wait(client.apply(u"1"_s, PlanConfirmation::Given));
        settle();
        [[maybe_unused]] const auto day = client.wait(client.advanceSandbox());
        isDone = m_desk.perform(RunMode::DryRun);
        [[maybe_unused]] const auto batch =
            client.wait(client.executeBatch({{shop}, RunMode::DryRun, {}, {}, {}}));
        settle();
    }

    /// Until nothing runs.
    void settle()
    {
        const Client &client = m_desk.client();
        [[maybe_unused]] const bool isQuiet = QTest::qWaitFor(
            [&] {
                const auto newest = client.wait(client.executions({}, {{}, 1}));
                return newest && !newest->items.isEmpty() && isSettled(newest->items.first().status);
            },
            20'000);
        QTest::qWait(300);
    }

    void drawOpening(const QString &suffix)
    {
        OpeningWindow opening(m_desk.theme());
        opening.show();
        QTest::qWait(100);
        opening.grab().save(QDir(m_folder).filePath(u"opening-%1.png"_s.arg(suffix)));
    }

    template<class Draw>
    void with(const QString &suffix, int scale, const QSize &size, const Draw &draw)
    {
        MainWindow window(m_desk.theme(), m_desk.clock(), m_desk.client(), m_workspace,
            {[] { return 0; }, [](ReadOnlyTransport::Access) {}, {m_desk.folder(), {}, {}}});
        window.resize(size.isEmpty() ? window.size() : size);
        draw(Photographer(window, {m_folder, suffix, scale}));
    }

    void photographStates(Theme::Choice choice, const QString &suffix)
    {
        drawOpening(suffix);
        photographTrouble(m_desk.theme(), m_desk.clock(), m_desk.transport(), m_workspace, m_folder, suffix);
        photographRefused(m_desk.theme(), m_desk.clock(), m_desk.transport(), m_workspace, m_folder, suffix);
        photographNothing(choice, m_folder, suffix);
        photographApply(choice, m_folder, suffix);
    }

    template<class Draw>
    void drawInArabic(const Draw &all)
    {
        m_language.choose(u"ar"_s);
        m_desk.theme().choose(Theme::Choice::Light);
        with(u"arabic"_s, 1, {}, all);
        photographStates(Theme::Choice::Light, u"arabic"_s);
        photographLongNames(m_folder, u"arabic"_s);
        m_language.choose(u"en"_s);
        m_desk.theme().choose(Theme::Choice::Light);
    }

    /// A platform that refuses the credentials, and a keychain that is locked.
    void drawTrouble()
    {
        const Client &client = m_desk.client();
        [[maybe_unused]] const auto broken = client.wait(client.breakSandbox(u"unauthorized"_s, u"/"_s, 50));
        [[maybe_unused]] const bool isDone = m_desk.perform(RunMode::Run);
        with(u"refused"_s, 1, {}, [&client](const Photographer &photographer) {
            photographer.take(u"overview"_s, {Area::Overview, {}});
            photographer.take(u"integrations"_s, {Area::Integrations, {}});
            photographLastRun(photographer, client, u"run"_s);
        });
        m_desk.keychain().become(SecretStoreState::Locked);
        with(u"locked"_s, 1, {}, [](const Photographer &photographer) {
            photographer.take(u"overview"_s, {Area::Overview, {}});
            photographer.take(u"settings"_s, {Area::Settings, {}});
            photographer.take(u"install-credentials"_s, {Area::Integrations, u"connect:sandbox-shop"_s});
        });
    }

    SandboxDesk &m_desk;
    const Workspace m_workspace;
    const QString m_folder;
    Language m_language;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a picture rests when nothing blinks
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"Patchbay"_s);
    QApplication::setApplicationName(u"PatchbayGallery"_s);
    const QString folder = QApplication::arguments().value(1, u"gallery"_s);
    QDir().mkpath(folder);
    SandboxDesk desk;
    const auto workspace =
        desk.isOpen() ? desk.client().wait(Client::workspace()) : Result<Workspace>(Workspace());
    if (!desk.isOpen() || !workspace) {
        std::fputs("Cannot draw the gallery: the sandbox does not open.\n", stderr);
        return 1;
    }
    Gallery(desk, *workspace, folder).draw();
    return 0;
}
