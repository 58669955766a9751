// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay {

class Banner;
class FactList;
class Label;
class Theme;

/// The test of a connection while it runs, and what it came to: the platform's answer, and the way out.
class TestStep final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the step.
    TestStep(const Theme &theme, QWidget *parent);

    void showTesting(const QString &integration);
    void showConnected(const ConnectionOutcome &outcome);
    void showRefused(const Error &error);
    void showAwaiting(const KeychainView &keychain);
    /// Puts a button into the answer.
    void addButton(QWidget *button);

private:
    Label *m_title;
    Banner *m_answer;
    FactList *m_calls;
};

} // namespace patchbay
