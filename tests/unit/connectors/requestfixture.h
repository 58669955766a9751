// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/requestrenderer.h"

namespace patchbay {

[[nodiscard]] inline Parameter parameter(const QString &name, Parameter::In in,
    Parameter::Type type = Parameter::Type::String, const QString &at = {})
{
    Parameter made;
    made.name = name;
    made.in = in;
    made.type = type;
    made.at = at;
    return made;
}

[[nodiscard]] inline Setting setting(
    const QString &name, Setting::Type type = Setting::Type::String, bool isRequired = false)
{
    Setting made;
    made.name = name;
    made.type = type;
    made.isRequired = isRequired;
    return made;
}

[[nodiscard]] inline Action action(
    const QList<Parameter> &parameters, const QString &endpoint = QStringLiteral("/things"))
{
    Action made;
    made.name = QStringLiteral("Do");
    made.endpoint = endpoint;
    made.parameters = parameters;
    made.isSafe = true;
    return made;
}

[[nodiscard]] inline Connection connection(
    const Connector &connector, const QMap<QString, QString> &settings = {})
{
    return {std::make_shared<const Connector>(connector), Environment::Test, settings, {}};
}

[[nodiscard]] inline Connector shop()
{
    Connector connector;
    connector.baseUrl = QStringLiteral("https://api.example.com/v1/");
    return connector;
}

} // namespace patchbay
