// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/environment.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace patchbay {

/// What a person typed into an installation that is not done: everything but its secrets.
struct InstallDraft
{
    QString connector; ///< Its slug.
    QString name;
    QString slug;
    Environment environment = Environment::Test;
    QMap<QString, QString> settings;

    bool operator==(const InstallDraft &) const = default;
};

/// Half-typed installations of one workspace, at most one for each connector. They are on the disk as soon as
/// they are kept, so that they survive a crash; a person has them, not the workspace.
class InstallDrafts
{
public:
    /// `workspace`: what tells this workspace's drafts from others'.
    explicit InstallDrafts(const QString &workspace);

    void keep(const InstallDraft &draft) const;
    void drop(const QString &connector) const;
    [[nodiscard]] std::optional<InstallDraft> of(const QString &connector) const;
    /// The connectors that have one.
    [[nodiscard]] QStringList connectors() const;

private:
    [[nodiscard]] QString groupOf(const QString &connector) const;

    const QString m_group;
};

} // namespace patchbay
