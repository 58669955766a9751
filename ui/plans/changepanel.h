// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/surface.h"

namespace patchbay {

class FactList;
class Label;
class StatusWord;

/// One change of a plan, field by field, and where it comes from.
class ChangePanel final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the panel.
    ChangePanel(const Theme &theme, QWidget *parent);

    void setChange(const ChangeDetails &details);

private:
    StatusWord *m_kind;
    Label *m_key;
    Label *m_title;
    Label *m_about;
    DiffView *m_diff;
    FactList *m_origin;
};

/// The fields of a change as texts; of a create or delete, every member of the record.
[[nodiscard]] QList<DiffEntry> diffOf(const ChangeDetails &details);

} // namespace patchbay
