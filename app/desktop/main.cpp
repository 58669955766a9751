// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "app/ctl/terminal.h"
#include "app/desktop/desktop.h"
#include "app/desktop/singleinstance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<ctl::Option> windowOptions{
    {u"workspace"_s, u"FOLDER"_s, u"the workspace to open; else PATCHBAY_WORKSPACE, else your own"_s},
    {u"sandbox"_s, {}, u"open the sandbox workspace, which works offline"_s},
    {u"key-file"_s, u"FILE"_s, u"keep credentials in a sealed file under that key, not in the keychain"_s},
    {u"appearance"_s, u"CHOICE"_s, u"light, dark or system, for this time"_s},
    {u"help"_s, {}, u"print this"_s},
    {u"version"_s, {}, u"print the version"_s},
};

QByteArray usage()
{
    QString text =
        u"patchbay [OPTION]...\n\nOpens the window on a workspace. In a terminal: patchbayctl.\n\n"_s;
    for (const ctl::Option &option : windowOptions)
        text +=
            u"  %1 %2\n"_s.arg(u"--%1 %2"_s.arg(option.name, option.value).trimmed(), -24).arg(option.help);
    return text.toUtf8();
}

Result<std::optional<Theme::Choice>> appearanceOf(const ctl::Arguments &arguments)
{
    const QString word = arguments.value(u"appearance"_s);
    const QMap<QString, Theme::Choice> choices{{u"light"_s, Theme::Choice::Light},
        {u"dark"_s, Theme::Choice::Dark}, {u"system"_s, Theme::Choice::System}};
    if (word.isEmpty())
        return std::nullopt;
    if (!choices.contains(word))
        return fail(ErrorCode::InvalidInput,
            message("desktop.appearance",
                u"Cannot choose the appearance “%1”: write light, dark or system."_s, {word}));
    return choices.value(word);
}

Result<int> runWindow(const ctl::Arguments &arguments)
{
    const auto appearance = appearanceOf(arguments);
    if (!appearance)
        return passOn(appearance);
    SingleInstance instance(ctl::workspaceDirectory(arguments));
    if (instance.raiseOther())
        return 0;
    Desktop desktop(arguments, *appearance);
    QObject::connect(&desktop, &Desktop::opened, &desktop, [&] {
        QObject::connect(&instance, &SingleInstance::raiseWanted, desktop.window(), &MainWindow::comeToFront);
        instance.listen();
    });
    std::optional<Error> failure;
    QObject::connect(&desktop, &Desktop::failed, &desktop, [&failure](const Error &error) {
        failure = error;
        QApplication::exit(1);
    });
    const int code = QApplication::exec();
    return failure ? Result<int>(tl::unexpected<Error>(*failure)) : Result<int>(code);
}

Result<int> perform(const ctl::Arguments &arguments)
{
    if (!arguments.positional().isEmpty())
        return fail(ErrorCode::InvalidInput,
            message("desktop.operand", u"Cannot open “%1”: name a workspace with --workspace."_s,
                {arguments.at(0)}));
    if (arguments.has(u"help"_s))
        ctl::printOut(usage());
    else if (arguments.has(u"version"_s))
        ctl::printOut(u"patchbay "_s + QStringLiteral(PATCHBAY_VERSION));
    else
        return runWindow(arguments);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto arguments = ctl::Arguments::parse(QApplication::arguments().mid(1), windowOptions);
    const Result<int> code = arguments ? perform(*arguments) : Result<int>(passOn(arguments));
    if (code)
        return *code;
    ctl::printError(code.error().message.text);
    return 1;
}
