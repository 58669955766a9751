// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace patchbay {

/// What was typed into the forms of one kind and is not saved: one draft for each object, never a secret.
/// They are on the disk as soon as they are kept, so that they survive a crash; a person has them, not the
/// workspace.
class FormDrafts
{
public:
    /// `kind`: what tells these forms from others, such as `schedule`.
    explicit FormDrafts(const QString &kind);

    void keep(const QString &object, const QMap<QString, QString> &values) const;
    void drop(const QString &object) const;
    /// By the fields' names; empty: there is none.
    [[nodiscard]] QMap<QString, QString> of(const QString &object) const;

private:
    const QString m_group;
};

} // namespace patchbay
