// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/installpresenter.h"

#include <QWidget>

namespace patchbay {

class Banner;
class Form;
class HintLine;
class Label;
class Theme;

/// The secrets of an integration, typed blind, and the place where they are kept.
class CredentialsStep final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the step.
    CredentialsStep(const Theme &theme, QWidget *parent);

    void setStart(const InstallStart &start);
    void setName(const QString &integration);
    void setKeychain(const KeychainView &keychain);
    [[nodiscard]] SecretBundle secrets() const;
    void clear();
    [[nodiscard]] bool holdsSecrets() const;
    [[nodiscard]] bool check();
    void showRefusal(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// The next step is wanted.
    void submitted();

private:
    Label *m_title;
    Label *m_promise;
    Form *m_form;
    HintLine *m_refusal;
    Banner *m_keychain;
};

} // namespace patchbay
