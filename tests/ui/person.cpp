// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/person.h"

#include <QLabel>
#include <QTest>

namespace patchbay {

QAbstractButton *Person::button(const QString &text) const
{
    return shown<QAbstractButton>(seen(),
        [&text](const QAbstractButton &one) { return one.text() == text || one.accessibleName() == text; });
}

bool Person::click(const QString &text) const
{
    QAbstractButton *const found = button(text);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

QLineEdit *Person::field(const QString &name) const
{
    return shown<QLineEdit>(seen(), [&name](const QLineEdit &one) { return one.accessibleName() == name; });
}

bool Person::type(const QString &name, const QString &text) const
{
    QLineEdit *const found = field(name);
    if (!found || !found->isEnabled())
        return false;
    found->setFocus();
    found->selectAll();
    QTest::keyClicks(found, text);
    return true;
}

bool Person::reads(const QString &text) const
{
    return shown<QLabel>(seen(), [&text](const QLabel &one) { return one.text().contains(text); });
}

} // namespace patchbay
