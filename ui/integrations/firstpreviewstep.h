// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "core/model/integration.h"

#include <QWidget>

namespace patchbay {

class FactList;
class Label;
class Theme;

/// What the first preview will read, before it is started.
class FirstPreviewStep final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the step.
    FirstPreviewStep(const Theme &theme, QWidget *parent);

    void setIntegration(const Integration &integration, const Connector &connector);

private:
    Label *m_title;
    Label *m_meaning;
    FactList *m_streams;
};

} // namespace patchbay
