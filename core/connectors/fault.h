// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace patchbay {

/// One thing that is wrong with a document.
struct Fault
{
    QString path;    ///< JSON Pointer of the place (RFC 6901); empty for the whole document.
    Message message; ///< What is wrong there and what to do, without the path and without a full stop.
    int line = 0;    ///< From 1; 0 when not known.
    int column = 0;  ///< In characters, from 1; 0 when not known.

    bool operator==(const Fault &) const = default;
};

/// `/streams/0/action (line 12, column 17): there is no action named “x”`
[[nodiscard]] QString toString(const Fault &fault);

/// All faults as one error: the message names their number and the first, the detail lists all, one a line.
/// `what` is the document's name for people: `the connector`.
[[nodiscard]] Error faultsAsError(const QString &what, const QList<Fault> &faults);

/// The pointer of a member or an element of what `parent` points to.
[[nodiscard]] QString pointerTo(const QString &parent, QStringView name);
[[nodiscard]] QString pointerTo(const QString &parent, qsizetype place);
/// The names that a pointer is made of.
[[nodiscard]] QStringList pointerParts(const QString &pointer);
/// What stands at the pointer; missing when nothing does.
[[nodiscard]] json::Value valueAt(json::Value root, const QString &pointer);

/// Gives the faults their lines and columns (of the nearest place that exists), in the order of the document.
[[nodiscard]] QList<Fault> located(QList<Fault> faults, const json::Document &document);

} // namespace patchbay
