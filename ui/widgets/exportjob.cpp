// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/exportjob.h"

#include "core/client/exportfile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownSize(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

ExportFormat formatOf(const QString &path)
{
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return isCsv ? ExportFormat::Csv : ExportFormat::Json;
}

} // namespace

ExportJob::ExportJob(const Theme &theme, const Client &client, QWidget *parent)
    : Surface(theme, &Colours::s1, Qt::TopEdge, parent)
    , m_client(client)
    , m_text(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_cancel(new QPushButton(tr("Cancel Export"), this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::control);
    row->setSpacing(metrics::control);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ExportJob::cancel);
    hide();
}

ExportJob::~ExportJob() = default;

void ExportJob::askForFile(const QString &name, const Source &source)
{
    auto *const dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("Table, CSV (*.csv)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, source](const QString &path) { start(path, source); });
    dialog->open();
}

void ExportJob::start(const QString &path, const Source &source)
{
    m_run = std::make_unique<QObject>();
    const QString name = wording::technical(QFileInfo(path).fileName());
    const auto tellSize = [this, name](qint64 bytes) {
        m_text->setText(tr("Exporting %1 · %2").arg(name, shownSize(bytes)));
    };
    const auto finish = [this, path](const Result<> &end_) {
        end(end_ ? tr("Exported to %1").arg(wording::technical(path))
                 : wording::sentence(end_.error().message));
    };
    const Result<> begun =
        exportToFile(m_client, m_run.get(), source(formatOf(path)), path, {tellSize, finish});
    if (!begun)
        return end(wording::sentence(begun.error().message));
    tellSize(0);
    show();
}

void ExportJob::cancel()
{
    if (!isRunning())
        return;
    m_run.reset();
    end(tr("The export was cancelled; no file was written"));
}

void ExportJob::end(const QString &line)
{
    // It may be a function of the context that calls.
    if (m_run)
        m_run.release()->deleteLater();
    hide();
    Q_EMIT told(line);
}

} // namespace patchbay
