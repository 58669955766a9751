// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/galleryplans.h"

#include "core/base/json.h"
#include "core/model/fields.h"
#include "core/model/planjson.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/shops.h"
#include "ui/plans/changelistview.h"
#include "ui/plans/plansummary.h"
#include "ui/widgets/listtable.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shop = u"sandbox-shop"_s;
constexpr int days = 3;     ///< That pass in the shop and not in the outlet.
constexpr int faults = 500; ///< Calls that are put off, so that an apply lasts.

WindowPorts noPorts()
{
    return {[] { return 0; }, [](ReadOnlyTransport::Access) {}};
}

RefusedRequest refusedWrite(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    RefusedRequest refused;
    refused.stage = u"products_sync"_s;
    refused.request.method = method;
    refused.request.url = "https://api.shop.example" + path;
    refused.request.headers = {{"Content-Type", "application/json"}};
    refused.request.body = body;
    refused.reason = message("execution.writeRefused",
        u"Cannot send the %1 request: a preview changes nothing at the integration."_s,
        {QString::fromLatin1(method)});
    return refused;
}

/// The plan of an answer, as if its preview would have had to write.
QByteArray withRefused(const QByteArray &body)
{
    const auto document = json::Document::parse(body);
    if (!document || !document->root().isObject())
        return body;
    Fields fields(document->root());
    Plan plan = readPlan(fields);
    if (!fields.faults().isEmpty())
        return body; // something else
    plan.refused = {refusedWrite("POST", "/v1/products/search", R"({"query":"status:sale","limit":100})"),
        refusedWrite("PATCH", "/v1/exports/51/acknowledge", R"({"taken":true})")};
    json::Writer writer;
    write(writer, plan);
    return writer.take();
}

/// The engine, with such plans.
class WouldHaveWritten final : public Transport
{
public:
    explicit WouldHaveWritten(Transport &real)
        : m_real(real)
    {}

    void send(HttpRequest request, Answer answer) override
    {
        const bool isPlan = request.method == "GET" && request.url.contains("/plans/");
        m_real.send(std::move(request), [isPlan, answer](Result<HttpResponse> response) {
            if (isPlan && response)
                response->body = withRefused(response->body);
            answer(std::move(response));
        });
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override
    {
        return m_real.subscribe(after, std::move(changed));
    }

private:
    Transport &m_real;
};

/// Previews what the shop would get from the outlet; the plan, or nothing.
std::optional<PlanId> previewedPush(const Client &client)
{
    if (!addShop(client, u"outlet"_s, Environment::Test))
        return {};
    for (int day = 0; day < days; ++day)
        [[maybe_unused]] const auto passed = client.wait(client.advanceSandbox());
    [[maybe_unused]] const auto read = performed(client, u"outlet"_s, RunMode::Run);
    ConfigurationChange push;
    push.sources = {{u"push_products"_s, u"outlet/products"_s}};
    push.streams = {{u"products"_s, false}, {u"inventory"_s, false}, {u"orders"_s, false}};
    [[maybe_unused]] const auto configured = client.wait(client.configure(shop, push));
    const auto preview = performed(client, shop, RunMode::DryRun);
    return preview ? preview->plan : std::nullopt;
}

} // namespace

void photographPlans(const Photographer &photographer, const Client &client)
{
    photographer.take(u"plans"_s, {Area::Plans, {}});
    photographer.window().showPlace({Area::Plans, u"2"_s});
    photographer.chooseRow(3);
    photographer.take(u"plan"_s);
    photographer.window().showPlace({Area::Plans, u"1"_s});
    photographer.chooseRow(0);
    photographer.take(u"plan-applied"_s);
    photographer.window().showPlace({Area::Plans, u"2"_s});
    auto *const changes = photographer.window().findChild<ChangeListView *>();
    changes->group(ChangeListView::Grouping::Field);
    photographer.rest();
    Q_EMIT changes->table()->rowActivated(1);
    photographer.take(u"plan-groups"_s);
    changes->group(ChangeListView::Grouping::None);
    photographer.window().showPlace({Area::Plans, u"2~1"_s});
    photographer.chooseRow(0);
    photographer.take(u"plan-comparison"_s);
    const auto batches = client.wait(client.batches());
    if (batches && !batches->items.isEmpty())
        photographer.take(u"plan-combined"_s, {Area::Plans, u"batch:"_s + batches->items.first().id.value});
}

void photographRefused(const Theme &theme, const Clock &clock, Transport &transport,
    const Workspace &workspace, const QString &folder, const QString &suffix)
{
    WouldHaveWritten engine(transport);
    const Client client(engine, workspace.organizationId);
    MainWindow window(theme, clock, client, workspace, noPorts());
    const Photographer photographer(window, {folder, suffix});
    window.showPlace({Area::Plans, u"2"_s});
    photographer.rest();
    const auto summaries = window.page()->findChildren<PlanSummary *>();
    for (PlanSummary *const summary : summaries) {
        if (summary->isVisible())
            Q_EMIT summary->refusedChosen();
    }
    photographer.take(u"plan-refused"_s);
}

void photographApply(Theme::Choice choice, const QString &folder, const QString &suffix)
{
    SandboxDesk desk;
    desk.theme().choose(choice);
    const auto workspace =
        desk.isOpen() ? desk.client().wait(Client::workspace()) : Result<Workspace>(Workspace());
    const auto plan = desk.isOpen() && workspace ? previewedPush(desk.client()) : std::nullopt;
    if (!plan)
        return;
    const Client &client = desk.client();
    MainWindow window(desk.theme(), desk.clock(), client, *workspace, noPorts());
    const Photographer photographer(window, {folder, suffix});
    window.showPlace({Area::Plans, plan->value});
    photographer.chooseRow(1);
    photographer.take(u"plan-push"_s);
    [[maybe_unused]] const auto broken = client.wait(client.breakSandbox(u"rate-limited"_s, u"/"_s, faults));
    photographer.press(u"Ctrl+Shift+Return"_s);
    photographer.take(u"plan-applying"_s);
    const auto running = client.wait(client.executions({}, {{}, 1}));
    if (running && !running->items.isEmpty()) [[maybe_unused]]
        const auto cancelled = client.wait(client.cancel(running->items.first().id));
}

} // namespace patchbay
