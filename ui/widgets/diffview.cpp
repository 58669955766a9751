// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/diffview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signWidth = 20;
constexpr int linePadding = 2;
constexpr int fieldHeight = 20;

/// Lays out a value over the width, wrapped, with its changed part marked; draws it or only measures.
class ValueLayout
{
public:
    ValueLayout(const QString &text, const QString &other, int width, const QColor &mark)
        : m_layout(text, fontOf(TextRole::Code))
    {
        const ChangedSpan span = changedIn(text, other);
        QTextLayout::FormatRange marked;
        marked.start = int(span.begin);
        marked.length = int(span.length);
        marked.format.setBackground(mark);
        m_layout.setFormats({marked});
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height() + linePadding;
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return std::max(16, int(m_height)) + linePadding; }

    void draw(QPainter &painter, const QPoint &at) { m_layout.draw(&painter, at + QPoint(0, linePadding)); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

class DiffDelegate final : public QStyledItemDelegate
{
public:
    DiffDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const QRect &whole = option.rect;
        painter->save();
        painter->fillRect(whole, c.s0);
        painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), c.line);
        QRect place = whole.adjusted(metrics::edge, metrics::control, -metrics::edge, -metrics::control);
        const QRect head(place.left(), place.top(), place.width(), fieldHeight);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
        };
        painter->setFont(fontOf(TextRole::Code));
        painter->setPen(c.t1);
        painter->drawText(head, aligned(Qt::AlignLeft), index.data(DiffModel::FieldRole).toString());
        painter->setFont(fontOf(TextRole::Meta));
        painter->setPen(c.t3);
        painter->drawText(head, aligned(Qt::AlignRight), index.data(DiffModel::NoteRole).toString());
        place.setTop(head.bottom() + 1);
        const QString before = index.data(DiffModel::BeforeRole).toString();
        const QString after = index.data(DiffModel::AfterRole).toString();
        place.setTop(drawLine(*painter, place, {u"−"_s, c.err, c.errTint, c.markDel}, before, after));
        drawLine(*painter, place, {u"+"_s, c.ok, c.okTint, c.markAdd}, after, before);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const view = qobject_cast<const QListView *>(option.widget);
        const int room = view ? view->viewport()->width() : option.rect.width();
        const int width = room - 2 * metrics::edge - signWidth;
        const QString before = index.data(DiffModel::BeforeRole).toString();
        const QString after = index.data(DiffModel::AfterRole).toString();
        const int lines =
            ValueLayout(before, after, width, {}).height() + ValueLayout(after, before, width, {}).height();
        return {width, 2 * metrics::control + fieldHeight + lines + 2};
    }

private:
    struct LineLook
    {
        QString sign;
        QColor signColour;
        QColor tint;
        QColor mark;
    };

    /// Returns where the next line begins.
    int drawLine(QPainter &painter, const QRect &place, const LineLook &look, const QString &text,
        const QString &other) const
    {
        ValueLayout value(text, other, place.width() - signWidth, look.mark);
        const QRect ground(place.left(), place.top(), place.width(), value.height());
        painter.fillRect(ground, look.tint);
        painter.setFont(fontOf(TextRole::Code));
        painter.setPen(look.signColour);
        painter.drawText(
            QRect(ground.left(), ground.top() + linePadding, signWidth, 16), Qt::AlignCenter, look.sign);
        painter.setPen(m_theme.colours().t1);
        value.draw(painter, ground.topLeft() + QPoint(signWidth, 0));
        return ground.bottom() + 2;
    }

    const Theme &m_theme;
};

bool isWordBorder(const QString &text, qsizetype place)
{
    return place <= 0 || place >= text.size() || text[place].isSpace() || text[place - 1].isSpace();
}

} // namespace

ChangedSpan changedIn(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    // Numbers mark their changed digits, texts their changed words.
    if (text.contains(u' ')) {
        while (!isWordBorder(text, head))
            --head;
        while (!isWordBorder(text, text.size() - tail))
            --tail;
    }
    return {head, std::max<qsizetype>(0, text.size() - tail - head)};
}

void DiffModel::setEntries(const QList<DiffEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const DiffEntry &entry = m_entries[index.row()];
    switch (role) {
    case FieldRole:
        return entry.field;
    case BeforeRole:
        return entry.before;
    case AfterRole:
        return entry.after;
    case NoteRole:
        return entry.note;
    case Qt::AccessibleTextRole:
        return tr("%1: before %2, after %3").arg(entry.field, entry.before, entry.after);
    default:
        return {};
    }
}

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new DiffModel(this))
{
    setModel(m_model);
    setItemDelegate(new DiffDelegate(theme, this));
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setAccessibleName(tr("Fields before and after"));
}

void DiffView::setEntries(const QList<DiffEntry> &entries)
{
    m_model->setEntries(entries);
    scrollToTop();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // texts wrap anew
}

} // namespace patchbay
