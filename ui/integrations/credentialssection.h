// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/panelsection.h"

namespace patchbay {

class Banner;
class FactList;

/// Which credentials an integration has, never their values, and how the place is where they are kept.
class CredentialsSection final : public PanelSection
{
    Q_OBJECT

public:
    /// Replaces them by `update`; the action and the theme must outlive the section.
    CredentialsSection(const Theme &theme, QAction &update, QWidget *parent);

    void setDetails(const IntegrationDetails &details);

private:
    FactList *m_facts;
    Banner *m_keychain; ///< Only while the keychain cannot be used.
};

} // namespace patchbay
