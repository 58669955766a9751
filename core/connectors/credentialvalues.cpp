// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/credentialvalues.h"

#include "core/connectors/suggestion.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A password may begin or end with a blank; nothing else that a provider hands out does.
bool keepsItsBlanks(const Connector &connector, const Credential &credential)
{
    return connector.auth.type == Auth::Type::Basic && credential.name == "password"_L1;
}

} // namespace

Result<CheckedCredentials> checkedCredentials(const Connector &connector, const SecretBundle &given)
{
    CheckedCredentials checked;
    QStringList names;
    QStringList wrong;
    for (const Credential &credential : connector.credentials) {
        names.append(credential.name);
        const Secret written = given.value(credential.name);
        const Secret value = keepsItsBlanks(connector, credential) ? written : written.trimmed();
        if (value.isEmpty() && credential.isRequired)
            wrong.append(u"“%1” is missing"_s.arg(credential.name));
        if (value.hasControlCharacter())
            wrong.append(u"“%1” holds a line break or another control character; copy it again"_s.arg(
                credential.name));
        if (value.isEmpty())
            continue;
        if (value.size() != written.size())
            checked.notes.append(message("credential.trimmed",
                u"Blanks or line breaks around “%1” were cut off."_s, {credential.label}));
        checked.bundle.insert(credential.name, value);
    }
    for (auto secret = given.begin(); secret != given.end(); ++secret) {
        if (!names.contains(secret.key()))
            wrong.append(u"%1 has no credential “%2”%3"_s.arg(
                connector.name, secret.key(), suggestion(secret.key(), names)));
    }
    if (wrong.isEmpty())
        return checked;
    return fail(ErrorCode::InvalidInput,
        message("integration.credentials", u"Cannot use the credentials for %1: %2."_s,
            {connector.name, wrong.join(u"; "_s)}),
        wrong.join(u'\n'));
}

Error secretsFailure(Error failure, const Integration &integration)
{
    failure.message.text.replace(integration.id.value, integration.slug);
    failure.message.arguments.replaceInStrings(integration.id.value, integration.slug);
    return failure;
}

} // namespace patchbay
