// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace patchbay {

class Theme;

/// One step of something that is done in an order, or one item of a checklist.
struct StepEntry
{
    enum class State {
        Done,
        Current,
        ToCome,
        Wrong, ///< It was tried, and did not go well.
    };

    QString name;
    QString fact; ///< In a few words what is there, or comes.
    State state = State::ToCome;

    bool operator==(const StepEntry &) const = default;
};

class StepsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FactRole = Qt::UserRole + 1, StateRole };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<StepEntry> &steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StepEntry> m_steps;
};

/// Steps one under the other, joined by a line; each says by shape and words how far it is. A list, so that
/// the keyboard and a screen reader go through it.
class StepList final : public QListView
{
    Q_OBJECT

public:
    /// The theme must outlive the list.
    StepList(const Theme &theme, const QString &accessibleName, QWidget *parent);

    void setSteps(const QList<StepEntry> &steps);

Q_SIGNALS:
    void stepWanted(int step);

private:
    StepsModel *m_model;
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::StepEntry::State)
