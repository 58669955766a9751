// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/connector.h"

#include <algorithm>

namespace patchbay {

namespace {

template<class Item>
const Item *named(const QList<Item> &items, const QString &name)
{
    const auto found = std::ranges::find(items, name, &Item::name);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Action *Connector::action(const QString &actionName) const
{
    return named(actions, actionName);
}

const Stream *Connector::stream(const QString &streamName) const
{
    return named(streams, streamName);
}

} // namespace patchbay
