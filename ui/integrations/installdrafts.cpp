// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/installdrafts.h"

#include <QSettings>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

InstallDrafts::InstallDrafts(const QString &workspace)
    : m_group(u"drafts/%1/install"_s.arg(workspace))
{}

QString InstallDrafts::groupOf(const QString &connector) const
{
    return m_group + u'/' + connector;
}

void InstallDrafts::keep(const InstallDraft &draft) const
{
    QSettings settings;
    settings.beginGroup(groupOf(draft.connector));
    settings.remove(QString());
    settings.setValue(u"name"_s, draft.name);
    settings.setValue(u"slug"_s, draft.slug);
    settings.setValue(u"environment"_s, environmentName(draft.environment));
    for (auto setting = draft.settings.begin(); setting != draft.settings.end(); ++setting)
        settings.setValue(u"settings/"_s + setting.key(), setting.value());
    settings.sync();
}

void InstallDrafts::drop(const QString &connector) const
{
    QSettings settings;
    settings.remove(groupOf(connector));
    settings.sync();
}

std::optional<InstallDraft> InstallDrafts::of(const QString &connector) const
{
    if (!connectors().contains(connector))
        return std::nullopt;
    QSettings settings;
    settings.beginGroup(groupOf(connector));
    InstallDraft draft;
    draft.connector = connector;
    draft.name = settings.value(u"name"_s).toString();
    draft.slug = settings.value(u"slug"_s).toString();
    draft.environment =
        environmentFromName(settings.value(u"environment"_s).toString()).value_or(Environment::Test);
    settings.beginGroup(u"settings"_s);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        draft.settings.insert(name, settings.value(name).toString());
    return draft;
}

QStringList InstallDrafts::connectors() const
{
    QSettings settings;
    settings.beginGroup(m_group);
    return settings.childGroups();
}

} // namespace patchbay
