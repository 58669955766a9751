// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inmemoryintegrations.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> notFound(const QString &slug)
{
    return fail(
        ErrorCode::NotFound, message("integration.notFound",
                                 u"Cannot find the integration %1: there is none of that name."_s, {slug}));
}

} // namespace

Result<Integration> InMemoryIntegrations::add(Integration integration, const QByteArray &connectorDocument,
    SlugRule rule, const Caller &caller, const AuditEntry &audit)
{
    const std::lock_guard lock(m_mutex);
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (m_bySlug.contains(integration.slug) && rule == SlugRule::AsGiven)
        return fail(ErrorCode::Conflict,
            message("integration.slugTaken", u"Cannot name the integration %1: the name is taken."_s,
                {integration.slug}));
    const QString wanted = integration.slug;
    for (int number = 2; m_bySlug.contains(integration.slug); ++number)
        integration.slug = u"%1-%2"_s.arg(wanted).arg(number);
    integration.revision = 1;
    m_bySlug.insert(integration.slug, integration);
    m_documents.insert(integration.id.value, connectorDocument);
    m_audit.append({integration.slug, caller.id, audit});
    return integration;
}

Result<Integration> InMemoryIntegrations::change(
    const QString &slug, const Edit &edit, const Caller &caller, const AuditEntry &audit)
{
    const std::lock_guard lock(m_mutex);
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (!m_bySlug.contains(slug))
        return notFound(slug);
    Integration changed = m_bySlug[slug];
    if (const Result<> decided = edit(changed); !decided)
        return passOn(decided);
    ++changed.revision;
    m_bySlug[slug] = changed;
    m_audit.append({slug, caller.id, audit});
    return changed;
}

Result<> InMemoryIntegrations::remove(const QString &slug, const Caller &caller, const AuditEntry &audit)
{
    const std::lock_guard lock(m_mutex);
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (!m_bySlug.contains(slug))
        return notFound(slug);
    m_documents.remove(m_bySlug[slug].id.value);
    m_bySlug.remove(slug);
    m_audit.append({slug, caller.id, audit});
    return {};
}

Result<Integration> InMemoryIntegrations::bySlug(const QString &slug)
{
    const std::lock_guard lock(m_mutex);
    if (!m_bySlug.contains(slug))
        return notFound(slug);
    return m_bySlug[slug];
}

Result<Integration> InMemoryIntegrations::byId(const IntegrationId &id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_bySlug, id, &Integration::id);
    if (found == m_bySlug.end())
        return notFound(id.value);
    return *found;
}

Result<QList<Integration>> InMemoryIntegrations::all()
{
    const std::lock_guard lock(m_mutex);
    return m_bySlug.values();
}

Result<QByteArray> InMemoryIntegrations::connectorDocument(const IntegrationId &id)
{
    const std::lock_guard lock(m_mutex);
    if (!m_documents.contains(id.value))
        return notFound(id.value);
    return m_documents[id.value];
}

QList<InMemoryIntegrations::AuditRow> InMemoryIntegrations::audit() const
{
    const std::lock_guard lock(m_mutex);
    return m_audit;
}

void InMemoryIntegrations::breakWith(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_broken = error;
}

} // namespace patchbay
