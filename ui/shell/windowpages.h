// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/widgets/areapage.h"

#include <QHash>
#include <QList>

class QStackedWidget;

namespace patchbay {

class Client;
class Clock;
class Theme;

/// The window's pages: of each area its list, and what opens one object of it (which may be the list itself).
/// Each is made when it is first wanted, so that the window is there before all of them are.
class WindowPages final : public QObject
{
    Q_OBJECT

public:
    /// Puts the pages into `stack`. All referred to must outlive it.
    WindowPages(const Theme &theme, const Clock &clock, const Client &client, Question question,
        SettingsPorts settings, QStackedWidget &stack);

    /// The page that shows the place, made now if need be.
    [[nodiscard]] AreaPage *at(const Place &place);
    /// Those that are made.
    [[nodiscard]] QList<AreaPage *> all() const;
    /// The lists that are made. The navigation shows what they count.
    [[nodiscard]] QList<AreaPage *> lists() const;
    /// Makes one of the lists that count something. False: all of them are made.
    bool makeOne();

Q_SIGNALS:
    void made(patchbay::Area area, patchbay::AreaPage *page);

private:
    [[nodiscard]] AreaPage *makeList(Area area);
    [[nodiscard]] AreaPage *makeObject(Area area);

    const Theme &m_theme;
    const Clock &m_clock;
    const Client &m_client;
    const Question m_question;
    const SettingsPorts m_settings;
    QStackedWidget &m_stack;
    QHash<Area, AreaPage *> m_lists;
    QHash<Area, AreaPage *> m_objects;
};

} // namespace patchbay
