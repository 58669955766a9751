// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/connectorfields.h"

#include "ui/widgets/statuslook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

FieldSpec::Kind kindOf(Setting::Type type)
{
    switch (type) {
    case Setting::Type::Integer:
        return FieldSpec::Kind::Whole;
    case Setting::Type::Boolean:
        return FieldSpec::Kind::Switch;
    case Setting::Type::Choice:
        return FieldSpec::Kind::Choice;
    case Setting::Type::Url:
        return FieldSpec::Kind::Address;
    case Setting::Type::String:
        break;
    }
    return FieldSpec::Kind::Text;
}

QString labelOf(const QString &label, const QString &name)
{
    return label.isEmpty() ? name : label;
}

} // namespace

QList<FieldSpec> settingFields(const Connector &connector)
{
    QList<FieldSpec> fields;
    for (const Setting &setting : connector.settings) {
        FieldSpec field;
        field.name = setting.name;
        field.label = labelOf(setting.label, setting.name);
        field.hint = setting.hint;
        field.example = setting.example;
        field.kind = kindOf(setting.type);
        field.isRequired = setting.isRequired;
        field.pattern = setting.pattern;
        field.choices = setting.choices;
        field.defaultValue = setting.defaultValue;
        if (!setting.isRequired && field.kind != FieldSpec::Kind::Switch && setting.defaultValue.isEmpty())
            field.hint =
                field.hint.isEmpty() ? Words::tr("Optional.") : Words::tr("Optional. %1").arg(field.hint);
        fields.append(field);
    }
    return fields;
}

QList<FieldSpec> credentialFields(const Connector &connector)
{
    QList<FieldSpec> fields;
    for (const Credential &credential : connector.credentials) {
        FieldSpec field;
        field.name = credential.name;
        field.label = labelOf(credential.label, credential.name);
        field.hint = credential.hint;
        field.kind = FieldSpec::Kind::Secret;
        field.isRequired = credential.isRequired;
        // A password may begin or end with a blank; nothing else that a platform hands out does.
        if (credential.name == "password"_L1)
            field.blanks = FieldSpec::Blanks::Kept;
        fields.append(field);
    }
    return fields;
}

QMap<QString, QString> faultsByField(const QString &detail)
{
    static const QRegularExpression line(u"^“([^”]+)”:? (.+)$"_s);
    QMap<QString, QString> faults;
    const QStringList lines = detail.split(u'\n');
    for (const QString &one : lines) {
        if (const auto match = line.match(one); match.hasMatch())
            faults.insert(match.captured(1), match.captured(2));
    }
    return faults;
}

QString categoryName(const QString &type)
{
    static const QMap<QString, const char *> known{
        {u"automation"_s, QT_TRANSLATE_NOOP("Catalogue", "Automation")},
        {u"crm"_s, QT_TRANSLATE_NOOP("Catalogue", "CRM")},
        {u"development"_s, QT_TRANSLATE_NOOP("Catalogue", "Development")},
        {u"ecommerce"_s, QT_TRANSLATE_NOOP("Catalogue", "Ecommerce")},
        {u"email"_s, QT_TRANSLATE_NOOP("Catalogue", "Email")},
        {u"erp"_s, QT_TRANSLATE_NOOP("Catalogue", "ERP")},
        {u"infrastructure"_s, QT_TRANSLATE_NOOP("Catalogue", "Infrastructure")},
        {u"marketplace"_s, QT_TRANSLATE_NOOP("Catalogue", "Marketplace")},
        {u"messaging"_s, QT_TRANSLATE_NOOP("Catalogue", "Messaging")},
        {u"payments"_s, QT_TRANSLATE_NOOP("Catalogue", "Payments")},
        {u"pos"_s, QT_TRANSLATE_NOOP("Catalogue", "Point of sale")},
        {u"warehouse"_s, QT_TRANSLATE_NOOP("Catalogue", "Warehouse")},
    };
    const auto found = known.find(type);
    if (found != known.end())
        return Words::tr(*found);
    return type.left(1).toUpper() + type.mid(1);
}

QString needsOf(const Connector &connector)
{
    QStringList needs;
    for (const Setting &setting : connector.settings) {
        if (setting.isRequired && setting.defaultValue.isEmpty())
            needs.append(labelOf(setting.label, setting.name));
    }
    for (const Credential &credential : connector.credentials) {
        if (credential.isRequired)
            needs.append(labelOf(credential.label, credential.name));
    }
    return needs.isEmpty() ? Words::tr("nothing") : needs.join(Words::tr(", "));
}

QString environmentsOf(const Connector &connector)
{
    QStringList words;
    for (const Environment environment : {Environment::Test, Environment::Production}) {
        if (connector.environments.contains(environment))
            words.append(wordOf(environment));
    }
    return words.join(Words::tr(", "));
}

} // namespace patchbay
