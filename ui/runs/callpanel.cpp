// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/callpanel.h"

#include "core/base/curlcommand.h"
#include "core/model/callstatistics.h"
#include "ui/runs/callfigures.h"
#include "ui/runs/callsmodel.h"
#include "ui/runs/phasebars.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

QString curlOf(const CallRecord &call)
{
    HttpRequest request;
    request.method = call.method;
    request.url = call.url;
    return curlCommand(request);
}

CallPanel::CallPanel(const Theme &theme, QAction &copyAsCurl, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_number(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_request(new Label(theme, TextRole::Code, Tone::Primary, this))
    , m_cause(new Label(theme, TextRole::Body, Tone::Primary, this))
    , m_total(new Label(theme, TextRole::Section, Tone::Primary, this))
    , m_phases(new PhaseBars(theme, this))
    , m_connection(new FactList(theme, tr("Connection"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new Surface(theme, &Colours::s0, Qt::BottomEdge, this);
    makeHead(*head, copyAsCurl);
    column->addWidget(head);
    auto *const area = new ScrollPane(tr("Details"), this);
    auto *const ground = new Surface(theme, &Colours::s0, {}, area);
    makeDetails(*ground);
    area->setWidget(ground);
    column->addWidget(area, 1);
}

void CallPanel::makeDetails(QWidget &ground)
{
    auto *const column = new QVBoxLayout(&ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const timing = new Surface(theme(), &Colours::s0, Qt::BottomEdge, &ground);
    makeTiming(*timing);
    column->addWidget(timing);
    column->addWidget(m_connection);
    auto *const note = new Label(theme(), TextRole::Meta, Tone::Quiet, &ground);
    note->setText(
        tr("Headers and bodies of calls are not kept. Secrets in the address are replaced by their names."));
    note->setWordWrap(true);
    note->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    column->addWidget(note);
    column->addStretch();
}

void CallPanel::makeHead(QWidget &head, QAction &copyAsCurl)
{
    auto *const lines = new QVBoxLayout(&head);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    auto *const first = new QHBoxLayout;
    first->setSpacing(metrics::control);
    first->addWidget(m_status);
    first->addWidget(m_number);
    first->addStretch();
    auto *const close = new IconButton(theme(), u"edit-delete-remove"_s, tr("Close Panel"), &head);
    connect(close, &IconButton::clicked, this, &CallPanel::closeWanted);
    first->addWidget(close);
    lines->addLayout(first);
    m_request->setWordWrap(true);
    m_request->setLayoutDirection(Qt::LeftToRight);
    m_cause->setWordWrap(true);
    lines->addWidget(m_request);
    lines->addWidget(m_cause);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(theme(), copyAsCurl, u"edit-copy"_s, &head));
    buttons->addStretch();
    lines->addLayout(buttons);
}

void CallPanel::makeTiming(QWidget &timing)
{
    auto *const lines = new QVBoxLayout(&timing);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    auto *const head = new QHBoxLayout;
    auto *const title = new Label(theme(), TextRole::Section, Tone::Primary, &timing);
    title->setText(tr("Timing"));
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_total);
    lines->addLayout(head);
    lines->addWidget(m_phases);
}

void CallPanel::setCall(const CallRecord &call, bool isRetried)
{
    const StatusLook look = lookOf(call, isRetried);
    m_status->setStatus(look);
    const QString number = tr("call %1").arg(wording::count(call.number));
    m_number->setText(call.attempt > 1 ? tr("%1 · attempt %2").arg(number).arg(call.attempt) : number);
    // A zero-width space lets a long address break behind each of its parts.
    QString path = pathOf(call);
    for (const QChar mark : {u'/', u'?', u'&'})
        path.replace(mark, QString(mark) + u'\u200b');
    m_request->setText(QString::fromLatin1(call.method) + u' ' + path);
    m_cause->setText(call.error ? wording::sentence(call.error->message) : QString());
    m_cause->setVisible(call.error.has_value());
    m_total->setText(wasMade(call) ? wording::duration(call.timings.total) : wording::missing());
    m_phases->setCall(call, faultOf(call) ? (isRetried ? Tone::Warn : Tone::Err) : Tone::Accent);
    fillConnection(call);
    show();
}

void CallPanel::fillConnection(const CallRecord &call)
{
    const bool isReused = call.status > 0 && !call.timings.connect;
    m_connection->clear();
    m_connection->add(tr("Host"), hostOf(call), FactList::Writing::Code);
    if (wasMade(call))
        m_connection->add(tr("Connection"), isReused ? tr("reused") : tr("new"));
    m_connection->add(tr("Started"), wording::exact(call.startedAt));
    m_connection->add(tr("Stage"), call.stage, FactList::Writing::Code);
    m_connection->add(tr("Sent"), wording::bytes(call.bytesSent));
    m_connection->add(tr("Received"), wording::bytes(call.bytesReceived));
    if (call.error && !call.error->detail.isEmpty())
        m_connection->add(tr("Detail"), call.error->detail, FactList::Writing::Code);
}

} // namespace patchbay
