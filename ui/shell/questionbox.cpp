// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/questionbox.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace patchbay {

namespace {

constexpr int boxWidth = 480;

} // namespace

QuestionBox::QuestionBox(const Theme &theme, QWidget *parent)
    : Overlay(theme, parent)
    , m_title(new Label(theme, TextRole::Sentence, Tone::Primary, nullptr))
    , m_text(new Label(theme, TextRole::Body, Tone::Secondary, nullptr))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_yes(new QPushButton)
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::edge);
    column->setSpacing(metrics::control);
    for (Label *const label : {m_title, m_text}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(metrics::edge);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::control);
    row->addStretch();
    for (QPushButton *const button : {m_cancel, m_yes})
        row->addWidget(button);
    m_yes->setDefault(true);
    column->addLayout(row);
    setBox(box);
    connect(m_cancel, &QPushButton::clicked, this, &QuestionBox::close);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        close();
        std::exchange(m_go, {})();
    });
}

void QuestionBox::ask(
    const QString &title, const QString &text, const Consent &yes, const std::function<void()> &go)
{
    m_go = go;
    m_title->setText(title);
    m_text->setText(text);
    m_yes->setText(yes.text);
    m_yes->setProperty(buttons::losesProperty, yes.weight == Consent::Weight::Loses);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_cancel->setAccessibleDescription(title + u' ' + text); // read with the button that has the focus
    openAt(m_cancel);
}

QSize QuestionBox::wantedSize() const
{
    const QWidget &box = *m_title->parentWidget();
    return {boxWidth, box.layout()->heightForWidth(boxWidth)};
}

void QuestionBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        return (m_yes->hasFocus() ? m_yes : m_cancel)->click();
    Overlay::keyPressEvent(event);
}

bool QuestionBox::focusNextPrevChild(bool /*next*/)
{
    QPushButton *const other = m_cancel->hasFocus() ? m_yes : m_cancel;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace patchbay
