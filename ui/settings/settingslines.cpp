// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingslines.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace patchbay::settingslines {

void addHead(const Theme &theme, QVBoxLayout &column, const QString &text)
{
    auto *const head = new Label(theme, TextRole::Section, Tone::Primary, column.parentWidget());
    head->setText(text);
    head->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    column.addWidget(head);
}

void addField(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget *field)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    row->setSpacing(metrics::control);
    auto *const label = new Label(theme, TextRole::Body, Tone::Quiet, column.parentWidget());
    label->setText(name);
    label->setFixedWidth(metrics::formLabelWidth);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field, 1);
    column.addLayout(row);
}

void addUnderFields(QVBoxLayout &column, QWidget *widget)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    row->setSpacing(0);
    row->addSpacing(metrics::formLabelWidth + metrics::control);
    const bool isButton = qobject_cast<QPushButton *>(widget);
    row->addWidget(widget, isButton ? 0 : 1);
    if (isButton)
        row->addStretch();
    column.addLayout(row);
}

FactList *addFacts(const Theme &theme, QVBoxLayout &column, const QString &head)
{
    addHead(theme, column, head);
    auto *const facts = new FactList(theme, {}, column.parentWidget(), metrics::formLabelWidth);
    facts->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    column.addWidget(facts);
    return facts;
}

void addRule(const Theme &theme, QVBoxLayout &column)
{
    auto *const rule = new Surface(theme, &Colours::line, {}, column.parentWidget());
    rule->setFixedHeight(1);
    column.addSpacing(metrics::tight);
    column.addWidget(rule);
    column.addSpacing(metrics::tight);
}

} // namespace patchbay::settingslines
