// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/bundletext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace patchbay {

Secret bundleText(const SecretBundle &bundle)
{
    QJsonObject object;
    for (auto credential = bundle.begin(); credential != bundle.end(); ++credential)
        object.insert(credential.key(), QString::fromLatin1(credential->reveal().toBase64()));
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SecretBundle> parseBundleText(const Secret &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.reveal());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    SecretBundle bundle;
    for (auto credential = object.begin(); credential != object.end(); ++credential) {
        const auto value = QByteArray::fromBase64Encoding(
            credential->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!credential->isString() || !value)
            return std::nullopt;
        bundle.insert(credential.key(), Secret(value.decoded));
    }
    return bundle;
}

} // namespace patchbay
