// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/settingvalues.h"

#include "core/connectors/suggestion.h"

#include <QUrl>

#include <re2/re2.h>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    (void)text.toLongLong(&isNumber);
    return isNumber;
}

bool matches(const QString &pattern, const QString &text)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    const re2::RE2 expression(pattern.toStdString(), options);
    return expression.ok() && re2::RE2::FullMatch(text.toStdString(), expression);
}

std::optional<Message> wrongKind(const Setting &setting, const QString &value)
{
    switch (setting.type) {
    case Setting::Type::Integer:
        if (!isWholeNumber(value))
            return message("setting.integer", u"“%1” is no whole number"_s, {value});
        break;
    case Setting::Type::Boolean:
        if (value != "true"_L1 && value != "false"_L1)
            return message("setting.boolean", u"“%1” is neither true nor false"_s, {value});
        break;
    case Setting::Type::Choice:
        if (!setting.choices.contains(value))
            return message("setting.choice", u"there is no “%1” to choose%2"_s,
                {value, suggestion(value, setting.choices)});
        break;
    case Setting::Type::Url:
        if (!isWebAddress(value))
            return message("setting.url",
                u"“%1” is no web address; write it as https://shop.example, without user name and password"_s,
                {value});
        break;
    case Setting::Type::String:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> misfit(const Setting &setting, const QString &value)
{
    if (value.isEmpty()) {
        const bool isMissing = setting.isRequired && setting.defaultValue.isEmpty();
        return isMissing ? std::optional(message("setting.missing", u"it needs a value"_s)) : std::nullopt;
    }
    if (hasControlCharacter(value))
        return message("setting.control", u"it holds a line break or another control character"_s);
    if (const auto wrong = wrongKind(setting, value))
        return wrong;
    if (!setting.pattern.isEmpty() && !matches(setting.pattern, value)) {
        const QString example =
            setting.example.isEmpty() ? u"a text that matches "_s + setting.pattern : setting.example;
        return message("setting.pattern", u"“%1” does not look right; it looks like %2"_s, {value, example});
    }
    return std::nullopt;
}

Result<QMap<QString, QString>> checkedSettings(
    const Connector &connector, const QMap<QString, QString> &values)
{
    QMap<QString, QString> checked;
    QStringList names;
    QStringList wrong;
    for (const Setting &setting : connector.settings) {
        const QString value = values.value(setting.name).trimmed();
        names.append(setting.name);
        if (const auto reason = misfit(setting, value))
            wrong.append(u"“%1”: %2"_s.arg(setting.name, reason->text));
        else if (!value.isEmpty())
            checked.insert(setting.name, value);
    }
    for (auto given = values.begin(); given != values.end(); ++given) {
        if (!names.contains(given.key()))
            wrong.append(u"“%1”: %2 has no such setting%3"_s.arg(
                given.key(), connector.name, suggestion(given.key(), names)));
    }
    if (wrong.isEmpty())
        return checked;
    return fail(ErrorCode::InvalidInput,
        message("integration.settings", u"Cannot use the settings of %1: %2."_s,
            {connector.name, wrong.join(u"; "_s)}),
        wrong.join(u'\n'));
}

} // namespace patchbay
