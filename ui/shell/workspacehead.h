// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/readonlytransport.h"
#include "core/model/workspace.h"
#include "ui/widgets/surface.h"

class QSpacerItem;

namespace patchbay {

class IconButton;
class Label;

/// The band over the whole window that says by its colour which environment one works in: solid for
/// production, hatched for test.
class EnvironmentBand final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the band.
    EnvironmentBand(const Theme &theme, const Workspace &workspace, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_isProduction;
};

/// Above the navigation: the workspace, its environment, and the button of the menus.
class WorkspaceHead final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the head.
    WorkspaceHead(const Theme &theme, const Workspace &workspace, QWidget *parent);

    void setAccess(ReadOnlyTransport::Access access);

Q_SIGNALS:
    /// There on the screen.
    void menuWanted(const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideName();

    const QString m_workspace; ///< Its name.
    const QString m_usual;     ///< The environment's name.
    Label *m_name;
    Label *m_environment;
    QSpacerItem *m_lead; ///< Before the names, or before the menu alone.
};

} // namespace patchbay
