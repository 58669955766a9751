// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"
#include "ui/integrations/integrationspresenter.h"
#include "ui/widgets/areapage.h"

namespace patchbay {

/// What can be done with the chosen integration in its life: test, update its credentials, pause, resume,
/// connect again, disconnect, remove. What takes something away asks first, and says what is lost.
class IntegrationCommands final : public QObject
{
    Q_OBJECT

public:
    /// Makes an action of the page.
    using Add = std::function<QAction *(
        const QString &text, const QKeySequence &keys, const std::function<void()> &work)>;

    /// The presenter must outlive the commands.
    IntegrationCommands(IntegrationsPresenter &presenter, Question question, const Add &add, QObject *parent);

    /// The integration that they are about, and so what is possible.
    void setDetails(const IntegrationDetails &details);

    [[nodiscard]] QAction &update() const { return *m_update; }

    [[nodiscard]] QAction &test() const { return *m_test; }

    [[nodiscard]] QAction &pause() const { return *m_pause; }

    [[nodiscard]] QAction &resume() const { return *m_resume; }

    [[nodiscard]] QAction &reconnect() const { return *m_reconnect; }

    [[nodiscard]] QAction &disconnectIt() const { return *m_disconnect; }

    [[nodiscard]] QAction &remove() const { return *m_remove; }

Q_SIGNALS:
    void placeWanted(const patchbay::Place &place);

private:
    void askAndDisconnect();
    void askAndRemove();

    [[nodiscard]] const QString &slug() const { return m_details.integration.slug; }

    IntegrationsPresenter &m_presenter;
    const Question m_question;
    IntegrationDetails m_details;
    QAction *m_update;
    QAction *m_test;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_reconnect;
    QAction *m_disconnect;
    QAction *m_remove;
};

} // namespace patchbay
