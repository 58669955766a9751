// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace patchbay {

namespace {

QByteArray deepCopy(const QByteArray &value)
{
    return QByteArray(value.constData(), value.size());
}

} // namespace

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    m_value.detach();
}

Secret::Secret(const Secret &other)
    : m_value(deepCopy(other.m_value))
{}

Secret::Secret(Secret &&other) noexcept
    : m_value(std::exchange(other.m_value, {}))
{}

Secret &Secret::operator=(Secret other) noexcept
{
    m_value.swap(other.m_value);
    return *this;
}

Secret::~Secret()
{
    if (!m_value.isEmpty())
        explicit_bzero(m_value.data(), static_cast<std::size_t>(m_value.size()));
}

bool Secret::equals(const Secret &other) const
{
    if (m_value.size() != other.m_value.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_value.size(); ++i)
        difference = static_cast<unsigned char>(difference | (m_value[i] ^ other.m_value[i]));
    return difference == 0;
}

Secret Secret::trimmed() const
{
    return Secret(m_value.trimmed());
}

bool Secret::hasControlCharacter() const
{
    return std::ranges::any_of(m_value, [](char character) {
        const auto code = static_cast<unsigned char>(character);
        return code < 0x20 || code == 0x7f;
    });
}

} // namespace patchbay
