// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Gives a fuzzer's kept inputs to it once more, with any compiler: `replay <folder>`. Each of them once told
/// something apart, or went wrong.
int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    int inputs = 0;
    QDirIterator files(QFile::decodeName(arguments[1]), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
            static_cast<std::size_t>(input.size()));
        ++inputs;
    }
    return inputs > 0 ? 0 : 1;
}
