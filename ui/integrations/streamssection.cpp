// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/streamssection.h"

#include "ui/integrations/sourceform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace patchbay {

StreamsSection::StreamsSection(const Theme &theme, QAction &save, QAction &giveUp, QWidget *parent)
    : PanelSection(theme, tr("Streams"), parent)
    , m_save(save)
    , m_giveUp(giveUp)
    , m_form(new SourceForm(theme, save, giveUp, this))
    , m_byApi(policyBox(tr("Programs may start runs (API)"), &RunPolicy::byApi))
    , m_bySchedule(policyBox(tr("Schedules may start runs"), &RunPolicy::bySchedule))
{
    makeLines({});
    content().addWidget(m_form);
    content().addSpacing(metrics::control);
    content().addWidget(m_byApi);
    content().addWidget(m_bySchedule);
    endChoosing();
}

QCheckBox *StreamsSection::policyBox(const QString &text, bool RunPolicy::*member)
{
    auto *const box = new QCheckBox(text, this);
    connect(box, &QCheckBox::clicked, this, [this, member](bool isAllowed) {
        ConfigurationChange change;
        change.runs = m_details.integration.runs;
        (*change.runs).*member = isAllowed;
        Q_EMIT changeWanted(change);
    });
    return box;
}

const Stream *StreamsSection::described(const QString &name) const
{
    const QList<Stream> &streams = m_details.connector.streams;
    const auto found = std::ranges::find(streams, name, &Stream::name);
    return found == streams.end() ? nullptr : &*found;
}

std::optional<PushSource> StreamsSection::sourceOf(const QString &stream) const
{
    const auto &sources = m_details.integration.sources;
    const auto found = sources.constFind(stream);
    return found == sources.cend() ? std::nullopt : std::optional(*found);
}

void StreamsSection::makeLines(const IntegrationDetails &details)
{
    delete m_grid;
    m_grid = new QWidget(this);
    m_lines.clear();
    auto *const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(0, 1);
    for (const StreamSummary &stream : details.streams) {
        Line line{stream.stream, new QCheckBox(stream.stream, m_grid),
            new Label(theme(), TextRole::Body, Tone::Secondary, m_grid)};
        connect(line.box, &QCheckBox::clicked, this, [this, box = line.box, name = stream.stream](bool isOn) {
            box->setChecked(!isOn); // as it is stored, until the engine has taken the change
            ConfigurationChange change;
            change.streams.insert(name, isOn);
            Q_EMIT changeWanted(change);
        });
        line.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is elided
        const int row = grid->rowCount();
        grid->addWidget(line.box, row, 0);
        grid->addWidget(line.records, row, 1, Qt::AlignTrailing);
        if (const Stream *const known = described(stream.stream); known && known->push)
            addSource(line, *known, *grid);
        m_lines.append(line);
    }
    content().insertWidget(0, m_grid);
    m_grid->show(); // at once, also in a panel that is shown already
}

void StreamsSection::addSource(Line &line, const Stream &push, QGridLayout &grid)
{
    line.source = new Label(theme(), TextRole::Meta, Tone::Secondary, m_grid);
    line.source->setIndent(metrics::glyph + metrics::word);
    line.choose = new QPushButton(tr("Source…"), m_grid);
    line.choose->setAutoDefault(false);
    line.choose->setFlat(true);
    line.choose->setFixedHeight(metrics::smallControlHeight);
    line.choose->setAccessibleName(tr("Source of %1").arg(push.label));
    connect(line.choose, &QPushButton::clicked, this, [this, name = push.name] { askForChoices(name); });
    const int row = grid.rowCount();
    grid.addWidget(line.source, row, 0);
    grid.addWidget(line.choose, row, 1, Qt::AlignTrailing);
}

void StreamsSection::setDetails(const IntegrationDetails &details)
{
    const auto nameOf = [](const auto &one) { return one.stream; };
    if (details.integration.slug != m_details.integration.slug)
        endChoosing();
    const bool isOther = details.connector.streams != m_details.connector.streams;
    m_details = details;
    // The same lines stay, so that the focus does.
    if (isOther || !std::ranges::equal(details.streams, m_lines, {}, nameOf, nameOf))
        makeLines(details);
    for (int i = 0; i < m_lines.size(); ++i)
        showLine(m_lines[i], details.streams[i]);
    m_byApi->setChecked(details.integration.runs.byApi);
    m_bySchedule->setChecked(details.integration.runs.bySchedule);
}

void StreamsSection::showLine(const Line &line, const StreamSummary &stream)
{
    const Stream *const known = described(stream.stream);
    const auto source = sourceOf(stream.stream);
    const bool isIdle = line.source && !source;
    line.box->setAccessibleName(known && !known->label.isEmpty() ? known->label : stream.stream);
    line.box->setChecked(stream.isOn);
    line.box->setEnabled(!isIdle || stream.isOn);
    line.box->setToolTip(
        isIdle ? tr("It sends to the platform: choose first whose records it takes") : QString());
    line.records->setText(
        stream.isOn
            ? tr("%1 records", nullptr, int(stream.records)).arg(wording::count(stream.records))
            : tr("%1 records, off", nullptr, int(stream.records)).arg(wording::count(stream.records)));
    elideName(line);
    if (line.source)
        line.source->setText(
            source ? tr("takes from %1").arg(wording::technical(source->text())) : tr("has no source yet"));
}

/// The count beside it is never cut.
void StreamsSection::elideName(const Line &line) const
{
    const QString name = line.box->accessibleName();
    const int inset = 2 * metrics::edge + metrics::glyph + metrics::group;
    const int room = width() - inset - line.records->sizeHint().width();
    const QString shown = line.box->fontMetrics().elidedText(name, Qt::ElideRight, std::max(room, 0));
    line.box->setText(shown);
    if (line.box->isEnabled())
        line.box->setToolTip(shown == name ? QString() : name);
}

void StreamsSection::resizeEvent(QResizeEvent *event)
{
    PanelSection::resizeEvent(event);
    for (const Line &line : std::as_const(m_lines))
        elideName(line);
}

void StreamsSection::askForChoices(const QString &push)
{
    m_wanted = push;
    Q_EMIT choicesWanted(m_details.integration);
}

void StreamsSection::beginChoosing(const QList<SourceChoice> &choices)
{
    const Stream *const push = described(m_wanted);
    if (!push)
        return;
    m_save.setVisible(true);
    m_giveUp.setVisible(true);
    m_form->show();
    m_form->begin(*push, sourceOf(m_wanted), choices);
}

void StreamsSection::endChoosing()
{
    m_wanted.clear();
    m_form->hide();
    m_save.setVisible(false);
    m_giveUp.setVisible(false);
}

bool StreamsSection::isTouched() const
{
    return !m_form->isHidden() && m_form->isTouched();
}

} // namespace patchbay
