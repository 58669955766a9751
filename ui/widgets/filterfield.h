// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/filter.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStringListModel;
class QTimer;

namespace patchbay {

class Theme;

/// One line in the filter language of a list. It tells what was typed when the typing rests, offers the words
/// and values that the list knows, and can keep filters; what cannot be read gets an underline in the colour
/// of errors, and the reason under the field.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The theme must outlive the field.
    FilterField(const Theme &theme, const QString &placeholder, QWidget *parent);

    /// What it offers while one types.
    void setWords(const QList<FilterWord> &words);
    /// Filters by that text, as if it had been typed.
    void choose(const QString &filter);
    /// Why the filter cannot be read; empty: it can.
    void setFault(const QString &reason);
    /// Lets filters be kept; these are.
    void setSaved(const QStringList &filters);
    /// Keeps the filter that is written, or keeps it no longer.
    void toggleSaved();

Q_SIGNALS:
    void filterChanged(const QString &text);
    void saveWanted(const QString &filter);
    void forgetWanted(const QString &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForIcon();
    void tell();
    void offer();
    void showWhetherSaved();

    const Theme &m_theme;
    QTimer *m_rest;
    QAction *m_keep;
    QStringListModel *m_offers;
    QCompleter *m_completer;
    QList<FilterWord> m_words;
    QStringList m_saved;
};

} // namespace patchbay
