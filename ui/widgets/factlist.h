// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/metrics.h"
#include "ui/widgets/statuslook.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace patchbay {

class Label;
class Theme;

/// A section of a details panel: its head, then facts in lines, the label leading, the value behind it.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    enum class Writing { Words, Code };

    /// The theme must outlive the list. Without a head it is only the lines, inside something else.
    FactList(const Theme &theme, const QString &head, QWidget *parent, int labelWidth = metrics::labelWidth);

    void clear();
    void add(const QString &label, const QString &value, Writing writing = Writing::Words,
        Tone tone = Tone::Primary);
    void add(const QString &label, const StatusLook &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const QString &label, QWidget *value);
    /// Words are not broken: the labels are as wide as the widest of them.
    void widenLabelsFor(const QString &label);

    const Theme &m_theme;
    const int m_leastLabelWidth;
    int m_labelWidth = 0;
    bool m_isSection = false;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Label *> m_labels;
};

} // namespace patchbay
