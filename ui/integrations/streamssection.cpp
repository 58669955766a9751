// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/streamssection.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const Stream *streamOf(const IntegrationDetails &details, const QString &name)
{
    const auto found = std::ranges::find(details.connector.streams, name, &Stream::name);
    return found == details.connector.streams.end() ? nullptr : &*found;
}

/// A push without a source has nothing to send.
bool lacksSource(const IntegrationDetails &details, const QString &name)
{
    const Stream *const stream = streamOf(details, name);
    return stream && stream->push && !details.integration.sources.contains(name);
}

} // namespace

StreamsSection::StreamsSection(const Theme &theme, QWidget *parent)
    : PanelSection(theme, tr("Streams"), parent)
    , m_byApi(policyBox(tr("Programs may start runs (API)"), &RunPolicy::byApi))
    , m_bySchedule(policyBox(tr("Schedules may start runs"), &RunPolicy::bySchedule))
{
    makeLines({});
    content().addSpacing(metrics::control);
    content().addWidget(m_byApi);
    content().addWidget(m_bySchedule);
}

QCheckBox *StreamsSection::policyBox(const QString &text, bool RunPolicy::*member)
{
    auto *const box = new QCheckBox(text, this);
    connect(box, &QCheckBox::clicked, this, [this, member](bool isAllowed) {
        ConfigurationChange change;
        change.runs = m_policy;
        (*change.runs).*member = isAllowed;
        Q_EMIT changeWanted(change);
    });
    return box;
}

void StreamsSection::makeLines(const QList<StreamSummary> &streams)
{
    delete m_grid;
    m_grid = new QWidget(this);
    m_lines.clear();
    auto *const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(0, 1);
    for (const StreamSummary &stream : streams) {
        Line line{stream.stream, new QCheckBox(stream.stream, m_grid),
            new Label(theme(), TextRole::Body, Tone::Secondary, m_grid)};
        connect(line.box, &QCheckBox::clicked, this, [this, name = stream.stream](bool isOn) {
            ConfigurationChange change;
            change.streams.insert(name, isOn);
            Q_EMIT changeWanted(change);
        });
        const int row = int(m_lines.size());
        grid->addWidget(line.box, row, 0);
        grid->addWidget(line.records, row, 1, Qt::AlignTrailing);
        m_lines.append(line);
    }
    content().insertWidget(0, m_grid);
    m_grid->show(); // at once, also in a panel that is shown already
}

void StreamsSection::setDetails(const IntegrationDetails &details)
{
    const auto nameOf = [](const auto &one) { return one.stream; };
    // The same lines stay, so that the focus does.
    if (!std::ranges::equal(details.streams, m_lines, {}, nameOf, nameOf))
        makeLines(details.streams);
    for (int i = 0; i < m_lines.size(); ++i) {
        const StreamSummary &stream = details.streams[i];
        const Stream *const described = streamOf(details, stream.stream);
        const bool isIdle = lacksSource(details, stream.stream);
        m_lines[i].box->setText(described && !described->label.isEmpty() ? described->label : stream.stream);
        m_lines[i].box->setChecked(stream.isOn);
        m_lines[i].box->setEnabled(!isIdle || stream.isOn);
        m_lines[i].box->setToolTip(
            isIdle ? tr("It sends to the platform, and has no source yet: patchbayctl configure --source")
                   : QString());
        m_lines[i].records->setText(stream.isOn ? tr("%1 records").arg(wording::count(stream.records))
                                                : tr("%1 records, off").arg(wording::count(stream.records)));
    }
    m_policy = details.integration.runs;
    m_byApi->setChecked(m_policy.byApi);
    m_bySchedule->setChecked(m_policy.bySchedule);
}

} // namespace patchbay
