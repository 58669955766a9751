// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formrow.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

FormRow::FormRow(const Theme &theme, const FieldSpec &field, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(field.hint)
    , m_hintLine(new HintLine(theme, this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::control);
    auto *const label = new Label(theme, TextRole::Body, Tone::Secondary, this);
    label->setText(field.label);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(metrics::controlHeight);
    makeEditor();
    label->setBuddy(m_editor);
    m_editor->setAccessibleName(field.label);
    m_editor->installEventFilter(this);
    auto *const column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    column->addWidget(m_editor);
    column->addWidget(m_hintLine);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    setValue(field.defaultValue);
    showHint();
}

void FormRow::makeEditor()
{
    if (m_field.kind == FieldSpec::Kind::Choice) {
        auto *const box = new QComboBox(this);
        for (int i = 0; i < m_field.choices.size(); ++i)
            box->addItem(m_field.choiceLabels.value(i, m_field.choices[i]), m_field.choices[i]);
        connect(box, &QComboBox::currentIndexChanged, this, &FormRow::takeEdit);
        m_editor = box;
        return;
    }
    if (m_field.kind == FieldSpec::Kind::Switch) {
        auto *const box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, &FormRow::takeEdit);
        m_editor = box;
        return;
    }
    QLineEdit *const edit =
        m_field.kind == FieldSpec::Kind::Secret ? new SecretEdit(m_field.blanks, this) : new QLineEdit(this);
    edit->setPlaceholderText(m_field.example);
    connect(edit, &QLineEdit::textChanged, this, &FormRow::takeEdit);
    m_editor = edit;
}

QString FormRow::value() const
{
    if (const auto *const box = qobject_cast<QComboBox *>(m_editor))
        return box->currentData().toString();
    if (const auto *const box = qobject_cast<QCheckBox *>(m_editor))
        return box->isChecked() ? u"true"_s : u"false"_s;
    const auto *const edit = qobject_cast<QLineEdit *>(m_editor);
    return m_field.kind == FieldSpec::Kind::Secret ? QString() : edit->text().trimmed();
}

void FormRow::setValue(const QString &value)
{
    if (auto *const box = qobject_cast<QComboBox *>(m_editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *const check = qobject_cast<QCheckBox *>(m_editor))
        check->setChecked(value == "true"_L1);
    else if (m_field.kind != FieldSpec::Kind::Secret)
        qobject_cast<QLineEdit *>(m_editor)->setText(value);
}

Secret FormRow::secret() const
{
    const auto *const edit = qobject_cast<SecretEdit *>(m_editor);
    return edit ? edit->secret() : Secret();
}

bool FormRow::isEmpty() const
{
    const auto *const edit = qobject_cast<QLineEdit *>(m_editor);
    return edit && edit->text().isEmpty();
}

void FormRow::clear()
{
    if (auto *const edit = qobject_cast<QLineEdit *>(m_editor))
        edit->clear();
}

void FormRow::setFault(const QString &fault)
{
    m_fault = fault;
    showHint();
}

bool FormRow::check()
{
    if (!m_editor->isEnabled())
        return true;
    // A secret is looked at for being there only.
    const bool isMissingSecret = m_field.kind == FieldSpec::Kind::Secret && m_field.isRequired && isEmpty();
    if (m_field.kind != FieldSpec::Kind::Secret)
        setFault(faultIn(m_field, value()));
    else if (isMissingSecret)
        setFault(faultIn(m_field, {}));
    return m_fault.isEmpty();
}

void FormRow::fix(const QString &reason)
{
    m_editor->setEnabled(false);
    m_editor->setToolTip(reason);
    m_hint = reason;
    setFault({});
}

void FormRow::focusField()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FormRow::takeEdit()
{
    m_fault.clear();
    showHint();
    Q_EMIT edited();
}

void FormRow::showHint()
{
    const auto *const secret = qobject_cast<SecretEdit *>(m_editor);
    const QString account = secret ? secret->account() : QString();
    if (!m_fault.isEmpty())
        m_hintLine->tell(m_fault, Tone::Err);
    else if (!account.isEmpty())
        m_hintLine->tell(account, secret->isMended() ? Tone::Warn : Tone::Quiet);
    else
        m_hintLine->tell(m_hint, Tone::Quiet);
    m_editor->setAccessibleDescription(m_hintLine->text());
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    // Who passes through an empty field with Tab has not got it wrong yet.
    if (watched == m_editor && event->type() == QEvent::FocusOut && !isEmpty() && m_fault.isEmpty())
        check();
    return QWidget::eventFilter(watched, event);
}

} // namespace patchbay
