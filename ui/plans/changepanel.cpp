// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changepanel.h"

#include "core/base/json.h"
#include "ui/plans/changesmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> numberIn(const QByteArray &json)
{
    const Result<json::Document> document = json::Document::parse(json);
    return document ? document->root().number() : std::nullopt;
}

/// By how much a number changes, in percent; for other values nothing.
QString differenceOf(const FieldChange &field)
{
    const std::optional<double> from = numberIn(field.before);
    const std::optional<double> to = numberIn(field.after);
    if (!from || !to || *from == 0)
        return {};
    const double percent = (*to - *from) / *from * 100;
    const QString sign = percent < 0 ? u"−"_s : u"+"_s;
    return sign + QLocale::c().toString(qAbs(percent), 'f', 1) + u" %"_s;
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
        return change.reason.text;
    case ChangeKind::Update:
    case ChangeKind::Unchanged:
        break;
    }
    return ChangePanel::tr("%1 · changed fields: %2").arg(change.stream).arg(details.fields.size());
}

} // namespace

QList<DiffEntry> diffOf(const ChangeDetails &details)
{
    const auto orEmpty = [](const QByteArray &body) { return body.isEmpty() ? QByteArray("{}") : body; };
    const Change &change = details.change;
    const QList<FieldChange> fields = details.fields.isEmpty()
                                          ? fieldChanges(orEmpty(change.before), orEmpty(change.after))
                                          : details.fields;
    QList<DiffEntry> entries;
    for (const FieldChange &field : fields)
        entries.append({field.path, shownValue(field.before), shownValue(field.after), differenceOf(field)});
    return entries;
}

ChangePanel::ChangePanel(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_kind(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_key(new Label(theme, TextRole::Code, Tone::Secondary, this))
    , m_title(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_about(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_diff(new DiffView(theme, this))
    , m_origin(new FactList(theme, tr("Where it comes from"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new Surface(theme, &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::tight);
    auto *const first = new QHBoxLayout;
    first->setSpacing(metrics::control);
    first->addWidget(m_kind);
    first->addWidget(m_key);
    first->addStretch();
    lines->addLayout(first);
    for (Label *const label : {m_title, m_about}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    column->addWidget(head);
    column->addWidget(m_diff, 1);
    column->addWidget(m_origin);
}

void ChangePanel::setChange(const ChangeDetails &details)
{
    const Change &change = details.change;
    m_kind->setStatus(lookOf(change.kind));
    m_key->setText(change.key);
    m_title->setText(change.title.isEmpty() ? change.key : change.title);
    m_about->setText(aboutText(details));
    m_diff->setEntries(diffOf(details));
    m_origin->clear();
    m_origin->setVisible(change.call > 0);
    m_origin->add(tr("Call"), wording::count(change.call));
    m_origin->add(tr("Record"), tr("%1 on the page").arg(change.place));
    show();
}

} // namespace patchbay
