// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/surface.h"

#include <QList>

class QHBoxLayout;
class QSpacerItem;

namespace patchbay {

class ActionButton;
class Crumb;
class IconButton;
class Label;

/// The head of a page, 48 px: where one is, what it is called, a fact beside it; buttons at the end. Where it
/// is narrow, the first buttons go into a menu, then the texts are elided.
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
    /// Adds a button there; the default one is never put into the menu.
    void addAtEnd(ActionButton *button);

Q_SIGNALS:
    void parentPageWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitTexts(int room);
    void popUpFolded();
    /// Of all that is shown but the two texts and the buttons that may go into the menu.
    [[nodiscard]] int fixedWidth() const;
    [[nodiscard]] QList<ActionButton *> foldable() const;

    QHBoxLayout *m_row;
    QSpacerItem *m_lead; ///< Before the first button or title.
    Crumb *m_parentPage;
    Label *m_title;
    Label *m_fact;
    IconButton *m_more; ///< Leads to the buttons that have no room.
    QList<ActionButton *> m_buttons;
    QString m_titleText;
    QString m_factText;
};

} // namespace patchbay
