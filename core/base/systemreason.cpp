// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/systemreason.h"

#include "core/base/reason.h"

#include <QHash>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

QString systemReason(const QString &said)
{
    static const QHash<QString, QString> words{
        {u"Permission denied"_s, reason(u"permission is denied"_s)},
        {u"Operation not permitted"_s, reason(u"permission is denied"_s)},
        {u"Read-only file system"_s, reason(u"the disk can only be read"_s)},
        {u"No such file or directory"_s, reason(u"there is no such file or folder"_s)},
        {u"Is a directory"_s, reason(u"it is a folder"_s)},
        {u"No space left on device"_s, reason(u"no space is left on the disk"_s)},
        {u"Too many open files"_s, reason(u"too many files are open"_s)},
        {u"Resource temporarily unavailable"_s, reason(u"another program holds it"_s)},
        {u"No locks available"_s, reason(u"the disk has no locks"_s)},
    };
    return words.value(said, said);
}

} // namespace patchbay
