// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/curlcommand.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// In single quotes nothing has a meaning but a single quote (POSIX.1, Shell Command Language, 2.2.2).
QString quoted(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace

QString curlCommand(const HttpRequest &request)
{
    QStringList words{u"curl"_s};
    if (request.method == "HEAD")
        words.append(u"--head"_s);
    else if (request.method != "GET")
        words.append(u"-X "_s + QString::fromLatin1(request.method));
    words.append(quoted(request.url));
    for (const HttpHeader &header : request.headers)
        words.append(u"-H "_s + quoted(header.name + ": " + header.value));
    if (!request.body.isEmpty())
        words.append(u"--data-binary "_s + quoted(request.body));
    return words.join(u' ');
}

} // namespace patchbay
