// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/bell.h"
#include "app/ctl/command.h"
#include "app/ctl/terminal.h"
#include "core/base/json.h"
#include "core/engine/session.h"

#include <condition_variable>
#include <mutex>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Until this process is the engine, or is to end.
void awaitEngine(const Context &context)
{
    Bell bell(context.transport());
    const std::stop_callback interrupted(context.stop(), [&bell] { bell.ring(); });
    while (!context.session().isEngine() && !context.stop().stop_requested())
        bell.wait();
}

void awaitStop(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, std::move(stop), [] { return false; });
}

void sayAddress(const Context &context)
{
    const QString address = context.session().address();
    if (context.isJson()) {
        json::Writer writer;
        writer.beginObject().name("address").string(address).endObject();
        context.printJson(writer.take());
        return;
    }
    context.say(
        u"The API is at %1 until Ctrl+C; its token stands in engine.json of the workspace."_s.arg(address));
}

/// Says what the end of this process interrupts.
void sayInterrupted(const Context &context)
{
    if (context.session().runsToInterrupt() == 0)
        return;
    const auto active =
        context.client().wait(context.client().executions(u"status:running,queued"_s, {{}, 500}));
    if (!active)
        return printError(u"Interrupting what is under way."_s);
    for (const Execution &execution : active->items) {
        printError(u"Interrupting the %1 of %2 (%3)."_s.arg(
            executionKindName(execution.kind), execution.slug, execution.id.value));
    }
    printError(u"What is interrupted can be started again; a batch goes on with patchbayctl batch resume."_s);
}

Result<ExitCode> serve(const Context &context, const Arguments &)
{
    if (!context.session().isEngine()) {
        printError(u"Another Patchbay process holds this workspace. This one goes on when that one ends."_s);
        awaitEngine(context);
    }
    if (context.session().isEngine())
        sayAddress(context);
    awaitStop(context.stop());
    sayInterrupted(context);
    return ExitCode::Done;
}

} // namespace

QList<Command> serveCommands()
{
    return {{{u"serve"_s}, {}, u"Hold the engine, so that schedules run, until Ctrl+C"_s, {}, serve}};
}

} // namespace patchbay::ctl
