// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace patchbay {

/// The language that the window speaks: its texts and the direction of reading. Widgets that exist do not
/// change; make the window anew.
class Language
{
public:
    /// The names of those that there are: `ar`, `en`.
    [[nodiscard]] static QStringList names();

    /// `name`: one of those; empty: the system's where there is one, else English.
    void choose(const QString &name);

private:
    QTranslator m_texts;
};

} // namespace patchbay
