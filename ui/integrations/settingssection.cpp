// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/settingssection.h"

#include "ui/integrations/connectorfields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

// No setting of a connector has a colon in its name.
const QString nameField = u":name"_s;
const QString shareField = u":share"_s;

QList<FieldSpec> fieldsOf(const Connector &connector)
{
    FieldSpec name;
    name.name = nameField;
    name.label = SettingsSection::tr("Name");
    name.isRequired = true;
    FieldSpec share;
    share.name = shareField;
    share.label = SettingsSection::tr("Deletes ask above");
    share.hint =
        SettingsSection::tr("Percent of a stream, 0 to 100: a plan that would delete more asks first.");
    share.kind = FieldSpec::Kind::Whole;
    share.isRequired = true;
    share.pattern = u"100|[0-9]{1,2}"_s;
    share.example = u"20"_s;
    return QList<FieldSpec>{name} + settingFields(connector) + QList<FieldSpec>{share};
}

} // namespace

SettingsSection::SettingsSection(
    const Theme &theme, QAction &edit, QAction &save, QAction &giveUp, QWidget *parent)
    : PanelSection(theme, tr("Settings"), parent)
    , m_edit(edit)
    , m_save(save)
    , m_giveUp(giveUp)
    , m_drafts(u"settings"_s)
    , m_facts(new FactList(theme, {}, this))
    , m_editor(new QWidget(this))
    , m_form(new Form(theme, metrics::labelWidth, m_editor))
    , m_refusal(new HintLine(theme, m_editor))
{
    addToHead(edit);
    content().addWidget(m_facts);
    auto *const column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::section);
    column->addWidget(m_form);
    column->addWidget(m_refusal);
    auto *const buttons = new QHBoxLayout;
    auto *const saving = new ActionButton(theme, save, {}, m_editor);
    saving->setDefault(true);
    buttons->addWidget(saving);
    buttons->addWidget(new ActionButton(theme, giveUp, {}, m_editor));
    buttons->addStretch();
    column->addLayout(buttons);
    content().addWidget(m_editor);
    connect(m_form, &Form::edited, m_refusal, &QWidget::hide);
    connect(m_form, &Form::edited, this, &SettingsSection::keepDraft);
    connect(m_form, &Form::submitted, &save, &QAction::trigger);
    hideEditor();
    m_edit.setEnabled(false); // until there is something to edit
}

void SettingsSection::setDetails(const IntegrationDetails &details)
{
    const bool isOther = details.integration.slug != m_details.integration.slug;
    m_details = details;
    showFacts();
    if (!isOther)
        return;
    hideEditor();
    if (const auto draft = m_drafts.of(details.integration.id.value); !draft.isEmpty())
        showEditor(draft);
}

void SettingsSection::keepDraft() const
{
    if (isTouched())
        m_drafts.keep(m_details.integration.id.value, m_form->values());
    else
        m_drafts.drop(m_details.integration.id.value);
}

void SettingsSection::showFacts()
{
    const Integration &integration = m_details.integration;
    m_facts->clear();
    for (const FieldSpec &field : settingFields(m_details.connector)) {
        const QString value = integration.settings.value(field.name, field.defaultValue);
        m_facts->add(field.label, value.isEmpty() ? tr("not set") : value,
            value.isEmpty() ? FactList::Writing::Words : FactList::Writing::Code,
            value.isEmpty() ? Tone::Quiet : Tone::Primary);
    }
    m_facts->add(tr("Name in URLs"), integration.slug, FactList::Writing::Code);
    m_facts->add(tr("Environment"), wordOf(integration.environment));
    m_facts->add(tr("Deletes ask"), tr("above %1 % of a stream").arg(integration.deleteShareLimit));
}

QMap<QString, QString> SettingsSection::stored() const
{
    QMap<QString, QString> values;
    for (const FieldSpec &field : settingFields(m_details.connector))
        values.insert(field.name, m_details.integration.settings.value(field.name, field.defaultValue));
    values.insert(nameField, m_details.integration.name);
    values.insert(shareField, QString::number(m_details.integration.deleteShareLimit));
    return values;
}

void SettingsSection::beginEditing()
{
    showEditor(stored());
    m_form->focusFirst();
}

void SettingsSection::showEditor(const QMap<QString, QString> &values)
{
    m_form->setFields(fieldsOf(m_details.connector));
    m_form->setValues(values);
    m_refusal->hide();
    m_facts->hide();
    m_editor->show();
    m_edit.setEnabled(false);
    m_save.setVisible(true);
    m_giveUp.setVisible(true);
}

void SettingsSection::endEditing()
{
    m_drafts.drop(m_details.integration.id.value);
    hideEditor();
}

void SettingsSection::hideEditor()
{
    m_editor->hide();
    m_facts->show();
    m_edit.setEnabled(true);
    m_save.setVisible(false);
    m_giveUp.setVisible(false);
}

bool SettingsSection::isEditing() const
{
    return !m_editor->isHidden();
}

bool SettingsSection::isTouched() const
{
    return isEditing() && m_form->values() != stored();
}

std::optional<ConfigurationChange> SettingsSection::change() const
{
    if (!m_form->check())
        return std::nullopt;
    const QMap<QString, QString> before = stored();
    QMap<QString, QString> typed = m_form->values();
    ConfigurationChange change;
    if (const QString name = typed.take(nameField); name != before.value(nameField))
        change.name = name;
    if (const QString share = typed.take(shareField); share != before.value(shareField))
        change.deleteShareLimit = share.toInt();
    for (auto value = typed.begin(); value != typed.end(); ++value) {
        if (*value != before.value(value.key()))
            change.settings.insert(value.key(), *value);
    }
    return change;
}

void SettingsSection::showRefusal(const Error &error)
{
    const QMap<QString, QString> faults = faultsByField(error.detail);
    bool isPlaced = false;
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        isPlaced = m_form->setFault(fault.key(), fault.value()) || isPlaced;
    if (!isPlaced)
        m_refusal->tell(wording::sentence(error.message), Tone::Err);
}

} // namespace patchbay
