// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick: what the same work costs when nobody looks at it. Fetches pages one after the other with
// libcurl, walks the records with simdjson, and upserts them with one prepared statement, 1,000 in a
// transaction, synchronous=FULL.
//
// bareloop <base URL> <pages> <database file>|-      `-`: fetch only, as fast as one connection goes

#include <curl/curl.h>
#include <simdjson.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::size_t append(char *data, std::size_t size, std::size_t count, void *body)
{
    static_cast<std::string *>(body)->append(data, size * count);
    return size * count;
}

void fetch(CURL *curl, const std::string &url, std::string &body)
{
    body.clear();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    long status = 0;
    if (curl_easy_perform(curl) != CURLE_OK ||
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200) {
        std::fprintf(stderr, "bareloop: cannot fetch %s\n", url.c_str());
        std::exit(1);
    }
}

sqlite3 *openDatabase(const char *file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file, &database);
    sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", nullptr, nullptr, nullptr);
    sqlite3_exec(database,
        "CREATE TABLE IF NOT EXISTS records(key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT", nullptr,
        nullptr, nullptr);
    return database;
}

long storePage(
    sqlite3 *database, sqlite3_stmt *upsert, simdjson::ondemand::parser &parser, const std::string &body)
{
    long stored = 0;
    simdjson::padded_string padded(body);
    auto document = parser.iterate(padded);
    sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (auto record : document["data"]) {
        simdjson::ondemand::object object = record.get_object();
        const std::string_view key = object["id"].raw_json_token();
        const std::string_view raw = object.raw_json();
        sqlite3_bind_text(upsert, 1, key.data(), static_cast<int>(key.size()), SQLITE_STATIC);
        sqlite3_bind_text(upsert, 2, raw.data(), static_cast<int>(raw.size()), SQLITE_STATIC);
        sqlite3_step(upsert);
        sqlite3_reset(upsert);
        ++stored;
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    return stored;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: bareloop <base URL> <pages> <database file>|-\n");
        return 2;
    }
    const std::string base = argv[1];
    const int pages = std::atoi(argv[2]);
    const bool isFetchOnly = std::string(argv[3]) == "-";

    CURL *curl = curl_easy_init();
    std::string body;
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);

    sqlite3 *database = isFetchOnly ? nullptr : openDatabase(argv[3]);
    sqlite3_stmt *upsert = nullptr;
    if (database != nullptr) {
        sqlite3_prepare_v2(database,
            "INSERT INTO records(key, body) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET body = excluded.body",
            -1, &upsert, nullptr);
    }
    simdjson::ondemand::parser parser;
    long stored = 0;
    for (int page = 1; page <= pages; ++page) {
        fetch(curl, base + "&page=" + std::to_string(page), body);
        if (database != nullptr)
            stored += storePage(database, upsert, parser, body);
    }
    std::printf("%ld\n", stored);
    sqlite3_finalize(upsert);
    sqlite3_close(database);
    curl_easy_cleanup(curl);
    return 0;
}
