// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/teststep.h"

#include "ui/integrations/keychainnote.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

TestStep::TestStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_answer(new Banner(theme, this))
    , m_calls(new FactList(theme, tr("What was asked"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::edge);
    m_title->setText(tr("Test of the connection"));
    column->addWidget(m_title);
    column->addWidget(m_answer);
    column->addWidget(m_calls);
    column->addStretch();
}

void TestStep::addButton(QWidget *button)
{
    m_answer->addButton(button);
}

void TestStep::showTesting(const QString &integration)
{
    m_calls->hide();
    m_answer->tell({Glyph::Arc, Tone::Accent, Tone::Accent, tr("Testing")},
        tr("Asking %1 with these credentials").arg(integration),
        tr("One call that changes nothing. They are stored only when the platform accepts them."));
}

void TestStep::showConnected(const ConnectionOutcome &outcome)
{
    QStringList meaning;
    for (const Message &note : outcome.notes)
        meaning.append(note.text);
    m_answer->tell({Glyph::RingCheck, Tone::Ok, Tone::Secondary, tr("Connected")},
        outcome.account.isEmpty() ? tr("The platform accepts the credentials")
                                  : tr("Connected as %1").arg(outcome.account),
        meaning.isEmpty() ? tr("They are stored. The integration is active.") : meaning.join(u' '));
    m_calls->clear();
    for (const CallRecord &call : outcome.calls) {
        const auto time = std::chrono::round<std::chrono::milliseconds>(call.timings.total).count();
        m_calls->add(u"%1 %2"_s.arg(call.status).arg(call.status == 200 ? u"OK"_s : QString()).trimmed(),
            u"%1 %2"_s.arg(QString::fromUtf8(call.method), QString::fromUtf8(call.url)),
            FactList::Writing::Code);
        m_calls->add(tr("Took"), tr("%1 ms").arg(wording::count(time)));
    }
    m_calls->setVisible(!outcome.calls.isEmpty());
}

void TestStep::showRefused(const Error &error)
{
    m_answer->tell({Glyph::OctagonCross, Tone::Err, Tone::Err, tr("Refused")},
        wording::sentence(error.message), tr("Nothing was stored. Correct what is wrong, then test again."));
    m_calls->clear();
    m_calls->setVisible(!error.detail.isEmpty());
    m_calls->add(tr("Answer"), error.detail, FactList::Writing::Code);
}

void TestStep::showAwaiting(const KeychainView &keychain)
{
    const KeychainNote note = noteOf(keychain);
    m_calls->hide();
    m_answer->tell(note.look, tr("The credentials wait to be stored: %1").arg(note.sentence), note.wayOut);
}

} // namespace patchbay
