#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds one rule of the house: lint.py RULE [ROOT]. Prints file:line: reason; fails when it found something.

A line that must break a rule says so with its reason: // lint: <rule>: <reason>
"""

import pathlib
import re
import sys

import arrows
import behaviour
import house
import languages
from source import Tree

RULES = {
    rule.__name__: rule
    for rule in (
        arrows.includes, arrows.links,
        behaviour.blocking, behaviour.coroutines, behaviour.dryruns, behaviour.messages, behaviour.rangefor, behaviour.secrets,
        behaviour.singletons, behaviour.sql, behaviour.sqlvalues, behaviour.testhooks,
        house.folders, house.layout, house.machinepaths, house.names, house.sizes, house.spdx, house.toplevel,
        languages.texts, languages.translations,
    )
}
QUESTIONS = {"sizes"}  # their findings do not fail


def findings(rule, tree):
    """What the rule finds, without the lines that are excused with a reason."""
    excuse = re.compile(r"lint: " + rule + r": \S")
    for finding in RULES[rule](tree):
        file = tree.file(finding.path)
        lines = file.text.split("\n") if file else []
        if not (finding.line <= len(lines) and excuse.search(lines[finding.line - 1])):
            yield finding


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in RULES:
        print("usage: lint.py RULE [ROOT], RULE being one of: " + " ".join(RULES), file=sys.stderr)
        return 2
    rule = sys.argv[1]
    root = sys.argv[2] if len(sys.argv) == 3 else str(pathlib.Path(__file__).resolve().parents[2])
    found = list(findings(rule, Tree.read(root)))
    for finding in found:
        print(finding)
    if found and rule not in QUESTIONS:
        print(f"\n{len(found)} × {rule}: {RULES[rule].__doc__}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
