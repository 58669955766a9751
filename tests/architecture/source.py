# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that the lints read, and what a lint finds in them."""

import bisect
import dataclasses
import os
import re
import subprocess


@dataclasses.dataclass(frozen=True)
class Finding:
    path: str
    line: int
    reason: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.reason}"


class File:
    """One text file. `code` is its text with the content of comments blanked, `bare` also with that of strings; both
    keep every line and column, so that places in them are places in the file."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self._code = None
        self._bare = None
        self._line_starts = [0] + [match.end() for match in re.finditer("\n", text)]

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    @property
    def code(self):
        self._split()
        return self._code

    @property
    def bare(self):
        self._split()
        return self._bare

    def is_in(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)

    def line_of(self, place):
        return bisect.bisect_right(self._line_starts, place)

    def find(self, pattern, reason, text=None):
        """A finding for each place where the pattern matches (in `code` unless told otherwise)."""
        for match in re.finditer(pattern, self.code if text is None else text, re.MULTILINE):
            yield Finding(self.path, self.line_of(match.start()), reason)

    _TOKEN = re.compile(
        r"""(?P<comment>//[^\n]*|/\*.*?\*/)
        |(?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")
        |(?P<string>"(?:[^"\\\n]|\\.)*")
        |(?P<digits>\b\d[\d']*)
        |(?P<char>'(?:[^'\\\n]|\\.)+')""",
        re.DOTALL | re.VERBOSE,
    )

    def _split(self):
        if self._code is not None:
            return

        def blank(text):
            return re.sub(r"[^\n]", " ", text)

        def without_comment(match):
            return blank(match[0]) if match["comment"] else match[0]

        def without_strings(match):
            if match["raw"] or match["string"]:
                return '"' + blank(match[0][1:-1]) + '"'
            return blank(match[0]) if match["comment"] else match[0]

        self._code = self._TOKEN.sub(without_comment, self.text)
        self._bare = self._TOKEN.sub(without_strings, self.text)


class Tree:
    """All files of the project by their paths from its root."""

    def __init__(self, files, root=None):
        self.files = [File(path, text) for path, text in sorted(files.items())]
        self.paths = set(files)
        self.root = root

    @staticmethod
    def read(root):
        files = {}
        for path in _paths(root):
            try:
                with open(os.path.join(root, path), encoding="utf-8") as file:
                    files[path] = file.read()
            except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
                pass  # a picture, or a file that is just being moved
        return Tree(files, root)

    def cpp(self, *folders):
        return [file for file in self.files if file.is_cpp and (not folders or file.is_in(*folders))]

    def file(self, path):
        return next((file for file in self.files if file.path == path), None)


def _paths(root):
    """What git tracks or would track; everything but build products where there is no git."""
    git = ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(git, capture_output=True, check=True).stdout.decode()
        return [path for path in listed.split("\0") if path]
    except (OSError, subprocess.CalledProcessError):
        return list(_walk(root))


def _walk(root):
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in (".git", ".cache", "build", "node_modules", "__pycache__")]
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), root)
