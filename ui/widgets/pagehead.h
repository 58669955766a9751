// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;
class QSpacerItem;

namespace patchbay {

class Crumb;
class Label;

/// The head of a page, 48 px: where one is, what it is called, a fact beside it; buttons at the end.
class PageHead final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the head.
    PageHead(const Theme &theme, QWidget *parent);

    void setTitle(const QString &title);
    void setFact(const QString &fact);
    /// Shows the way back: the name of the page above, before the title.
    void setParentPage(const QString &name);
    /// Adds a widget behind the title and the fact: the tabs of an area, a chip.
    void addBehindTitle(QWidget *widget);
    /// Adds a widget at the trailing edge.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void parentPageWanted();

private:
    QHBoxLayout *m_row;
    QSpacerItem *m_lead; ///< Before the first button or title.
    Crumb *m_parentPage;
    Label *m_title;
    Label *m_fact;
};

} // namespace patchbay
