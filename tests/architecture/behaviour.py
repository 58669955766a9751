# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What code must not do, and where it may."""

import re

from source import Finding

PRODUCT = ("core", "ui", "app")


def coroutines(tree):
    """gcc 12 miscompiles ordinary co_await expressions in silence."""
    reason = "no coroutines: gcc 12 silently corrupts memory in ordinary co_await expressions"
    for file in tree.cpp():
        yield from file.find(r"\bco_(?:await|return|yield)\b|#include <coroutine>", reason, file.bare)


def singletons(tree):
    """What a class needs comes in through its constructor, so that a test can give it something else."""
    reason = "no singletons and no global state: hand it in through the constructor"
    patterns = (
        r"\bQ_GLOBAL_STATIC\b",
        r"\bthread_local\b",
        r"\bstatic\s+[\w:<>]+\s*[&*]\s*(?:instance|self|get|shared|global|the[A-Z]\w*)\s*\(",
        r"^[ \t]*static\s+(?!const\b|constexpr\b|inline\b|consteval\b|assert)[\w:<>,& ]+[\s&*]\w+\s*(?:=[^=]|;|\{[^}]*\}\s*;)",
    )
    for file in tree.cpp(*PRODUCT):
        for pattern in patterns:
            yield from file.find(pattern, reason, file.bare)


def blocking(tree):
    """A thread that sleeps cannot be stopped, and a nested event loop re-enters code that does not expect it."""
    waits = (
        r"\bsleep_(?:for|until)\b|\bQThread::[mu]?sleep\b|\b(?:u|nano)sleep\s*\(|(?:^|[;{}])[ \t]*(?:::)?sleep\s*\(|\bprocessEvents\b"
        r"|[.>]\s*waitFor(?:Finished|ReadyRead|Started|Connected|Disconnected|BytesWritten|Encrypted|Done|NewConnection)\s*\("
    )
    for file in tree.cpp(*PRODUCT):
        yield from file.find(waits, "nothing blocks: wait on a Clock or a condition variable, with a stop token", file.bare)
        yield from file.find(r":\s*public\s+QThread\b", "no QThread subclass: use std::jthread, which TSan understands", file.bare)
        if not file.path.startswith("core/keychain/keychainthread."):
            reason = "no nested event loop: the only one in core is the keychain thread's"
            yield from file.find(r"\bQEventLoop\b", reason, file.bare)


def rangefor(tree):
    """A range-based for keeps only the outermost temporary alive (until C++23): the inside of a returned Result is gone."""
    reason = "the loop runs over what a Result held that is already destroyed: name the Result first"
    for file in tree.cpp():
        yield from file.find(r"\bfor\s*\([^;()]*[^:]:\s*\*[\w.>:-]+\([^;]*\)", reason, file.bare)
        yield from file.find(r"\bfor\s*\([^;()]*[^:]:\s*[\w.>:-]+\([^;{]*\)\s*(?:->\w+\s*\)|\.value\(\))", reason, file.bare)


_SQL = r'"\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TABLE|INDEX|UNIQUE)\b|PRAGMA\s|BEGIN\s+IMMEDIATE)'


def sql(tree):
    """One folder knows the database."""
    reason = "SQL only in core/storage: ask a repository"
    for file in tree.cpp(*PRODUCT):
        if not file.is_in("core/storage"):
            yield from file.find(_SQL, reason)
            yield from file.find(r"#include <(?:QSql\w*|QtSql/\w+|sqlite3\.h|libpq-fe\.h)>", reason)


def sqlvalues(tree):
    """A value in the text of a statement is an injection, and defeats the statement cache. (PRAGMA binds nothing.)"""
    reason = "no values in SQL text: statements are constants, values are bound by name"
    literal = _SQL.replace(r"|PRAGMA\s", "") + r'[^"]*"(?:_s|_ba|_L1)?\)?'
    for file in tree.cpp("core/storage"):
        yield from file.find(literal + r"\s*(?:\.arg\s*\(|\+\s*[^\s\"u])", reason)
        yield from file.find(r"\b(?:QString|QByteArray)::asprintf\s*\(" + _SQL, reason)


# Where a secret leaves the process, and the type itself.
_REVEALING = (
    "core/base/secret.",
    "core/network/",
    "core/keychain/",
    "core/connectors/authenticator.",
    "core/webhooks/signer.",
    "core/client/httpnetwork.",  # the token of another engine, in its request's header
    "core/client/requests.",  # credentials that a person hands to the engine
    "core/engine/enginefile.",  # engine.json, 0600: the token for this one
)


def secrets(tree):
    """The fewer places read a secret, the fewer can leak it."""
    reason = "reveal() only where a secret must leave the process: adapters, connectors/authenticator, webhooks/signer"
    for file in tree.cpp(*PRODUCT):
        if not file.path.startswith(_REVEALING):
            yield from file.find(r"(?:\.|->)\s*reveal\s*\(", reason, file.bare)
        yield from file.find(r"\bsetInsecureFallback\b", "secrets are never kept in plain text", file.bare)


def dryruns(tree):
    """A dry run is write-free by construction: below the place where a run is built nothing asks which mode it is."""
    reason = "the words dry run only in api, client, app, ui, model and executions/runs: below, nothing may ask for the mode"
    for file in tree.cpp("core"):
        if file.is_in("core/api", "core/client", "core/model") or file.path.startswith("core/executions/runs."):
            continue
        yield from file.find(r"(?i)\b\w*(?:dry_?run)\w*\b", reason)


def testhooks(tree):
    """What only tests use is not tested by using the product."""
    reason = "no test hook in production code: no friend, no #ifdef, no setForTest"
    pattern = r"\bfriend\s+class\s+\w*Test\w*|\bFRIEND_TEST\b|\w+ForTest(?:s|ing)?\b|#\s*if(?:n?def)?\b.*TEST(?:S|ING)?\b"
    for file in tree.cpp(*PRODUCT):
        yield from file.find(pattern, reason, file.bare)
        yield from file.find(r'#include "tests/', reason)


def messages(tree):
    """A person reads what cannot be done, why, and what to do; the window translates by key."""
    literal = r'u?"((?:[^"\\]|\\.)*)"(?:_s|_L1|_ba)?'
    sentence = re.compile(r"\bfail\s*\(\s*[\w:.()>-]+,\s*message\s*\(\s*\"([^\"]*)\"\s*,\s*((?:" + literal.replace("(", "(?:", 1) + r"\s*)+)")
    seen = {}
    for file in tree.cpp("core", "app"):
        for match in sentence.finditer(file.code):
            key, line = match[1], file.line_of(match.start(1))
            text = "".join(part for part in re.findall(literal, match[2]))
            if not re.fullmatch(r"[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+", key):
                yield Finding(file.path, line, f'a message key is "area.what": "{key}"')
            if not re.fullmatch(r"Cannot .+: .+\.(?: \(?%\d\)?)?", text, re.DOTALL):
                yield Finding(file.path, line, f'an error says "Cannot <do> <what>: <why>.": "{text}"')
            if seen.setdefault(key, text) != text:
                yield Finding(file.path, line, f'the key "{key}" has another sentence elsewhere: translations go by key')
    reason = "what the engine wrote is English: the window says wording::sentence(…)"
    for file in tree.cpp("ui"):
        yield from file.find(r"(?:\bmessage|[rR]eason|confirmation)(?:\.|->)text\b(?!\.isEmpty)", reason, file.bare)
