// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/sourceform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sourceField = u"source"_s;

} // namespace

SourceForm::SourceForm(const Theme &theme, QAction &save, QAction &giveUp, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(theme, metrics::labelWidth, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::control, 0, metrics::control);
    column->setSpacing(metrics::section);
    column->addWidget(m_form);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(theme, save, {}, this));
    buttons->addWidget(new ActionButton(theme, giveUp, {}, this));
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_form, &Form::submitted, &save, &QAction::trigger);
}

void SourceForm::begin(
    const Stream &push, const std::optional<PushSource> &current, const QList<SourceChoice> &choices)
{
    m_stream = push.name;
    m_choices = choices;
    m_before = current ? current->text() : QString();
    FieldSpec field;
    field.name = sourceField;
    field.label = tr("Takes from");
    field.kind = FieldSpec::Kind::Choice;
    field.hint = choices.isEmpty()
                     ? tr("No other integration of this environment has records: install one first.")
                     : tr("%1: the records chosen here are written to the platform.").arg(push.label);
    field.choices = {QString()};
    field.choiceLabels = {tr("Nothing: it sends nothing")};
    for (const SourceChoice &choice : choices) {
        field.choices.append(choice.source.text());
        field.choiceLabels.append(choice.name);
    }
    if (!field.choices.contains(m_before)) {
        field.choices.append(m_before);
        field.choiceLabels.append(tr("%1 (no longer there)").arg(m_before));
    }
    m_form->setFields({field});
    m_form->setValues({{sourceField, m_before}});
    m_form->focusFirst();
}

bool SourceForm::isTouched() const
{
    return m_form->value(sourceField) != m_before;
}

std::optional<SourceChoice> SourceForm::choice() const
{
    const QString chosen = m_form->value(sourceField);
    const auto found =
        std::ranges::find(m_choices, chosen, [](const SourceChoice &one) { return one.source.text(); });
    return found == m_choices.end() ? std::nullopt : std::optional(*found);
}

ConfigurationChange SourceForm::change() const
{
    ConfigurationChange change;
    change.sources.insert(m_stream, m_form->value(sourceField));
    return change;
}

void SourceForm::showRefusal(const Error &error)
{
    m_form->setFault(sourceField, wording::sentence(error.message));
}

} // namespace patchbay
