// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keycap.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int capHeight = 18;
constexpr int leastWidth = 18;

QStringList capsOf(const QString &keys)
{
    return keys.split(u'+', Qt::SkipEmptyParts);
}

int capWidth(const QString &cap)
{
    return std::max(
        leastWidth, QFontMetrics(fontOf(TextRole::Small)).horizontalAdvance(cap) + 2 * metrics::tight + 2);
}

} // namespace

int keycapsWidth(const QString &keys)
{
    int width = 0;
    for (const QStringList caps = capsOf(keys); const QString &cap : caps)
        width += capWidth(cap) + (width > 0 ? metrics::tight : 0);
    return width;
}

void paintKeycaps(QPainter &painter, const QRect &place, const QString &keys, const Theme &theme)
{
    const Colours &c = theme.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextRole::Small));
    int from = place.left();
    for (const QStringList caps = capsOf(keys); const QString &cap : caps) {
        const QRect box(from, place.top() + (place.height() - capHeight) / 2, capWidth(cap), capHeight);
        painter.setBrush(c.s1);
        painter.setPen(c.line);
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius, metrics::chipRadius);
        painter.setPen(c.t3);
        painter.drawText(box, Qt::AlignCenter, cap);
        from += box.width() + metrics::tight;
    }
    painter.restore();
}

KeyLegend::KeyLegend(const Theme &theme, QList<Entry> entries, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_entries(std::move(entries))
{
    setFont(fontOf(TextRole::Small));
}

int KeyLegend::widthOf(const Entry &entry) const
{
    return keycapsWidth(entry.keys) + metrics::word + fontMetrics().horizontalAdvance(entry.words);
}

QSize KeyLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + metrics::edge;
    return {width, metrics::statusBarHeight};
}

void KeyLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    int from = 0;
    for (const Entry &entry : m_entries) {
        const int caps = keycapsWidth(entry.keys);
        const auto seen = [&](int begin, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(begin, 0, width, height()));
        };
        paintKeycaps(painter, seen(from, caps), entry.keys, m_theme);
        painter.setPen(m_theme.colours().t2);
        painter.drawText(seen(from + caps + metrics::word, widthOf(entry) - caps - metrics::word),
            Qt::AlignCenter, entry.words);
        from += widthOf(entry) + metrics::edge;
    }
}

KeyHint::KeyHint(const Theme &theme, const QString &keys, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_keys(keys)
{
    setText(words);
    setFont(fontOf(TextRole::Small));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return {keycapsWidth(m_keys) + metrics::word + fontMetrics().horizontalAdvance(text()),
        metrics::statusBarHeight - 2};
}

void KeyHint::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const int caps = keycapsWidth(m_keys);
    paintKeycaps(
        painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, caps, height())), m_keys, m_theme);
    painter.setFont(font());
    painter.setPen(underMouse() ? c.t1 : c.t2);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(caps + metrics::word, 0, 0, 0)),
        Qt::AlignCenter, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace patchbay
