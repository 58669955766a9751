// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallerystates.h"

#include "core/base/error.h"
#include "core/base/reason.h"
#include "tests/ui/sandboxdesk.h"

#include <QTest>

#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int untilSaid = 500; ///< Milliseconds, after which the window says that it waits.

const QList<std::pair<QString, Place>> areas{{u"overview"_s, {Area::Overview, {}}},
    {u"integrations"_s, {Area::Integrations, {}}}, {u"catalogue"_s, {Area::Integrations, u"available:"_s}},
    {u"runs"_s, {Area::Runs, {}}}, {u"plans"_s, {Area::Plans, {}}}, {u"plan"_s, {Area::Plans, u"1"_s}},
    {u"data"_s, {Area::Data, {}}}, {u"settings"_s, {Area::Settings, {}}}};

/// An engine that does not answer, or says at once that it cannot.
class NoEngine final : public Transport
{
public:
    enum class Way { Silent, Unreachable };

    NoEngine(Way way, Transport &real)
        : m_way(way)
        , m_real(real)
    {}

    ~NoEngine() override
    {
        for (const Answer &answer : m_waiting)
            answer(Result<HttpResponse>(fail(ErrorCode::Cancelled, why())));
    }

    void send(HttpRequest /*request*/, Answer answer) override
    {
        if (m_way == Way::Silent)
            m_waiting.push_back(std::move(answer));
        else
            answer(Result<HttpResponse>(fail(ErrorCode::Unavailable, why())));
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override
    {
        return m_real.subscribe(after, std::move(changed));
    }

private:
    [[nodiscard]] static Message why()
    {
        return message("client.unreachable", u"Cannot reach the engine: %1."_s,
            {reason(u"the connection was refused"_s)});
    }

    const Way m_way;
    Transport &m_real;
    std::vector<Answer> m_waiting;
};

WindowPorts noPorts()
{
    return {[] { return 0; }, [](ReadOnlyTransport::Access) {}};
}

} // namespace

void photographTrouble(const Theme &theme, const Clock &clock, Transport &transport,
    const Workspace &workspace, const QString &folder, const QString &suffix)
{
    using Way = NoEngine::Way;
    for (const auto &[way, prefix] :
        {std::pair{Way::Silent, u"loading"_s}, std::pair{Way::Unreachable, u"error"_s}}) {
        NoEngine none(way, transport);
        const Client client(none, workspace.organizationId);
        MainWindow window(theme, clock, client, workspace, noPorts());
        const Photographer photographer(window, {folder, suffix});
        for (const auto &[name, place] : areas) {
            window.showPlace(place);
            if (way == Way::Silent)
                QTest::qWait(untilSaid);
            photographer.take(prefix + u'-' + name);
        }
    }
}

void photographNothing(Theme::Choice choice, const QString &folder, const QString &suffix)
{
    SandboxDesk desk(SandboxDesk::Workspace::Empty);
    desk.theme().choose(choice);
    const auto workspace =
        desk.isOpen() ? desk.client().wait(Client::workspace()) : Result<Workspace>(Workspace());
    if (!desk.isOpen() || !workspace)
        return;
    MainWindow window(desk.theme(), desk.clock(), desk.client(), *workspace, noPorts());
    const Photographer photographer(window, {folder, suffix});
    for (const auto &[name, place] : areas)
        photographer.take(u"empty-"_s + name, place);
}

} // namespace patchbay
