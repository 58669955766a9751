// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/linkheader.h"

namespace patchbay {

namespace {

/// Walks over `<target>; name=value; name="value", <target>; …`. What is malformed ends the walk.
class LinkScanner
{
public:
    explicit LinkScanner(QByteArrayView text)
        : m_rest(text)
    {}

    struct Link
    {
        QByteArray target;
        QByteArray relation;
    };

    std::optional<Link> next()
    {
        skip(" \t,");
        if (!take('<'))
            return std::nullopt;
        const qsizetype end = m_rest.indexOf('>');
        if (end < 0)
            return std::nullopt;
        Link link{m_rest.first(end).trimmed().toByteArray(), {}};
        m_rest = m_rest.sliced(end + 1);
        while (skip(" \t"), take(';'))
            readParameter(link);
        return link;
    }

private:
    void readParameter(Link &link)
    {
        skip(" \t");
        const QByteArray name = until(" \t=;,").toLower();
        skip(" \t");
        if (!take('='))
            return;
        skip(" \t");
        const QByteArray value = take('"') ? quoted() : until(" \t;,");
        if (name == "rel" && link.relation.isEmpty())
            link.relation = value;
    }

    /// The text up to one of these characters, or to the end.
    QByteArray until(QByteArrayView stops)
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !stops.contains(m_rest[end]))
            ++end;
        const QByteArray text = m_rest.first(end).toByteArray();
        m_rest = m_rest.sliced(end);
        return text;
    }

    QByteArray quoted()
    {
        QByteArray text;
        while (!m_rest.isEmpty() && !take('"')) {
            if (m_rest.front() == '\\' && m_rest.size() > 1)
                m_rest = m_rest.sliced(1);
            text += m_rest.front();
            m_rest = m_rest.sliced(1);
        }
        return text;
    }

    void skip(QByteArrayView characters)
    {
        while (!m_rest.isEmpty() && characters.contains(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }

    bool take(char character)
    {
        if (m_rest.isEmpty() || m_rest.front() != character)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArrayView m_rest;
};

} // namespace

std::optional<QByteArray> nextLink(const HttpHeaders &headers)
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare("Link", Qt::CaseInsensitive) != 0)
            continue;
        LinkScanner scanner(header.value);
        while (const std::optional<LinkScanner::Link> link = scanner.next()) {
            if (link->relation.toLower().simplified().split(' ').contains("next"))
                return link->target;
        }
    }
    return std::nullopt;
}

} // namespace patchbay
