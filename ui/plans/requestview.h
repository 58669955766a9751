// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace patchbay {

class Label;
class Theme;

/// One request as it would be sent, or was: its line, headers and body, and a button that copies it as curl.
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the view.
    RequestView(const Theme &theme, const QString &head, QWidget *parent);

    void setRequest(const HttpRequest &request);
    /// What else there is to know of it; empty: nothing.
    void setNote(const QString &note);
    /// Puts the request into the clipboard as a command for a shell.
    void copyAsCurl();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    HttpRequest m_request;
    Label *m_line;
    Label *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace patchbay
