// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/sourcespresenter.h"

#include <QWidget>

class QAction;

namespace patchbay {

class Form;
class HintLine;
class Theme;

/// Whose records a push takes.
class SourceForm final : public QWidget
{
    Q_OBJECT

public:
    /// The theme and the actions must outlive the form.
    SourceForm(const Theme &theme, QAction &save, QAction &giveUp, QWidget *parent);

    /// `current`: as it is stored; nothing where the push has no source yet.
    void begin(
        const Stream &push, const std::optional<PushSource> &current, const QList<SourceChoice> &choices);
    [[nodiscard]] bool isTouched() const;

    /// The push that it is about.
    [[nodiscard]] QString stream() const { return m_stream; }

    /// What is chosen; nothing: none.
    [[nodiscard]] std::optional<SourceChoice> choice() const;
    /// What is chosen, for the engine.
    [[nodiscard]] ConfigurationChange change() const;
    /// Says at the field why the engine does not take it.
    void showRefusal(const Error &error);

private:
    Form *m_form;
    QString m_stream;
    QString m_before;
    QList<SourceChoice> m_choices;
};

} // namespace patchbay
