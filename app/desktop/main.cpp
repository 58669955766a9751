// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "app/ctl/terminal.h"
#include "core/client/client.h"
#include "core/keychain/keychainthread.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ctl::Option> windowOptions()
{
    return ctl::globalOptions() +
           QList<ctl::Option>{{u"appearance"_s, u"CHOICE"_s, u"light or dark; else as the system has it"_s}};
}

Theme::Choice choiceOf(const QString &word)
{
    if (word == "dark"_L1)
        return Theme::Choice::Dark;
    return word == "light"_L1 ? Theme::Choice::Light : Theme::Choice::System;
}

Result<int> runWindow(const ctl::Arguments &arguments)
{
    KeychainThread keychain;
    SystemClock clock;
    const auto session = ctl::openSession(arguments, keychain, clock);
    if (!session)
        return passOn(session);
    Transport &transport = (*session)->transport();
    const auto workspace = Client(transport, {}).wait(Client::workspace());
    if (!workspace)
        return passOn(workspace);
    const Client client(transport, workspace->organizationId);
    Theme theme;
    theme.choose(choiceOf(arguments.value(u"appearance"_s)));
    MainWindow window(theme, clock, client, *workspace);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"Patchbay"_s);
    QApplication::setDesktopFileName(u"patchbay"_s);
    const auto arguments = ctl::Arguments::parse(QApplication::arguments().mid(1), windowOptions());
    const Result<int> code = arguments ? runWindow(*arguments) : Result<int>(passOn(arguments));
    if (code)
        return *code;
    ctl::printError(code.error().message.text);
    return 1;
}
