// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"
#include "ui/widgets/fieldspec.h"

#include <QWidget>

namespace patchbay {

class HintLine;
class Label;
class Theme;

/// One line of a form: the label leading, the field that its kind asks for, and under it the hint or what is
/// wrong. It is checked when the field is left.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the row.
    FormRow(const Theme &theme, const FieldSpec &field, int labelWidth, QWidget *parent);

    [[nodiscard]] const FieldSpec &field() const { return m_field; }

    /// Of a secret: empty.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// Of a field that is no secret: empty.
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();

    /// Says what is wrong, until the field is edited; empty: nothing.
    void setFault(const QString &fault);
    /// Whether the value fits; says at the field why not.
    bool check();
    /// Makes it a fact that is read only, with the reason under it.
    void fix(const QString &reason);
    void focusField();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor();
    void takeEdit();
    void showHint();

    const FieldSpec m_field;
    QString m_hint;
    QString m_fault;
    QWidget *m_editor = nullptr;
    HintLine *m_hintLine;
};

} // namespace patchbay
