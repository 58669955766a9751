// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/theme/metrics.h"
#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallGlyph = 12;

/// An entry with a filter leads to its area with that filter.
enum EntryRole { AreaRole = Qt::UserRole + 1, IconRole, CountRole, ToneRole, FilterRole };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, m_theme.colours().s1);
        if (index.data(AreaRole).isValid())
            paintArea(*painter, option, index);
        else
            paintHeading(*painter, option, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        // As wide as the list is.
        return {metrics::foldedNavigation - 1, index.data(AreaRole).isValid() ? metrics::navigationRow : 32};
    }

private:
    [[nodiscard]] static int aligned(const QStyleOptionViewItem &option, Qt::Alignment side)
    {
        return int(QStyle::visualAlignment(option.direction, side));
    }

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (isFolded(option)) {
            const QRect &whole = option.rect;
            painter.fillRect(whole.left() + metrics::section, whole.center().y(),
                whole.width() - 2 * metrics::section, 1, m_theme.colours().line);
            return;
        }
        painter.setFont(fontOf(TextRole::Small));
        painter.setPen(m_theme.colours().t3);
        painter.drawText(
            option.rect.adjusted(metrics::edge, metrics::section, -metrics::edge, -metrics::tight),
            aligned(option, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
    }

    void paintArea(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Colours &c = m_theme.colours();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect entry = option.rect.adjusted(metrics::control, 0, -metrics::control, 0);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? c.s3 : c.s2);
            painter.drawRoundedRect(entry, metrics::controlRadius, metrics::controlRadius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(painter, option, entry);
        const int inset = isFolded(option) ? (entry.width() - metrics::icon) / 2 : metrics::control;
        const QRect inner = entry.adjusted(inset, 0, -inset, 0);
        const QRect icon(inner.left(), inner.top(), metrics::icon, inner.height());
        const QColor ink = isCurrent ? c.t1 : c.t2;
        symbol(index.data(IconRole).toString(), ink)
            .paint(&painter, QStyle::visualRect(option.direction, inner, icon));
        if (isFolded(option))
            return paintMark(painter, option, entry, index);
        const QRect text = inner.adjusted(metrics::icon + metrics::control, 0, 0, 0);
        painter.setFont(fontOf(isCurrent ? TextRole::Strong : TextRole::Body));
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(option.direction, inner, text),
            aligned(option, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
        paintCount(painter, option, inner, index);
    }

    [[nodiscard]] static bool isFolded(const QStyleOptionViewItem &option)
    {
        return option.rect.width() < metrics::navigationWidth / 2;
    }

    static void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QRect &entry)
    {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = entry;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter);
    }

    /// Instead of a count, where there is no room for one: trouble and what runs are still seen.
    void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &entry,
        const QModelIndex &index) const
    {
        const Tone tone = index.data(ToneRole).value<Tone>();
        if (tone == Tone::Quiet || index.data(CountRole).toString().isEmpty())
            return;
        const Colours &c = m_theme.colours();
        const QRect mark(entry.right() - smallGlyph + 3, entry.top(), smallGlyph - 2, smallGlyph - 2);
        paintGlyph(painter, tone == Tone::Err ? Glyph::OctagonCross : Glyph::Arc,
            QStyle::visualRect(option.direction, entry, mark), colourOf(tone, c), c.s1);
    }

    /// Trouble and what runs have a glyph before their count.
    void paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner,
        const QModelIndex &index) const
    {
        const Colours &c = m_theme.colours();
        const Tone tone = index.data(ToneRole).value<Tone>();
        const QString count = index.data(CountRole).toString();
        const bool isQuiet = tone == Tone::Quiet;
        painter.setFont(fontOf(isQuiet ? TextRole::Meta : TextRole::Strong));
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(isQuiet ? c.t2 : colourOf(tone, c));
        painter.drawText(inner, aligned(option, Qt::AlignRight | Qt::AlignVCenter), count);
        if (isQuiet || count.isEmpty())
            return;
        const QRect glyph(inner.right() + 1 - width - metrics::tight - smallGlyph,
            inner.center().y() - smallGlyph / 2 + 1, smallGlyph, smallGlyph);
        paintGlyph(painter, tone == Tone::Err ? Glyph::OctagonCross : Glyph::Arc,
            QStyle::visualRect(option.direction, inner, glyph), colourOf(tone, c), c.s1);
    }

    const Theme &m_theme;
};

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new EntryDelegate(theme, this));
    setFrameShape(NoFrame);
    setViewportMargins(0, metrics::control, 0, 0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Areas"));
    viewport()->setAutoFillBackground(false);
    addArea(Area::Overview, tr("Overview"), u"go-home"_s);
    addHeading(tr("Connect"));
    addArea(Area::Integrations, tr("Integrations"), u"network-connect"_s);
    addHeading(tr("Sync"));
    addArea(Area::Runs, tr("Runs"), u"media-playback-start"_s);
    addArea(Area::Plans, tr("Plans"), u"vcs-diff"_s);
    addArea(Area::Data, tr("Data"), u"application-json"_s);
    addHeading(tr("Patchbay"));
    addArea(Area::Settings, tr("Settings"), u"configure"_s);
    m_rowsOfAreas = m_model->rowCount();
    connect(this, &QListView::clicked, this, &Navigation::tell);
    connect(this, &QListView::activated, this, &Navigation::tell);
}

void Navigation::tell(const QModelIndex &index)
{
    const QVariant area = index.data(AreaRole);
    const QVariant filter = index.data(FilterRole);
    if (filter.isValid())
        Q_EMIT filterWanted(Area(area.toInt()), filter.toString());
    else if (area.isValid())
        Q_EMIT areaWanted(Area(area.toInt()));
}

void Navigation::setSavedFilters(Area area, const QStringList &filters)
{
    m_saved.insert(area, filters);
    showSavedFilters();
}

void Navigation::showSavedFilters()
{
    m_model->removeRows(m_rowsOfAreas, m_model->rowCount() - m_rowsOfAreas);
    for (auto saved = m_saved.cbegin(); saved != m_saved.cend(); ++saved) {
        for (const QString &filter : saved.value()) {
            if (m_model->rowCount() == m_rowsOfAreas)
                addHeading(tr("Saved filters"));
            addArea(saved.key(), filter, u"bookmarks"_s);
            QStandardItem *const item = m_model->item(m_model->rowCount() - 1);
            item->setData(filter, FilterRole);
            item->setToolTip(tr("%1 in %2").arg(filter, nameOf(saved.key())));
        }
    }
}

void Navigation::addHeading(const QString &name)
{
    auto *const item = new QStandardItem(name);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void Navigation::addArea(Area area, const QString &name, const QString &icon)
{
    auto *const item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(int(area), AreaRole);
    item->setData(icon, IconRole);
    item->setData(QVariant::fromValue(Tone::Quiet), ToneRole);
    m_model->appendRow(item);
}

QStandardItem *Navigation::itemOf(Area area) const
{
    const QModelIndexList found =
        m_model->match(m_model->index(0, 0), AreaRole, int(area), 1, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : m_model->itemFromIndex(found.first());
}

QList<Area> Navigation::areas() const
{
    QList<Area> areas;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant area = m_model->item(row)->data(AreaRole);
        if (area.isValid() && !m_model->item(row)->data(FilterRole).isValid())
            areas.append(Area(area.toInt()));
    }
    return areas;
}

QString Navigation::nameOf(Area area) const
{
    const QStandardItem *const item = itemOf(area);
    return item ? item->text() : QString();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showTips();
}

/// Names that are not seen otherwise.
void Navigation::showTips()
{
    const bool isFolded = width() < metrics::navigationWidth / 2;
    for (int row = 0; row < m_rowsOfAreas; ++row) {
        QStandardItem *const item = m_model->item(row);
        if (item->data(AreaRole).isValid())
            item->setToolTip(isFolded ? item->text() : QString());
    }
}

void Navigation::setCurrent(Area area)
{
    if (const QStandardItem *const item = itemOf(area))
        setCurrentIndex(item->index());
}

void Navigation::setCount(Area area, const QString &count, Tone tone)
{
    QStandardItem *const item = itemOf(area);
    if (!item)
        return;
    item->setData(count, CountRole);
    item->setData(QVariant::fromValue(tone), ToneRole);
    item->setAccessibleText(count.isEmpty() ? item->text() : u"%1, %2"_s.arg(item->text(), count));
}

} // namespace patchbay
