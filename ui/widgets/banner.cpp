// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace patchbay {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sentence(new Label(theme, TextRole::Strong, Tone::Primary, this))
    , m_meaning(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_buttons(new QHBoxLayout)
{
    // Items of a row are mirrored with it, its margins are not.
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::section, 0, metrics::section);
    row->setSpacing(0);
    row->addSpacing(metrics::edge + metrics::icon + metrics::control);
    auto *const column = new QVBoxLayout;
    row->addLayout(column, 1);
    row->addSpacing(metrics::edge);
    column->setSpacing(metrics::tight);
    m_sentence->setWordWrap(true);
    m_meaning->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_meaning);
    m_buttons->setSpacing(metrics::control);
    m_buttons->setContentsMargins(0, metrics::tight, 0, 0);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

void Banner::tell(const StatusLook &look, const QString &sentence, const QString &meaning)
{
    m_look = look;
    m_sentence->setText(sentence);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    update();
}

void Banner::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const QColor ground = m_look.glyphTone == Tone::Ok ? c.s0 : tintOf(m_look.glyphTone, c);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
    const QRect glyph(metrics::edge, metrics::section + 1, metrics::icon, metrics::icon);
    paintGlyph(painter, m_look.glyph, QStyle::visualRect(layoutDirection(), rect(), glyph),
        colourOf(m_look.glyphTone, c), ground);
}

} // namespace patchbay
