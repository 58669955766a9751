// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/exporting.h"

#include "app/ctl/terminal.h"

#include <QSaveFile>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes one JSON array of several.
class JsonJoiner
{
public:
    [[nodiscard]] QByteArray joined(const QByteArray &array)
    {
        const QByteArray elements = array.trimmed().sliced(1).chopped(1).trimmed();
        if (elements.isEmpty())
            return {};
        const QByteArray before = m_isEmpty ? "[" : ",\n";
        m_isEmpty = false;
        return before + elements;
    }

    [[nodiscard]] QByteArray end() const { return m_isEmpty ? "[]\n" : "]\n"; }

private:
    bool m_isEmpty = true;
};

tl::unexpected<Error> unwritable(const QSaveFile &file)
{
    return fail(ErrorCode::Unavailable,
        message("ctl.fileWrite", u"Cannot write %1: %2."_s, {file.fileName(), file.errorString()}));
}

} // namespace

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

Result<ExitCode> exportParts(const Context &context, const Arguments &arguments, ExportFormat format,
    const std::function<ClientCall<ExportPart>(const QString &cursor)> &part)
{
    const QString path = arguments.value(u"output"_s);
    QSaveFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const auto write = [&](const QByteArray &bytes) {
        if (path.isEmpty())
            printOut(bytes);
        else
            file.write(bytes);
    };
    JsonJoiner joiner;
    std::optional<QString> cursor = QString();
    while (cursor) {
        const auto piece = context.ask(part(*cursor));
        if (!piece)
            return passOn(piece);
        write(format == ExportFormat::Json ? joiner.joined(piece->bytes) : piece->bytes);
        cursor = piece->next;
    }
    if (format == ExportFormat::Json)
        write(joiner.end());
    if (!path.isEmpty() && !file.commit())
        return unwritable(file);
    return ExitCode::Done;
}

} // namespace patchbay::ctl
