// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QTimer;

namespace patchbay {

class Theme;

/// One line in the filter language of a list. It tells what was typed when the typing rests; what cannot be
/// read gets an underline in the colour of errors, and the reason as its tooltip and description.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The theme must outlive the field.
    FilterField(const Theme &theme, const QString &placeholder, QWidget *parent);

    /// Why the filter cannot be read; empty: it can.
    void setFault(const QString &reason);

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QTimer *m_rest;
};

} // namespace patchbay
