// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/model/caller.h"
#include "tests/support/inmemorysecretstore.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/virtualclock.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace patchbay {

class Api;
class ImmediateChanges;

/// An API over everything that is real but the platform, the keychain and the time: a SQLite file, lifecycle,
/// runs. The platform is a little shop of the connector `salla`, as Linkit's document tells of it (seed 000),
/// which answers what `platform` says. Every answer is held against resources/openapi.json.
class ApiBench
{
public:
    using Platform = std::function<HttpExchange(const HttpRequest &)>;

    explicit ApiBench(ScriptedHttpClient::Mode mode = ScriptedHttpClient::Mode::AtOnce);
    ~ApiBench();

    /// Asks and waits for the answer. Fails the test when the answer is not as described.
    [[nodiscard]] HttpResponse ask(const QByteArray &method, const QByteArray &url,
        const QByteArray &body = {}, const HttpHeaders &headers = {});
    /// The JSON of a GET.
    [[nodiscard]] json::Document get(const QByteArray &url);
    /// Holds an answer that came another way against the description.
    void check(const HttpRequest &request, const HttpResponse &response);

    /// `/api/v1/integrations/<organization>/salla<rest>`.
    [[nodiscard]] QByteArray salla(const QByteArray &rest = {}) const;
    [[nodiscard]] QByteArray organization() const;

    /// Installs `salla` for production, with three settings.
    void install();
    /// Installs it and connects it with the token that the platform knows.
    void connect();
    /// Previews it; the id of the plan.
    [[nodiscard]] QByteArray preview();

    /// What the platform answers to paths that begin so; what is not set is 404.
    void setPlatform(const QByteArray &path, const Platform &platform);
    void setRecords(const QByteArray &path, const QByteArray &array);

    [[nodiscard]] Api &api();
    [[nodiscard]] ImmediateChanges &changes();

    VirtualClock clock{VirtualClock::Mode::Told};
    InMemorySecretStore secrets;
    Caller caller{QStringLiteral("user:amal"), QStringLiteral("Amal"), Role::Admin};

private:
    [[nodiscard]] HttpExchange play(const HttpRequest &request);

    std::mutex m_mutex; ///< Guards the platforms.
    QMap<QByteArray, Platform> m_platforms;

public:
    ScriptedHttpClient http;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A connector document like the one in Linkit's example.
[[nodiscard]] QByteArray sallaDocument();

} // namespace patchbay
