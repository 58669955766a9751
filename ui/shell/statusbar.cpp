// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include "core/base/secretstore.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/statusword.h"

#include <QHBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

StatusBar::StatusBar(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s1, Qt::TopEdge, parent)
    , m_engine(new StatusWord(theme, StatusWord::Form::Plain, this))
    , m_keychain(new StatusWord(theme, StatusWord::Form::Plain, this))
    , m_running(new StatusWord(theme, StatusWord::Form::Plain, this))
{
    setFixedHeight(metrics::statusBarHeight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, 1, metrics::edge, 0);
    row->setSpacing(metrics::edge);
    for (StatusWord *const word : {m_engine, m_keychain, m_running}) {
        word->setFont(fontOf(TextRole::Small));
        row->addWidget(word);
    }
    row->addStretch();
    const auto addHint = [&](const QString &keys, const QString &words) {
        auto *const hint = new KeyHint(theme, keys, words, this);
        row->addWidget(hint);
        return hint;
    };
    connect(addHint(u"Ctrl+K"_s, tr("Commands")), &KeyHint::clicked, this, &StatusBar::paletteWanted);
    connect(addHint(u"?"_s, tr("Keys")), &KeyHint::clicked, this, &StatusBar::keysWanted);
    m_running->hide();
}

StatusLook StatusBar::lookOf(const QString &keychain)
{
    const auto is = [&keychain](SecretStoreState state) { return keychain == secretStoreStateName(state); };
    if (is(SecretStoreState::Unlocked))
        return {Glyph::PadlockOpen, Tone::Quiet, Tone::Secondary, tr("Keychain unlocked")};
    if (is(SecretStoreState::Locked))
        return {Glyph::PadlockClosed, Tone::Warn, Tone::Warn, tr("Keychain locked")};
    if (is(SecretStoreState::Refused))
        return {Glyph::OctagonCross, Tone::Err, Tone::Err, tr("Keychain refused")};
    if (is(SecretStoreState::Hung))
        return {Glyph::OctagonCross, Tone::Err, Tone::Err, tr("Keychain does not answer")};
    return {Glyph::OctagonCross, Tone::Err, Tone::Err, tr("No keychain")};
}

void StatusBar::setKeychain(const std::optional<KeychainView> &keychain)
{
    const StatusLook runs{Glyph::RingCheck, Tone::Ok, Tone::Secondary, tr("Engine running")};
    const StatusLook fails{Glyph::OctagonCross, Tone::Err, Tone::Err, tr("The engine does not answer")};
    m_engine->setStatus(keychain ? runs : fails);
    m_keychain->setVisible(keychain.has_value());
    if (!keychain)
        return;
    m_keychain->setStatus(lookOf(keychain->state));
    m_keychain->setToolTip(keychain->name);
}

void StatusBar::setRunning(int running)
{
    m_running->setVisible(running > 0);
    m_running->setStatus({Glyph::Arc, Tone::Accent, Tone::Accent, tr("%1 running").arg(running)});
}

} // namespace patchbay
