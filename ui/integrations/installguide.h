// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/installpresenter.h"
#include "ui/widgets/surface.h"

namespace patchbay {

class FactList;

/// What helps while an installation is filled in: where the credentials are found, what will be synced.
class InstallGuide final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the guide.
    InstallGuide(const Theme &theme, QWidget *parent);

    void setStart(const InstallStart &start);

private:
    FactList *m_where;
    FactList *m_sandbox;
    FactList *m_streams;
    FactList *m_safety;
};

} // namespace patchbay
