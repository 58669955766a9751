// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/filter.h"
#include "ui/widgets/filtertokens.h"

#include <QLineEdit>
#include <QPointer>

class QAction;
class QCompleter;
class QStringListModel;
class QTimer;

namespace patchbay {

class FieldNote;
class Theme;

/// One line in the filter language of a list. Finished terms are tokens, the last one is text while it is
/// written; to everybody outside it is one text. It tells what was typed when the typing rests, offers the
/// words and values that the list knows, and can keep filters; what cannot be read is underlined in the
/// colour of errors, with the reason under the field.
///
/// Keys: a blank or Enter makes tokens; Backspace, or the arrow, before the text chooses the last token; on a
/// chosen one arrows walk, Enter edits it, Backspace and Delete take it away. `QLineEdit` knows only the text
/// that is no token yet: what has the same name here means the whole filter.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The theme must outlive the field.
    FilterField(const Theme &theme, const QString &placeholder, QWidget *parent);
    ~FilterField() override;

    /// The whole filter as text.
    [[nodiscard]] QString text() const;
    void setText(const QString &filter);
    void clear();
    void selectAll();

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
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    [[nodiscard]] QString draft() const { return QLineEdit::text(); }

    void takeFinished();
    void finishDraft();
    void edit(qsizetype place);
    void remove(qsizetype place);
    void removeAndGoOn(qsizetype place);
    void replaceAll();
    void takeOffer(const QString &draft);
    [[nodiscard]] bool changeChosen(const QKeyEvent &event);
    [[nodiscard]] bool changeAll(const QKeyEvent &event);
    [[nodiscard]] bool goesToTokens(const QKeyEvent &event) const;
    [[nodiscard]] bool copies(const QKeyEvent &event);

    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    void leaveOrFinish(QKeyEvent *event);
    void paintKey(QPainter &painter, const QRect &place) const;
    void showTerms();
    void tellWhenReadable();
    void tell();
    void offer();
    void showWhetherSaved();

    const Theme &m_theme;
    QString m_placeholder;
    FilterTokens m_tokens;
    qsizetype m_place = 0; ///< Of the draft among the tokens: where the one stood that is edited.
    QPointer<FieldNote> m_note;
    QString m_told;
    QString m_fault;
    QTimer *m_rest;
    QAction *m_keep;
    QStringListModel *m_offers;
    QCompleter *m_completer;
    QList<FilterWord> m_words;
    QStringList m_saved;
};

} // namespace patchbay
