// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace patchbay {

class Label;
class Theme;

/// What stands on the overview while nothing has run yet: what to try first, and what comes after it.
class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the widget. `next` becomes the filled button, `other` the one beside it.
    FirstSteps(const Theme &theme, QAction &next, QAction &other, QWidget *parent);

    void tell(const QString &sentence, const QString &paragraph);

private:
    Label *m_sentence;
    Label *m_paragraph;
};

} // namespace patchbay
