// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changepanel.h"

#include "core/base/json.h"
#include "ui/plans/changesmodel.h"
#include "ui/plans/requestview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QUrl>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> numberIn(const QByteArray &json)
{
    const Result<json::Document> document = json::Document::parse(json);
    return document ? document->root().number() : std::nullopt;
}

/// By how much a number changes: in percent, or from zero as it is; for other values nothing.
QString differenceOf(const FieldChange &field)
{
    const std::optional<double> from = numberIn(field.before);
    const std::optional<double> to = numberIn(field.after);
    if (!from || !to || *from == *to)
        return {};
    const QString sign = *to < *from ? u"−"_s : u"+"_s;
    if (*from == 0)
        return u"\u2066"_s + sign + QLocale::c().toString(qAbs(*to), 'g', 10) + u'\u2069';
    const double percent = (*to - *from) / *from * 100;
    return u"\u2066"_s + sign + QLocale::c().toString(qAbs(percent), 'f', 1) + u" %\u2069"_s;
}

/// All that a record holds, as if it were new.
QList<FieldChange> fieldsOf(const QByteArray &record)
{
    return fieldChanges("{}", record.isEmpty() ? QByteArray("{}") : record);
}

QString aboutText(const ChangeDetails &details)
{
    const Change &change = details.change;
    switch (change.kind) {
    case ChangeKind::Create:
        return ChangePanel::tr("%1 · new record").arg(change.stream);
    case ChangeKind::Delete:
        return ChangePanel::tr("%1 · no longer at the source").arg(change.stream);
    case ChangeKind::Invalid:
        return wording::sentence(change.reason);
    case ChangeKind::Update:
    case ChangeKind::Unchanged:
        break;
    }
    return ChangePanel::tr("%1 · changed fields: %2").arg(change.stream).arg(details.fields.size());
}

/// The request shows the item of this change alone.
QString batchText(const BatchPlace &batch)
{
    if (batch.size == 1)
        return ChangePanel::tr("The call takes many items; this one leaves alone.");
    return ChangePanel::tr("Leaves as item %1 of %2 in one call; the call is shown with this item alone.")
        .arg(wording::count(batch.place), wording::count(batch.size));
}

} // namespace

QList<DiffEntry> diffOf(const ChangeDetails &details, FieldsShown shown)
{
    const Change &change = details.change;
    const auto orEmpty = [](const QByteArray &body) { return body.isEmpty() ? QByteArray("{}") : body; };
    QList<FieldChange> fields = details.fields.isEmpty()
                                    ? fieldChanges(orEmpty(change.before), orEmpty(change.after))
                                    : details.fields;
    if (shown == FieldsShown::All) {
        QSet<QString> changed;
        for (const FieldChange &field : std::as_const(fields))
            changed.insert(field.path);
        const QList<FieldChange> all = fieldsOf(change.after);
        for (const FieldChange &field : all) {
            if (!changed.contains(field.path))
                fields.append({field.path, field.after, field.after});
        }
    }
    // What a create has not, and a delete leaves nothing of, has no line.
    const auto text = [&change](const QByteArray &value, ChangeKind without) {
        return change.kind == without ? QString() : shownValue(value);
    };
    QList<DiffEntry> entries;
    for (const FieldChange &field : std::as_const(fields))
        entries.append({field.path, text(field.before, ChangeKind::Create),
            text(field.after, ChangeKind::Delete), differenceOf(field)});
    return entries;
}

ChangePanel::ChangePanel(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_kind(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_key(new Label(theme, TextRole::Code, Tone::Secondary, this))
    , m_position(new Label(theme, TextRole::Body, Tone::Quiet, this))
    , m_previous(new IconButton(theme, u"go-up"_s, tr("Previous change"), this))
    , m_next(new IconButton(theme, u"go-down"_s, tr("Next change"), this))
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_about(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_diff(new DiffView(theme, this))
    , m_request(new RequestView(theme, tr("The request"), this))
    , m_outcome(new FactList(theme, tr("What came of it"), this))
    , m_origin(new FactList(theme, tr("Where it comes from"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(*column);
    makeFieldCount(*column);
    column->addWidget(m_diff, 1);
    auto *const end =
        new Surface(theme, &Colours::line, {}, this); // what is below stays while the fields scroll
    end->setFixedHeight(1);
    column->addWidget(end);
    column->addWidget(m_request);
    column->addWidget(m_outcome);
    column->addWidget(m_origin);
    connect(m_next, &QPushButton::clicked, this, &ChangePanel::nextWanted);
    connect(m_previous, &QPushButton::clicked, this, &ChangePanel::previousWanted);
}

void ChangePanel::makeHead(QVBoxLayout &column)
{
    auto *const head = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::tight);
    auto *const first = new QHBoxLayout;
    first->setSpacing(metrics::control);
    first->addWidget(m_kind);
    first->addWidget(m_key, 1);
    first->addWidget(m_position);
    for (QPushButton *const button : {m_previous, m_next})
        first->addWidget(button);
    lines->addLayout(first);
    for (Label *const label : {m_title, m_about}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    column.addWidget(head);
}

void ChangePanel::makeFieldCount(QVBoxLayout &column)
{
    auto *const line = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, metrics::tight, 0, metrics::tight);
    row->setSpacing(0);
    row->addSpacing(metrics::edge);
    m_fieldCount = new Label(theme(), TextRole::Meta, Tone::Secondary, line);
    m_all = new QPushButton(line);
    m_all->setFlat(true);
    row->addWidget(m_fieldCount, 1);
    row->addWidget(m_all);
    row->addSpacing(metrics::edge - metrics::tight); // links have a padding of their own
    column.addWidget(line);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showFields();
    });
}

void ChangePanel::setChange(const ChangeDetails &details)
{
    const Change &change = details.change;
    if (change.number != m_details.change.number || change.key != m_details.change.key) {
        m_call.reset();
        m_stored = StoredState::Unknown;
    }
    const bool isSame = details == m_details;
    m_details = details;
    m_kind->setStatus(lookOf(change.kind));
    m_key->setText(change.key);
    m_title->setText(change.title.isEmpty() ? change.key : change.title);
    m_about->setText(aboutText(details));
    m_request->setVisible(change.request.has_value());
    if (change.request && !isSame)
        m_request->setRequest(*change.request);
    m_request->setNote(change.batch ? batchText(*change.batch) : QString());
    if (!isSame)
        showFields();
    showOutcome();
    showOrigin();
}

void ChangePanel::showFields()
{
    const bool isUpdate = m_details.change.kind == ChangeKind::Update;
    const qsizetype all = fieldsOf(m_details.change.after).size();
    const QString changed = wording::count(m_details.fields.size());
    m_fieldCount->parentWidget()->setVisible(isUpdate);
    m_fieldCount->setText(tr("%1 of %2 fields change").arg(changed, wording::count(all)));
    m_all->setText(
        m_showsAll ? tr("Show %1 Changed").arg(changed) : tr("Show All %1").arg(wording::count(all)));
    m_diff->setEntries(diffOf(m_details, m_showsAll && isUpdate ? FieldsShown::All : FieldsShown::Changed));
}

void ChangePanel::setPosition(const QString &position)
{
    m_position->setText(position);
}

void ChangePanel::setCall(const CallRecord &call)
{
    m_call = call;
    showOrigin();
}

void ChangePanel::setStored(StoredState state)
{
    m_stored = state;
    showOrigin();
}

void ChangePanel::showOutcome()
{
    const std::optional<PushOutcome> &outcome = m_details.change.outcome;
    m_outcome->setVisible(outcome.has_value());
    m_outcome->clear();
    if (!outcome)
        return;
    m_outcome->add(tr("Outcome"), lookOf(outcome->state));
    if (outcome->status > 0)
        m_outcome->add(tr("Answer"), QString::number(outcome->status), FactList::Writing::Code);
    m_outcome->add(tr("When"), wording::exact(outcome->at));
    if (!outcome->reason.text.isEmpty())
        m_outcome->add(tr("Why"), wording::sentence(outcome->reason));
}

void ChangePanel::showOrigin()
{
    const Change &change = m_details.change;
    m_origin->setVisible(change.call > 0);
    m_origin->clear();
    const QString call = tr("Call %1").arg(wording::count(change.call));
    if (m_call) {
        const QUrl url(QString::fromUtf8(m_call->url));
        const QString path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        m_origin->add(
            call, u"%1 %2"_s.arg(QString::fromLatin1(m_call->method), path), FactList::Writing::Code);
    }
    m_origin->add(tr("Record"), m_call ? tr("%1 on the page").arg(change.place)
                                       : tr("%1 on the page of call %2").arg(change.place).arg(change.call));
    if (m_stored == StoredState::AsPreviewed)
        m_origin->add(
            tr("Stored"), {Glyph::RingCheck, Tone::Ok, Tone::Secondary, tr("unchanged since the preview")});
    else if (m_stored == StoredState::Moved)
        m_origin->add(
            tr("Stored"), {Glyph::Triangle, Tone::Warn, Tone::Warn, tr("changed since the preview")});
}

} // namespace patchbay
