# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: the arrows of ARCHITECTURE.md, held for includes and for CMake links alike."""

import re

from source import Finding

_BASE = {"core/base"}
_MODEL = _BASE | {"core/model"}
_CONNECTORS = _MODEL | {"core/connectors"}
_RULES = _CONNECTORS | {"core/executions", "core/webhooks"}
_ADAPTERS = {"core/network", "core/storage", "core/keychain", "core/scripts"}
_ENGINE = _RULES | _ADAPTERS | {"core/api", "core/client", "core/sandbox"}

# What each folder may know besides itself.
ARROWS = {
    "core/base": set(),
    "core/model": _BASE,
    "core/connectors": _MODEL,
    "core/executions": _CONNECTORS,  # never webhooks: they meet in the port EventSink
    "core/webhooks": _CONNECTORS,
    "core/api": _RULES,
    "core/client": _MODEL,
    "core/network": _MODEL,
    "core/storage": _RULES,  # it implements the repositories that live with those who need them
    "core/keychain": _BASE,
    "core/scripts": _CONNECTORS,
    "core/sandbox": _MODEL,
    "core/engine": _ENGINE,
}
_UI = {"core/client", "core/model", "core/base"}
_UI_PARTS = {"ui/widgets", "ui/theme"}


def _folder(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def _may_know(folder, other):
    if folder == other or folder.startswith("tests"):
        return True
    if folder.startswith("app"):
        return not other.startswith("tests")
    if folder.startswith("ui"):
        if not other.startswith("ui"):
            return other in _UI
        if folder in _UI_PARTS:
            return folder == "ui/widgets" and other == "ui/theme"
        return folder == "ui/shell" or other in _UI_PARTS  # an area asks the shell to go elsewhere
    return other in ARROWS.get(folder, set())


def _reason(folder, other):
    if other in _ADAPTERS:
        return f"{folder} must not know {other}: only core/engine, app and tests name concrete adapters"
    if folder.startswith("ui") and other.startswith("ui"):
        return f"{folder} must not know {other}: an area of ui asks the shell to go elsewhere"
    return f"{folder} must not know {other}: dependencies go only along the arrows of ARCHITECTURE.md"


def includes(tree):
    """Includes go only along the arrows, and start at the repository's root."""
    for file in tree.cpp("core", "ui", "app", "tests"):
        folder = _folder(file.path)
        if folder.startswith("core") and folder not in ARROWS:
            yield Finding(file.path, 1, f"{folder} has no place among the arrows: add it to ARCHITECTURE.md and arrows.py")
        for match in re.finditer(r'^[ \t]*#include "([^"]+)"', file.code, re.MULTILINE):
            included, line = match[1], file.line_of(match.start(1))
            if included.endswith(".moc"):
                continue
            if included not in tree.paths:
                yield Finding(file.path, line, f'no such file: includes of ours are written from the root: "{included}"')
            elif not _may_know(folder, _folder(included)):
                yield Finding(file.path, line, _reason(folder, _folder(included)))


def links(tree):
    """CMake targets link only along the arrows, and ui links client, model and base only."""
    for file in tree.files:
        if not file.path.endswith("CMakeLists.txt") or not file.is_in("core", "ui"):
            continue
        folder = file.path.rsplit("/", 1)[0]
        text = re.sub(r"#[^\n]*", lambda comment: " " * len(comment[0]), file.text)
        for match in re.finditer(r"\bpatchbay(?:::|_)(\w+)", text):
            name = match[1]
            other = next((known for known in list(ARROWS) + ["ui"] if known.split("/")[-1] == name), None)
            if other and other != folder and not _may_know(folder, other):
                yield Finding(file.path, file.line_of(match.start()), _reason(folder, other))
