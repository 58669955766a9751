// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/formrow.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

Form::Form(const Theme &theme, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_labelWidth(labelWidth)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::section);
}

void Form::setFields(const QList<FieldSpec> &fields)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const FieldSpec &field : fields) {
        auto *const made = new FormRow(m_theme, field, m_labelWidth, this);
        connect(made, &FormRow::edited, this, &Form::edited);
        m_column->addWidget(made);
        made->show(); // also in a form that is shown already
        m_rows.append(made);
    }
}

QList<FieldSpec> Form::fields() const
{
    QList<FieldSpec> fields;
    for (const FormRow *const one : m_rows)
        fields.append(one->field());
    return fields;
}

FormRow *Form::row(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, [](const FormRow *one) { return one->field().name; });
    return found == m_rows.end() ? nullptr : *found;
}

QString Form::value(const QString &name) const
{
    const FormRow *const found = row(name);
    return found ? found->value() : QString();
}

QMap<QString, QString> Form::values() const
{
    QMap<QString, QString> values;
    for (const FormRow *const one : m_rows) {
        if (one->field().kind != FieldSpec::Kind::Secret)
            values.insert(one->field().name, one->value());
    }
    return values;
}

void Form::setValues(const QMap<QString, QString> &values)
{
    const QSignalBlocker quiet(this);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (FormRow *const found = row(value.key()))
            found->setValue(value.value());
    }
}

SecretBundle Form::secrets() const
{
    SecretBundle secrets;
    for (const FormRow *const one : m_rows) {
        if (const Secret secret = one->secret(); !secret.isEmpty())
            secrets.insert(one->field().name, secret);
    }
    return secrets;
}

bool Form::holdsSecrets() const
{
    return !secrets().isEmpty();
}

void Form::clearSecrets()
{
    for (FormRow *const one : std::as_const(m_rows)) {
        if (one->field().kind == FieldSpec::Kind::Secret)
            one->clear();
    }
}

bool Form::setFault(const QString &name, const QString &fault)
{
    FormRow *const found = row(name);
    if (found)
        found->setFault(fault);
    return found;
}

bool Form::check()
{
    FormRow *firstWrong = nullptr;
    for (FormRow *const one : std::as_const(m_rows)) {
        if (!one->check() && !firstWrong)
            firstWrong = one;
    }
    if (firstWrong)
        firstWrong->focusField();
    return !firstWrong;
}

void Form::fix(const QString &name, const QString &reason)
{
    if (FormRow *const found = row(name))
        found->fix(reason);
}

void Form::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusField();
}

void Form::keyPressEvent(QKeyEvent *event)
{
    // What a field makes no use of comes here.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        Q_EMIT submitted();
}

} // namespace patchbay
