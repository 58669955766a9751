// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QSettings>

namespace patchbay {

/// What the person chose for this program on this machine, in whatever workspace. It is kept as soon as it is
/// chosen. Keys: `appearance` (`light`, `dark`, `system`), `contrast` (`usual`, `increased`), `language`.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Of the application as it is named.
    explicit Preferences(QObject *parent = nullptr);
    /// Of that file: for tests, and for people who keep several.
    explicit Preferences(const QString &path, QObject *parent = nullptr);

    /// As the system has it until something else is chosen.
    [[nodiscard]] Theme::Choice appearance() const;
    void setAppearance(Theme::Choice choice);

    [[nodiscard]] Contrast contrast() const;
    void setContrast(Contrast contrast);

    /// A language's name (`en`, `ar`); empty: the system's. It holds from the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

Q_SIGNALS:
    /// Something was chosen that was not before.
    void changed();

private:
    void keep(const QString &key, const QString &value);

    QSettings m_settings;
};

} // namespace patchbay
