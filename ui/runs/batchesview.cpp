// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/batchesview.h"

#include "ui/runs/batchesmodel.h"
#include "ui/runs/runsplace.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QVBoxLayout>

namespace patchbay {

namespace {

constexpr int pageSize = 100;
constexpr int barHeight = 6;

/// What came of the members, as a bar.
class PartsDelegate final : public CellDelegate
{
public:
    PartsDelegate(const Theme &theme, QObject *parent)
        : CellDelegate(theme, {}, parent)
    {}

protected:
    void paintContent(QPainter &painter, const QRect &place, const QStyleOptionViewItem & /*option*/,
        const QModelIndex &index) const override
    {
        const QRect bar(place.left(), place.center().y() - barHeight / 2, place.width(), barHeight);
        paintProportions(
            painter, bar, index.data(BatchesModel::PartsRole).value<QList<Proportion>>(), theme().colours());
    }
};

} // namespace

BatchesPresenter::BatchesPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void BatchesPresenter::refresh()
{
    m_client.ask(this, m_client.batches({{}, pageSize}),
        [this, generation = ++m_generation](const Result<Page<Batch>> &page) {
            if (generation != m_generation)
                return;
            if (page)
                Q_EMIT listed(*page);
            else
                Q_EMIT failed(page.error());
        });
}

void BatchesPresenter::readMore(const QString &cursor)
{
    m_client.ask(this, m_client.batches({cursor, pageSize}), [this](const Result<Page<Batch>> &page) {
        if (page)
            Q_EMIT pageRead(*page);
        else
            Q_EMIT failed(page.error());
    });
}

BatchesView::BatchesView(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent)
    : QWidget(parent)
    , m_presenter(client, this)
    , m_model(new BatchesModel(this))
    , m_table(new ListTable(theme, metrics::objectRow, this))
    , m_empty(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::control, 0, 0);
    makeTable(theme, clock);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    listen();
    setFocusProxy(m_table);
}

void BatchesView::makeTable(const Theme &theme, const Clock &clock)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Batches"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(BatchesModel::Started, new TimeDelegate(theme, clock, m_table));
    m_table->setItemDelegateForColumn(BatchesModel::Status, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(BatchesModel::Parts, new PartsDelegate(theme, m_table));
    m_table->setColumns({112, 128, 96, 0, 240, 140});
}

void BatchesView::listen()
{
    connect(&m_presenter, &BatchesPresenter::listed, this, [this](const Page<Batch> &newest) {
        m_model->refresh(newest);
        showRows();
    });
    connect(&m_presenter, &BatchesPresenter::pageRead, m_model, &BatchesModel::append);
    connect(m_model, &BatchesModel::moreWanted, &m_presenter, &BatchesPresenter::readMore);
    connect(&m_presenter, &BatchesPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_empty->fail(tr("The batches cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(m_empty, &EmptyState::actionWanted, this, &BatchesView::refresh);
    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        if (const Batch *const batch = m_model->at(row))
            Q_EMIT placeWanted(runsplace::batch(batch->id));
    });
}

void BatchesView::refresh()
{
    m_presenter.refresh();
}

void BatchesView::showRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->hide();
    if (isEmpty)
        m_empty->tell(tr("There is no batch yet"),
            tr("A batch runs or previews many integrations, a few at a time, and can be stopped and resumed. "
               "Select several integrations, or use patchbayctl in a terminal."));
}

} // namespace patchbay
