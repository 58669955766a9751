// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace patchbay {

class FactList;
class Theme;

/// The lines of the settings: labels in one column, what belongs to them in another.
namespace settingslines {

inline constexpr int columnWidth = 640;

void addHead(const Theme &theme, QVBoxLayout &column, const QString &text);
/// The field gets the label as its name.
void addField(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget *field);
/// Below the fields, where they begin.
void addUnderFields(QVBoxLayout &column, QWidget *widget);
/// Facts under their head.
[[nodiscard]] FactList *addFacts(const Theme &theme, QVBoxLayout &column, const QString &head);
/// A hairline with its distance above and below.
void addRule(const Theme &theme, QVBoxLayout &column);

} // namespace settingslines

} // namespace patchbay
