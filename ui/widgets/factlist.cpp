// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factlist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusword.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

FactList::FactList(const Theme &theme, const QString &head, QWidget *parent, int labelWidth)
    : QWidget(parent)
    , m_theme(theme)
    , m_leastLabelWidth(labelWidth)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::control);
    if (!head.isEmpty()) {
        column->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
        auto *const title = new Label(theme, TextRole::Section, Tone::Primary, this);
        title->setText(head);
        column->addWidget(title);
    }
    m_isSection = !head.isEmpty();
    clear();
}

void FactList::clear()
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::control);
    m_grid->setVerticalSpacing(metrics::tight);
    m_labels.clear();
    m_labelWidth = m_leastLabelWidth;
    m_grid->setColumnMinimumWidth(0, m_labelWidth);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_lines);
    m_lines->show(); // at once, also in a panel that is shown already
}

void FactList::addLine(const QString &label, QWidget *value)
{
    const int line = m_grid->rowCount();
    auto *const name = new Label(m_theme, TextRole::Body, Tone::Quiet, m_lines);
    name->setText(label);
    name->setWordWrap(true);
    m_labels.append(name);
    widenLabelsFor(label);
    const bool isStatus = qobject_cast<StatusWord *>(value);
    m_grid->addWidget(name, line, 0, isStatus ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(value, line, 1, isStatus ? Qt::AlignLeading : Qt::AlignTop);
    name->show();
    value->show();
}

void FactList::widenLabelsFor(const QString &label)
{
    const QFontMetrics measures(fontOf(TextRole::Body));
    const QStringList words = label.split(u' ');
    for (const QString &word : words)
        m_labelWidth = std::max(m_labelWidth, measures.horizontalAdvance(word) + 1);
    m_labelWidth = std::min(m_labelWidth, 2 * m_leastLabelWidth);
    for (Label *const one : std::as_const(m_labels))
        one->setFixedWidth(m_labelWidth);
}

void FactList::add(const QString &label, const QString &value, Writing writing, Tone tone)
{
    const TextRole role = writing == Writing::Code ? TextRole::Code : TextRole::Body;
    auto *const text = new Label(m_theme, role, tone, m_lines);
    text->setText(value);
    text->setWordWrap(true);
    text->setAccessibleName(label + u' ' + value);
    addLine(label, text);
}

void FactList::add(const QString &label, const StatusLook &value)
{
    auto *const word = new StatusWord(m_theme, StatusWord::Form::Plain, m_lines);
    word->setStatus(value);
    addLine(label, word);
}

void FactList::paintEvent(QPaintEvent * /*event*/)
{
    if (m_isSection)
        QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.colours().line);
}

} // namespace patchbay
