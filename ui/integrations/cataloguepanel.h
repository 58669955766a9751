// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "ui/widgets/surface.h"

class QAction;
class QVBoxLayout;

namespace patchbay {

class FactList;
class Label;

/// What one connector is, needs and syncs, beside the catalogue: all of it before anything is typed.
class CataloguePanel final : public Surface
{
    Q_OBJECT

public:
    /// The theme and the actions must outlive the panel.
    CataloguePanel(const Theme &theme, QAction &install, QAction &documentation, QWidget *parent);

    void setConnector(const Connector &connector);

private:
    void makeHead(QAction &install, QAction &documentation, QVBoxLayout &column);
    void setNeeds(const Connector &connector);
    void setStreams(const Connector &connector);

    Label *m_name;
    Label *m_kind;
    Label *m_description;
    FactList *m_needs;
    FactList *m_streams;
    FactList *m_facts;
};

} // namespace patchbay
