// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <curl/curl.h>

#include <memory>

namespace patchbay {

template<auto release>
struct ReleasedBy
{
    void operator()(auto *handle) const { release(handle); }
};

/// Owners of libcurl's handles.
using CurlEasy = std::unique_ptr<CURL, ReleasedBy<curl_easy_cleanup>>;
using CurlMulti = std::unique_ptr<CURLM, ReleasedBy<curl_multi_cleanup>>;
using CurlUrl = std::unique_ptr<CURLU, ReleasedBy<curl_url_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, ReleasedBy<curl_slist_free_all>>;
using CurlText = std::unique_ptr<char, ReleasedBy<curl_free>>;

} // namespace patchbay
