# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How files are named, placed, marked and laid out."""

import os
import re
import shutil
import subprocess

from source import Finding

_TOP_FOLDERS = {"app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci"}
_TOP_FILES = {
    "ARCHITECTURE.md", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md",
}


def names(tree):
    """A name says what a thing is; these say nothing, or repeat what the type says. (I-Regexp is the name of RFC 9485.)"""
    empty = "says nothing: name the thing by what it does"
    for file in tree.files:
        stem = os.path.basename(file.path).split(".")[0].lower()
        if file.is_in("core", "ui", "app", "tests") and re.fullmatch(r"(?:common|misc)|\w*(?:utils?|helpers?|manager)", stem):
            yield Finding(file.path, 1, f'"{stem}" {empty}')
    for file in tree.cpp():
        yield from file.find(r"\b(?:class|struct|namespace)\s+(?!Q[A-Z])\w*(?:[Uu]til(?:s|ities)?|Common|[Hh]elpers?|Manager|Misc)\b", empty, file.bare)
        yield from file.find(r"\b(?:class|struct)\s+I(?!Regexp)[A-Z][a-z]\w*\b", "an interface is named like any class, not IFoo", file.bare)
        yield from file.find(r"\b(?:class|struct)\s+\w+Impl\b", "an implementation is named after its technology, not FooImpl", file.bare)
        declared = r"(?<![.>:\w(!])[\w:<>*&]+[ \t&*]+(?:\w+::)*get[A-Z]\w*\s*\("
        for match in re.finditer(declared, file.bare):
            if not re.match(r"(?:return|co_return|else|throw|case|new)\b", match[0]):
                yield Finding(file.path, file.line_of(match.start()), "no get: a function is named by what it gives")


def folders(tree):
    """A folder's purpose stands in ARCHITECTURE.md."""
    page = tree.file("ARCHITECTURE.md")
    known = set(re.findall(r"`([\w./-]+)`", page.text if page else ""))
    first = {}
    for file in tree.files:
        parts = file.path.split("/")
        if len(parts) > 2 or (len(parts) == 2 and parts[0] not in ("core", "app", "tests")):
            folder = "/".join(parts[:2]) if parts[0] in ("core", "app", "ui", "tests") and len(parts) > 2 else parts[0]
            first.setdefault(folder, file.path)
    for folder, path in sorted(first.items()):
        short = folder.split("/")[-1] if folder.startswith("tests/") else folder
        if folder not in known and short not in known:
            yield Finding(path, 1, f"the folder {folder} is not named in ARCHITECTURE.md")


def toplevel(tree):
    """The top level stays what a newcomer can take in at one glance."""
    for file in tree.files:
        top = file.path.split("/")[0]
        known = top in _TOP_FOLDERS if "/" in file.path else top in _TOP_FILES or top.startswith(".")
        if not known:
            yield Finding(file.path, 1, f'"{top}" is not one of the fixed folders and files at the top')


def spdx(tree):
    """Who wrote it, and under which license, stands in each file."""
    for file in tree.files:
        is_source = file.is_cpp or file.path.endswith((".py", ".sh", ".cmake", "CMakeLists.txt", ".mjs", ".js"))
        if is_source or file.text.startswith("#!"):
            head = "\n".join(file.text.split("\n")[:4])
            if "SPDX-FileCopyrightText: " not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield Finding(file.path, 1, "the two SPDX lines are missing at the top")


def machinepaths(tree):
    """The project builds and runs anywhere."""
    pattern = r"(?:^|[^A-Za-z0-9_.])/(?:" + "|".join(("wo" + "rk", "fa" + "rm", "tmp/stu" + "dio", "tmp/bash" + "_jobs")) + r")/"
    for file in tree.files:
        yield from file.find(pattern, "the path of one machine", file.text)


def layout(tree):
    """clang-format decides layout, so that nobody has to."""
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not program:
        yield Finding(".clang-format", 1, "clang-format is missing: packaging/install test")
        return
    command = [program, "--style=file", "--dry-run", *(file.path for file in tree.cpp())]
    said = subprocess.run(command, capture_output=True, text=True, cwd=tree.root, check=False).stderr
    for path, line in sorted(set(re.findall(r"^(\S+):(\d+):\d+: warning: code should be clang-formatted", said, re.MULTILINE))):
        yield Finding(path, int(line), "not as clang-format lays it out: clang-format -i " + path)


def sizes(tree):
    """A long file is a question, not a verdict: is it one idea?"""
    for file in tree.cpp(*("core", "ui", "app")):
        count = file.text.count("\n")
        if count > 400:
            yield Finding(file.path, count, f"{count} lines: is this one idea?")
