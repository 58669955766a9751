// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formdrafts.h"

#include <QSettings>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

FormDrafts::FormDrafts(const QString &kind)
    : m_group(u"drafts/"_s + kind)
{}

void FormDrafts::keep(const QString &object, const QMap<QString, QString> &values) const
{
    QSettings settings;
    settings.beginGroup(m_group + u'/' + object);
    settings.remove(QString());
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.sync();
}

void FormDrafts::drop(const QString &object) const
{
    QSettings settings;
    settings.remove(m_group + u'/' + object);
    settings.sync();
}

QMap<QString, QString> FormDrafts::of(const QString &object) const
{
    QSettings settings;
    settings.beginGroup(m_group + u'/' + object);
    QMap<QString, QString> values;
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        values.insert(name, settings.value(name).toString());
    return values;
}

} // namespace patchbay
