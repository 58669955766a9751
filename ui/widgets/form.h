// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "ui/widgets/fieldspec.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace patchbay {

class FormRow;
class Theme;

/// A form made from a description of its fields.
class Form final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the form. `labelWidth`: of the labels' column.
    Form(const Theme &theme, int labelWidth, QWidget *parent);

    /// Other fields, with their defaults in them.
    void setFields(const QList<FieldSpec> &fields);
    [[nodiscard]] QList<FieldSpec> fields() const;

    [[nodiscard]] QString value(const QString &name) const;
    /// Of all fields that are no secrets.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Those that the form has; says nothing to `edited`.
    void setValues(const QMap<QString, QString> &values);
    /// Those that were typed.
    [[nodiscard]] SecretBundle secrets() const;
    void clearSecrets();
    [[nodiscard]] bool holdsSecrets() const;

    /// Says at the field what is wrong with it; false when the form has no such field.
    bool setFault(const QString &name, const QString &fault);
    /// Whether all values fit; otherwise each says why not, and the first of them gets the focus.
    bool check();
    /// Makes a field read only, with the reason under it.
    void fix(const QString &name, const QString &reason);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// Enter was pressed in one of its fields: the step that the form leads to is wanted.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FormRow *row(const QString &name) const;

    const Theme &m_theme;
    const int m_labelWidth;
    QVBoxLayout *m_column;
    QList<FormRow *> m_rows;
};

} // namespace patchbay
