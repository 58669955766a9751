// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/steplist.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepHeight = 50;
constexpr int textLine = 18;

using State = StepEntry::State;

class StepDelegate final : public QStyledItemDelegate
{
public:
    StepDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const auto state = index.data(StepsModel::StateRole).value<State>();
        const bool isCurrent = state == State::Current;
        painter->save();
        painter->fillRect(option.rect, isCurrent ? c.s2 : c.s0);
        const auto mirrored = [&option](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        const QRect &whole = option.rect;
        if (isCurrent)
            painter->fillRect(mirrored({whole.left(), whole.top(), 2, whole.height()}), c.lineStrong);
        const QRect glyph(
            whole.left() + metrics::edge, whole.top() + metrics::control + 2, metrics::glyph, metrics::glyph);
        const int middle = glyph.center().x();
        if (index.row() > 0)
            painter->fillRect(mirrored({middle, whole.top(), 1, glyph.top() - whole.top()}), c.line);
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(
                mirrored({middle, glyph.bottom() + 1, 1, whole.bottom() - glyph.bottom()}), c.line);
        paintState(*painter, state, mirrored(glyph), isCurrent ? c.s2 : c.s0);
        const int from = glyph.right() + metrics::section;
        const QRect name(
            from, whole.top() + metrics::control, whole.right() - from - metrics::control, textLine);
        const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto write = [&](const QRect &place, TextRole role, const QColor &ink, const QString &text) {
            painter->setFont(fontOf(role));
            painter->setPen(ink);
            painter->drawText(mirrored(place), side,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        write(name, isCurrent ? TextRole::Strong : TextRole::Body, state == State::ToCome ? c.t2 : c.t1,
            index.data().toString());
        write(name.translated(0, textLine), TextRole::Meta, state == State::Wrong ? c.err : c.t3,
            index.data(StepsModel::FactRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {metrics::sideListWidth, stepHeight};
    }

private:
    void paintState(QPainter &painter, State state, const QRect &place, const QColor &ground) const
    {
        const Colours &c = m_theme.colours();
        switch (state) {
        case State::Done:
            return paintGlyph(painter, Glyph::RingCheck, place, c.ok, ground);
        case State::Wrong:
            return paintGlyph(painter, Glyph::OctagonCross, place, c.err, ground);
        case State::ToCome:
            return paintGlyph(painter, Glyph::Ring, place, c.t3, ground);
        case State::Current:
            break;
        }
        paintGlyph(painter, Glyph::Ring, place, c.accent, ground);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(QRectF(place).adjusted(4, 4, -4, -4));
    }

    const Theme &m_theme;
};

QString stateWord(State state)
{
    switch (state) {
    case State::Done:
        return StepList::tr("done");
    case State::Current:
        return StepList::tr("current step");
    case State::Wrong:
        return StepList::tr("failed");
    case State::ToCome:
        break;
    }
    return StepList::tr("to come");
}

} // namespace

void StepsModel::setSteps(const QList<StepEntry> &steps)
{
    if (steps == m_steps)
        return;
    const bool isSameLength = steps.size() == m_steps.size();
    if (!isSameLength)
        beginResetModel();
    m_steps = steps;
    if (!isSameLength)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(int(m_steps.size()) - 1));
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const StepEntry &step = m_steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return step.name;
    case FactRole:
        return step.fact;
    case StateRole:
        return QVariant::fromValue(step.state);
    case Qt::ToolTipRole:
        return step.fact;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(step.name, stateWord(step.state), step.fact);
    default:
        return {};
    }
}

StepList::StepList(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_model(new StepsModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(theme, this));
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT stepWanted(index.row()); });
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT stepWanted(index.row()); });
}

void StepList::setSteps(const QList<StepEntry> &steps)
{
    m_model->setSteps(steps);
}

} // namespace patchbay
