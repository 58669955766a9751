// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/settingsstep.h"

#include "ui/integrations/connectorfields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nameField = u"name"_s;
const QString slugField = u"slug"_s;
const QString environmentField = u"environment"_s;

FieldSpec environmentOf(const InstallStart &start)
{
    FieldSpec field;
    field.name = environmentField;
    field.label = SettingsStep::tr("Environment");
    field.kind = FieldSpec::Kind::Choice;
    for (const Environment environment : start.connector.environments) {
        field.choices.append(environmentName(environment));
        field.choiceLabels.append(wordOf(environment));
    }
    field.defaultValue = environmentName(start.environment);
    field.hint =
        SettingsStep::tr("Connect in test first. It stays what it is: production is an integration of "
                         "its own.");
    return field;
}

QList<FieldSpec> identityFields(const InstallStart &start)
{
    FieldSpec name;
    name.name = nameField;
    name.label = SettingsStep::tr("Name");
    name.isRequired = true;
    name.defaultValue = start.connector.name;
    FieldSpec slug;
    slug.name = slugField;
    slug.label = SettingsStep::tr("Name in URLs");
    slug.hint = SettingsStep::tr("Lower-case letters, digits and single hyphens. It stays what it is.");
    slug.isRequired = true;
    slug.pattern = u"[a-z0-9]+(-[a-z0-9]+)*"_s;
    slug.example = start.slug;
    slug.defaultValue = start.slug;
    return {name, slug, environmentOf(start)};
}

} // namespace

SettingsStep::SettingsStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_identity(new Form(theme, metrics::formLabelWidth, this))
    , m_settingsHead(new Label(theme, TextRole::Section, Tone::Primary, this))
    , m_settings(new Form(theme, metrics::formLabelWidth, this))
    , m_refusal(new HintLine(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::edge);
    column->addWidget(m_title);
    column->addWidget(m_identity);
    column->addSpacing(metrics::control);
    column->addWidget(m_settingsHead);
    column->addWidget(m_settings);
    column->addWidget(m_refusal);
    column->addStretch();
    for (Form *const form : {m_identity, m_settings}) {
        connect(form, &Form::edited, m_refusal, &QWidget::hide);
        connect(form, &Form::edited, this, &SettingsStep::edited);
        connect(form, &Form::submitted, this, &SettingsStep::submitted);
    }
}

void SettingsStep::setStart(const InstallStart &start)
{
    m_connector = start.connector.slug;
    m_title->setText(tr("Settings for %1").arg(start.connector.name));
    m_settingsHead->setText(tr("What %1 needs").arg(start.connector.name));
    m_identity->setFields(identityFields(start));
    m_settings->setFields(settingFields(start.connector));
    m_settingsHead->setVisible(!start.connector.settings.isEmpty());
    m_refusal->hide();
    if (start.sandbox)
        m_settings->setValues({{u"address"_s, start.sandbox->address}});
    m_fresh = draft();
    if (start.draft)
        restore(*start.draft);
}

void SettingsStep::restore(const InstallDraft &draft)
{
    m_identity->setValues({{nameField, draft.name}, {slugField, draft.slug},
        {environmentField, environmentName(draft.environment)}});
    m_settings->setValues(draft.settings);
}

void SettingsStep::fixIdentity()
{
    const QString reason = tr("It is installed: this stays.");
    m_identity->fix(slugField, reason);
    m_identity->fix(environmentField, reason);
}

InstallDraft SettingsStep::draft() const
{
    return {m_connector, m_identity->value(nameField), m_identity->value(slugField),
        environmentFromName(m_identity->value(environmentField)).value_or(Environment::Test),
        m_settings->values()};
}

InstallOrder SettingsStep::order() const
{
    const InstallDraft typed = draft();
    InstallOrder order;
    order.connector = typed.connector;
    order.name = typed.name;
    order.slug = typed.slug;
    order.environment = typed.environment;
    order.settings = typed.settings;
    order.settings.removeIf([](const auto &setting) { return setting.value().isEmpty(); });
    return order;
}

bool SettingsStep::isTouched() const
{
    return draft() != m_fresh;
}

bool SettingsStep::check()
{
    return m_identity->check() && m_settings->check();
}

void SettingsStep::showRefusal(const Error &error)
{
    const QMap<QString, QString> faults = faultsByField(error.detail);
    bool isPlaced = false;
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        isPlaced = m_settings->setFault(fault.key(), fault.value()) || isPlaced;
    if (error.code == ErrorCode::Conflict)
        isPlaced = m_identity->setFault(slugField, wording::sentence(error.message));
    if (!isPlaced)
        m_refusal->tell(wording::sentence(error.message), Tone::Err);
}

void SettingsStep::focusFirst()
{
    m_identity->focusFirst();
}

} // namespace patchbay
