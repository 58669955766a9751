// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldspec.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldSpec)
};

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString faultOfKind(const FieldSpec &field, const QString &value)
{
    bool isNumber = true;
    switch (field.kind) {
    case FieldSpec::Kind::Whole:
        (void)value.toLongLong(&isNumber);
        return isNumber ? QString() : Words::tr("Write a whole number, such as %1.").arg(u"443"_s);
    case FieldSpec::Kind::Address:
        return isWebAddress(value)
                   ? QString()
                   : Words::tr("Write a web address, such as %1, without user name and password.")
                         .arg(field.example.isEmpty() ? u"https://shop.example"_s : field.example);
    case FieldSpec::Kind::Choice:
        return field.choices.contains(value) ? QString() : Words::tr("Choose one of the list.");
    default:
        return {};
    }
}

} // namespace

QString faultIn(const FieldSpec &field, const QString &value)
{
    if (value.isEmpty()) {
        const bool isMissing = field.isRequired && field.defaultValue.isEmpty();
        return isMissing ? Words::tr("%1 is needed.").arg(field.label) : QString();
    }
    if (const QString fault = faultOfKind(field, value); !fault.isEmpty() || field.pattern.isEmpty())
        return fault;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(field.pattern));
    if (!expression.isValid() || expression.match(value).hasMatch())
        return {};
    return field.example.isEmpty()
               ? Words::tr("This does not look right: it must match %1.").arg(field.pattern)
               : Words::tr("This does not look right: it looks like %1.").arg(field.example);
}

} // namespace patchbay
