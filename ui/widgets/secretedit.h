// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"
#include "ui/widgets/fieldspec.h"

#include <QLineEdit>

namespace patchbay {

/// A field for a secret: dots only. What was pasted is mended (line breaks and blanks around it), and what is
/// in it is told by its length, never by its value.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    SecretEdit(FieldSpec::Blanks blanks, QWidget *parent);

    [[nodiscard]] Secret secret() const;

    /// How long it is, and what was mended; empty while the field is.
    [[nodiscard]] QString account() const;

    /// Whether what was pasted was mended.
    [[nodiscard]] bool isMended() const { return !m_mended.isEmpty(); }

private:
    void mend(const QString &text);

    const FieldSpec::Blanks m_blanks;
    qsizetype m_length = 0; ///< Before the latest edit.
    QString m_mended;       ///< What was left out.
};

} // namespace patchbay
