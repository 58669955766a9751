// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mappingfunctions.h"

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

Options::Options(json::Value function)
    : m_function(function)
{}

json::Value Options::value(const char *name) const
{
    return m_function[name];
}

void Options::refuse(const char *name, const QString &why)
{
    m_problems.append({QString::fromLatin1(name), why});
}

QString Options::text(const char *name, std::optional<QString> fallback)
{
    const json::Value option = value(name);
    if (option.isMissing() && fallback)
        return *fallback;
    if (!option.isString())
        refuse(name, u"the text “%1” is needed"_s.arg(QLatin1StringView(name)));
    return option.string();
}

QString Options::filledText(const char *name)
{
    const QString found = text(name);
    if (value(name).isString() && found.isEmpty())
        refuse(name, u"the text “%1” must not be empty"_s.arg(QLatin1StringView(name)));
    return found;
}

qint64 Options::integer(const char *name, qint64 least, qint64 greatest, std::optional<qint64> fallback)
{
    const json::Value option = value(name);
    if (option.isMissing() && fallback)
        return *fallback;
    const std::optional<qint64> number = option.integer();
    if (number && *number >= least && *number <= greatest)
        return *number;
    refuse(name, u"the integer “%1” is needed, from %2 to %3"_s.arg(
                     QLatin1StringView(name), QString::number(least), QString::number(greatest)));
    return least;
}

} // namespace patchbay::mapping
