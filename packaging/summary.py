#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""summary.py JUNIT...: the output of failed tests, then one summary of what ctest wrote with --output-junit. Fails when a
test failed, or none ran.

A Qt Test program counts with each of its cases, any other test as one.
"""

import re
import sys
import xml.etree.ElementTree as xml

_CASE = re.compile(r"^(PASS|FAIL!|XPASS|XFAIL|SKIP|BPASS|BFAIL)\s*: (\S+?)\(", re.MULTILINE)
_SHOWN_LINES = 80  # of a failed test's output
_SETUP = ("::initTestCase", "::cleanupTestCase")


def outcomes(case):
    """(outcome, name) of each case in one ctest test; an outcome is passed, failed or skipped."""
    name, status = case.get("name"), case.get("status")
    output = case.findtext("system-out") or ""
    found = []
    for word, function in _CASE.findall(output):
        if word in ("FAIL!", "XPASS"):
            found.append(("failed", f"{name}: {function}"))
        elif word == "SKIP":
            found.append(("skipped", f"{name}: {function}"))
        elif not function.endswith(_SETUP):
            found.append(("passed", f"{name}: {function}"))
    if status == "fail" and not any(outcome == "failed" for outcome, _ in found):
        found.append(("failed", name))  # it crashed, hung, or is no Qt Test program
    if not found:
        found.append(("skipped" if status in ("notrun", "disabled") else "passed", name))
    return found


def main():
    totals = {"passed": 0, "failed": 0, "skipped": 0}
    cases = [case for path in sys.argv[1:] for case in xml.parse(path).getroot().iter("testcase")]
    for case in cases:
        if case.get("status") == "fail":
            lines = (case.findtext("system-out") or "").rstrip().split("\n")
            print("\n".join([f"---- {case.get('name')}", *lines[-_SHOWN_LINES:], ""]))
    for case in cases:
        for outcome, name in outcomes(case):
            totals[outcome] += 1
            if outcome != "passed":
                print(f"{outcome.upper()}: {name}")
    print(", ".join(f"{count} {outcome}" for outcome, count in totals.items()))
    return 1 if totals["failed"] or not totals["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
