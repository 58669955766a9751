// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "ui/plans/changepresenter.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class FactList;
class Label;
class RequestView;
class StatusWord;

/// One change of a plan, field by field; of a push also its very request and what came of it; and where it
/// comes from.
class ChangePanel final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the panel.
    ChangePanel(const Theme &theme, QWidget *parent);

    void setChange(const ChangeDetails &details);
    /// Which one of the list it is: `3 of 2,184`.
    void setPosition(const QString &position);
    void setCall(const CallRecord &call);
    void setStored(StoredState state);

    /// Of a push, when there is one.
    [[nodiscard]] RequestView *request() const { return m_request; }

    [[nodiscard]] const QString &key() const { return m_details.change.key; }

    [[nodiscard]] DiffView *diff() const { return m_diff; }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();

private:
    void makeHead(QVBoxLayout &column);
    void makeFieldCount(QVBoxLayout &column);
    void showFields();
    void showOutcome();
    void showOrigin();

    ChangeDetails m_details;
    std::optional<CallRecord> m_call;
    StoredState m_stored = StoredState::Unknown;
    bool m_showsAll = false; ///< Of an update also the fields that stay.
    StatusWord *m_kind;
    Label *m_key;
    Label *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
    Label *m_title;
    Label *m_about;
    Label *m_fieldCount = nullptr;
    QPushButton *m_all = nullptr;
    DiffView *m_diff;
    RequestView *m_request;
    FactList *m_outcome;
    FactList *m_origin;
};

enum class FieldsShown { Changed, All };

/// The fields of a change as texts; of a create or delete, every member of the record.
[[nodiscard]] QList<DiffEntry> diffOf(const ChangeDetails &details, FieldsShown shown = FieldsShown::Changed);

} // namespace patchbay
