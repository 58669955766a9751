// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/widgets/panelsection.h"

class QAction;
class QCheckBox;
class QGridLayout;
class QPushButton;

namespace patchbay {

class Label;
class SourceForm;
struct SourceChoice;

/// The streams of an integration, each with a switch and how many records of it are stored, a push with whose
/// records it takes; and who may start its runs.
class StreamsSection final : public PanelSection
{
    Q_OBJECT

public:
    /// The actions save the chosen source of a push and give up choosing; they and the theme must outlive it.
    StreamsSection(const Theme &theme, QAction &save, QAction &giveUp, QWidget *parent);

    void setDetails(const IntegrationDetails &details);

    /// Lets a source be chosen for the push that asked for one.
    void beginChoosing(const QList<SourceChoice> &choices);
    void endChoosing();
    [[nodiscard]] bool isTouched() const;
    /// Whose records that stream takes; nothing where it is no push, or has no source.
    [[nodiscard]] std::optional<PushSource> sourceOf(const QString &stream) const;

    [[nodiscard]] SourceForm &form() const { return *m_form; }

Q_SIGNALS:
    void changeWanted(const patchbay::ConfigurationChange &change);
    /// Sources to choose from are wanted.
    void choicesWanted(const patchbay::Integration &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QString stream;
        QCheckBox *box = nullptr;
        Label *records = nullptr;
        Label *source = nullptr;       ///< Of a push only.
        QPushButton *choose = nullptr; ///< Likewise.
    };

    void makeLines(const IntegrationDetails &details);
    void addSource(Line &line, const Stream &push, QGridLayout &grid);
    void showLine(const Line &line, const StreamSummary &stream);
    void elideName(const Line &line) const;
    void askForChoices(const QString &push);
    /// The stream as its connector describes it; nothing where the connector has none of that name.
    [[nodiscard]] const Stream *described(const QString &name) const;
    [[nodiscard]] QCheckBox *policyBox(const QString &text, bool RunPolicy::*member);

    QAction &m_save;
    QAction &m_giveUp;
    IntegrationDetails m_details;
    QString m_wanted; ///< The push whose source is being chosen.
    QWidget *m_grid = nullptr;
    QList<Line> m_lines;
    SourceForm *m_form;
    QCheckBox *m_byApi;
    QCheckBox *m_bySchedule;
};

} // namespace patchbay
