// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/export.h"
#include "ui/widgets/surface.h"

#include <functional>
#include <memory>

class QPushButton;

namespace patchbay {

class Client;
class Label;

/// A line at the foot of a page while something is exported: which file, how large it is by now, and
/// *Cancel*. It hides itself when there is nothing to tell. The file is there whole or not at all.
class ExportJob final : public Surface
{
    Q_OBJECT

public:
    /// What is exported, in the format that the person chooses with the file's name.
    using Source = std::function<Export(ExportFormat)>;

    /// Both must outlive the job.
    ExportJob(const Theme &theme, const Client &client, QWidget *parent);
    ~ExportJob() override;

    /// Asks for the file, and returns at once. `name`: the one that is proposed, without its ending.
    void askForFile(const QString &name, const Source &source);
    /// Writes the file: CSV where its name ends in `.csv`, else JSON. An export that still goes on is
    /// cancelled.
    void start(const QString &path, const Source &source);
    /// What was written so far is gone; a file that was there before stays.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    /// It is written, or why not, or cancelled: one line.
    void told(const QString &line);

private:
    void end(const QString &line);

    const Client &m_client;
    std::unique_ptr<QObject> m_run; ///< The context of the export that goes on.
    Label *m_text;
    QPushButton *m_cancel;
};

} // namespace patchbay
