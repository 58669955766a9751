// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/exporting.h"

#include "app/ctl/terminal.h"
#include "core/client/exportfile.h"

#include <memory>
#include <utility>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

Result<ExportFormat> exportFormat(const Arguments &arguments)
{
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"json"_s;
    if (format == u"json")
        return ExportFormat::Json;
    if (format == u"csv")
        return ExportFormat::Csv;
    return fail(ErrorCode::InvalidInput,
        message("ctl.exportFormat", u"Cannot export as “%1”: it is json or csv."_s, {format}));
}

Result<ExitCode> exportAll(const Context &context, const Arguments &arguments, const Export &what)
{
    std::unique_ptr<ExportFile> file;
    if (const QString path = arguments.value(u"output"_s); !path.isEmpty()) {
        Result<std::unique_ptr<ExportFile>> created = ExportFile::create(path, what.format);
        if (!created)
            return passOn(created);
        file = std::move(*created);
    }
    ExportJoiner joiner(what.format);
    std::optional<QString> cursor = QString();
    while (cursor) {
        const auto piece = context.ask(what.piece(*cursor));
        if (!piece)
            return passOn(piece);
        if (!file) {
            printOut(joiner.joined(*piece));
            if (const Result<> written = allWritten(); !written)
                return passOn(written);
        } else if (const Result<> added = file->add(*piece); !added) {
            return passOn(added);
        }
        cursor = piece->next;
    }
    return ExitCode::Done;
}

} // namespace patchbay::ctl
