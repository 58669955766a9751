// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets.h"

#include "app/ctl/terminal.h"

#include <QFile>
#include <QMap>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Secret> secretFromFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : false;
    if (path != u"-"_s)
        file.setFileName(path);
    if (!isOpen && (path == u"-"_s || !file.open(QIODevice::ReadOnly))) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.file", u"Cannot read %1: %2."_s, {path, file.errorString()}));
    }
    QByteArray value = file.read(64 * 1024);
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    return Secret(std::move(value));
}

Result<Secret> secretFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.variable", u"Cannot use %1: there is no such environment variable."_s, {variable}));
    }
    return Secret(qgetenv(name.constData()));
}

Result<Secret> credential(
    const Credential &wanted, const QMap<QString, QString> &files, const QMap<QString, QString> &variables)
{
    if (files.contains(wanted.name))
        return secretFromFile(files[wanted.name]);
    if (variables.contains(wanted.name))
        return secretFromEnvironment(variables[wanted.name]);
    if (!isInputTerminal()) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.credentialMissing",
                u"Cannot connect: nothing gives “%1”. Use --from-file %2=FILE, --from-env %2=VARIABLE, or a terminal."_s,
                {wanted.label, wanted.name}));
    }
    if (!wanted.hint.isEmpty())
        printError(wanted.hint);
    return askSecret(wanted.label.isEmpty() ? wanted.name : wanted.label);
}

} // namespace

QList<Option> secretOptions()
{
    return {{u"from-file"_s, u"NAME=FILE"_s, u"read a credential from a file; - is standard input"_s},
        {u"from-env"_s, u"NAME=VARIABLE"_s, u"read a credential from an environment variable"_s}};
}

Result<SecretBundle> secretsFor(const QList<Credential> &wanted, const Arguments &arguments)
{
    const auto files = arguments.pairs(u"from-file"_s);
    if (!files)
        return passOn(files);
    const auto variables = arguments.pairs(u"from-env"_s);
    if (!variables)
        return passOn(variables);
    SecretBundle bundle;
    for (const Credential &one : wanted) {
        const auto value = credential(one, *files, *variables);
        if (!value)
            return passOn(value);
        if (!value->isEmpty())
            bundle.insert(one.name, *value);
    }
    return bundle;
}

} // namespace patchbay::ctl
