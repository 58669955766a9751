// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/diffview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

Q_DECLARE_METATYPE(QList<patchbay::DiffLine>)

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signWidth = 20;
constexpr int fieldHeight = 20;
constexpr int lineHeight = 20;

/// A text that people wrote, not a number, an id or JSON.
bool isProse(const QString &text)
{
    return text.contains(u' ') && !text.startsWith(u'{') && !text.startsWith(u'[');
}

struct LineLook
{
    QString sign;
    QColor signColour;
    QColor tint;
    QColor mark;
    QColor text;
};

/// Lays out a line over the width, wrapped, with its changed parts marked; draws it or only measures.
class LineLayout
{
public:
    LineLayout(const DiffLine &line, int width, Qt::LayoutDirection direction, const QColor &mark)
        : m_layout(line.text, fontOf(isProse(line.text) ? TextRole::Body : TextRole::Code))
    {
        QList<QTextLayout::FormatRange> formats;
        for (const ChangedSpan &span : line.marks) {
            QTextLayout::FormatRange marked;
            marked.start = int(span.begin);
            marked.length = int(span.length);
            marked.format.setBackground(mark);
            formats.append(marked);
        }
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        // What is technical reads from left to right in every language, and stands where a line begins.
        option.setTextDirection(
            isProse(line.text) && line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine one = m_layout.createLine(); one.isValid(); one = m_layout.createLine()) {
            one.setLineWidth(width);
            one.setPosition({0, m_height + (lineHeight - one.height()) / 2});
            m_height += lineHeight;
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return std::max(lineHeight, m_height); }

    void draw(QPainter &painter, const QPoint &at) { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    int m_height = 0;
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
            return int(
                QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute);
        };
        painter->setFont(fontOf(TextRole::Code));
        painter->setPen(c.t1);
        painter->drawText(head, aligned(Qt::AlignLeft), index.data(DiffModel::FieldRole).toString());
        painter->setFont(fontOf(TextRole::Meta));
        painter->setPen(c.t3);
        painter->drawText(head, aligned(Qt::AlignRight), index.data(DiffModel::NoteRole).toString());
        place.setTop(head.bottom() + 1);
        const auto lines = index.data(DiffModel::LinesRole).value<QList<DiffLine>>();
        for (const DiffLine &line : lines)
            place.setTop(drawLine(*painter, place, line, option.direction));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const view = qobject_cast<const QListView *>(option.widget);
        const int room = view ? view->viewport()->width() : option.rect.width();
        const int width = room - 2 * metrics::edge - signWidth - metrics::control;
        int height = 2 * metrics::control + fieldHeight;
        const auto lines = index.data(DiffModel::LinesRole).value<QList<DiffLine>>();
        for (const DiffLine &line : lines)
            height += LineLayout(line, width, option.direction, {}).height() + 1;
        return {width, height};
    }

private:
    [[nodiscard]] LineLook lookOf(DiffLine::Kind kind) const
    {
        const Colours &c = m_theme.colours();
        if (kind == DiffLine::Kind::Removed)
            return {u"−"_s, c.err, c.errTint, c.markDel, c.t1};
        if (kind == DiffLine::Kind::Added)
            return {u"+"_s, c.ok, c.okTint, c.markAdd, c.t1};
        return {{}, c.t3, c.s0, c.s0, c.t3};
    }

    /// Returns where the next line begins.
    int drawLine(
        QPainter &painter, const QRect &place, const DiffLine &line, Qt::LayoutDirection direction) const
    {
        const LineLook look = lookOf(line.kind);
        DiffLine shown = line;
        if (line.kind == DiffLine::Kind::Folded)
            shown.text = DiffModel::tr("… lines that are the same: %1").arg(wording::count(line.count));
        const int width = place.width() - signWidth - metrics::control;
        LineLayout layout(shown, width, direction, look.mark);
        const QRect ground(place.left(), place.top(), place.width(), layout.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tint);
        painter.drawRoundedRect(ground, metrics::barRadius, metrics::barRadius);
        painter.restore();
        const QRect sign(ground.left(), ground.top(), signWidth, lineHeight);
        painter.setFont(fontOf(TextRole::Code));
        painter.setPen(look.signColour);
        painter.drawText(QStyle::visualRect(direction, ground, sign), Qt::AlignCenter, look.sign);
        painter.setPen(look.text);
        const QRect text(ground.left() + signWidth, ground.top(), width, ground.height());
        layout.draw(painter, QStyle::visualRect(direction, ground, text).topLeft());
        return ground.bottom() + 2;
    }

    const Theme &m_theme;
};

} // namespace

void DiffModel::setEntries(const QList<DiffEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_lines.clear();
    for (const DiffEntry &entry : entries)
        m_lines.append(diffLines(entry.before, entry.after));
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
    case LinesRole:
        return QVariant::fromValue(m_lines[index.row()]);
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
