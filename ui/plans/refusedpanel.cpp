// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/refusedpanel.h"

#include "ui/plans/requestview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QUrl>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void RefusedModel::setRequests(const QList<RefusedRequest> &requests)
{
    if (requests == m_requests)
        return;
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

const RefusedRequest *RefusedModel::at(int row) const
{
    return row >= 0 && row < m_requests.size() ? &m_requests[row] : nullptr;
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    const RefusedRequest *const refused = at(index.row());
    if (!refused || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == Stage)
        return refused->stage;
    const QUrl url(QString::fromUtf8(refused->request.url));
    const QString path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return u"%1 %2"_s.arg(QString::fromLatin1(refused->request.method), path);
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Request ? tr("Request") : tr("Stage");
}

RefusedPanel::RefusedPanel(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_model(new RefusedModel(this))
    , m_table(new ListTable(theme, metrics::recordRow, this))
    , m_reason(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_request(new RequestView(theme, tr("What would have been sent"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new Surface(theme, &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    auto *const title = new Label(theme, TextRole::Title, Tone::Primary, head);
    title->setText(tr("Refused writes"));
    auto *const about = new Label(theme, TextRole::Meta, Tone::Secondary, head);
    about->setText(tr("A preview sends nothing that may change something on the platform."));
    about->setWordWrap(true);
    lines->addWidget(title);
    lines->addWidget(about);
    column->addWidget(head);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Refused writes"));
    const CellDelegate::Look code{
        TextRole::Code, Tone::Primary, CellDelegate::Edge::Leading, Qt::ElideMiddle};
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(RefusedModel::Request, new CellDelegate(theme, code, m_table));
    m_table->setColumns({0, 120});
    column->addWidget(m_table, 1);
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(metrics::edge, metrics::section, metrics::edge, 0);
    column->addWidget(m_reason);
    column->addWidget(m_request);
    connect(m_table, &ListTable::rowChosen, this, &RefusedPanel::show);
    setFocusProxy(m_table);
}

void RefusedPanel::setRequests(const QList<RefusedRequest> &requests)
{
    m_model->setRequests(requests);
    if (!m_table->currentIndex().isValid() && !requests.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RefusedPanel::show(int row)
{
    const RefusedRequest *const refused = m_model->at(row);
    if (!refused)
        return;
    m_reason->setText(wording::sentence(refused->reason));
    m_request->setRequest(refused->request);
}

} // namespace patchbay
