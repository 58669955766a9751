// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apicall.h"

#include "core/base/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

Query::Query(const QByteArray &url)
{
    const qsizetype mark = url.indexOf('?');
    if (mark < 0)
        return;
    for (const QByteArray &pair : url.mid(mark + 1).split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        if (!name.isEmpty())
            m_parameters.insert(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
}

QString Query::text(const QString &name)
{
    m_asked.append(name);
    return m_parameters.value(name);
}

qint64 Query::integer(const QString &name, Range range)
{
    const QString written = text(name);
    if (written.isEmpty())
        return range.otherwise;
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (isNumber && number >= range.least && number <= range.most)
        return number;
    if (range.most == std::numeric_limits<qint64>::max())
        fault(name, notBetween(name, range.least, {}));
    else
        fault(name, notBetween(name, range.least, range.most));
    return range.otherwise;
}

void Query::fault(const QString &name, const FieldFault &fault)
{
    if (!m_faults.contains(name))
        m_faults.insert(name, fault);
}

void Query::refuseOthers()
{
    for (const QString &name : m_parameters.keys()) {
        if (!m_asked.contains(name))
            fault(name, {reason(u"is not known here"_s)});
    }
}

Result<> Query::verdict() const
{
    if (m_faults.isEmpty())
        return {};
    return tl::unexpected<Error>(faultsAsError(m_faults));
}

Result<json::Document> bodyOf(const HttpRequest &request)
{
    static constexpr json::Limits limits{64, 4 * 1024 * 1024};
    const QByteArray text = request.body.trimmed().isEmpty() ? QByteArray("{}") : request.body;
    const auto document = json::Document::parse(text, limits);
    if (document)
        return *document;
    return fail(ErrorCode::InvalidInput,
        message("request.json", u"Cannot read the request: its body is not JSON."_s),
        document.error().message.text);
}

} // namespace patchbay
