// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include <limits>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

qsizetype Command::leastOperands() const
{
    qsizetype count = 0;
    for (const QString &operand : operands.split(u' ', Qt::SkipEmptyParts))
        count += operand.startsWith(u'[') ? 0 : 1;
    return count;
}

qsizetype Command::mostOperands() const
{
    if (operands.contains(u"..."_s))
        return std::numeric_limits<qsizetype>::max();
    return operands.split(u' ', Qt::SkipEmptyParts).size();
}

QList<Command> allCommands()
{
    return catalogueCommands() + connectorCommands() + integrationCommands() + credentialCommands() +
           runCommands() + batchCommands() + scheduleCommands() + planCommands() + comparisonCommands() +
           statisticsCommands() + dataCommands() + sandboxCommands() + workspaceCommands() + serveCommands();
}

QList<Option> globalOptions()
{
    return {
        {u"workspace"_s, u"DIR"_s, u"the workspace's folder (PATCHBAY_WORKSPACE)"_s},
        {u"sandbox"_s, {}, u"the sandbox workspace, with a shop to play with"_s},
        {u"key-file"_s, u"FILE"_s,
            u"keep credentials sealed under the key in FILE (PATCHBAY_KEY_FILE), not in the keychain"_s},
        {u"json"_s, {}, u"print JSON for programs"_s},
        {u"help"_s, {}, u"say how a command is used"_s},
        {u"version"_s, {}, u"say which version this is"_s},
    };
}

} // namespace patchbay::ctl
