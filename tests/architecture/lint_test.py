#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each lint on bad examples, which it must find at their very lines, and on good ones, which it must let pass."""

import pathlib
import re
import shutil
import tempfile
import unittest

from lint import RULES, findings
from source import Tree

# rule: [(path, text)]; what must be found is marked in its line: a comment BAD, or the words in MARK.
MARK = re.compile(r"BAD")
TS = "<TS>\n<context><name>A</name>\n{}\n</context>\n</TS>\n"
BAD = {
    "includes": [
        ("core/base/a.h", '#include "core/model/plan.h" // BAD'),
        ("core/connectors/a.h", '#include "core/executions/runs.h" // BAD'),
        ("core/executions/a.h", '#include "core/webhooks/hook.h" // BAD'),
        ("core/api/a.h", '#include "core/storage/database.h" // BAD'),
        ("core/client/a.h", '#include "core/api/routes.h" // BAD'),
        ("core/engine/a.h", '#include "ui/shell/window.h" // BAD'),
        ("ui/runs/a.h", '#include "core/engine/engine.h" // BAD'),
        ("ui/runs/b.h", '#include "ui/plans/page.h" // BAD'),
        ("ui/theme/a.h", '#include "ui/widgets/table.h" // BAD'),
        ("core/model/b.h", '#include "plan.h" // BAD: not from the root'),
        ("core/model/c.h", '#include "tests/support/fake.h" // BAD'),
        ("core/novelty/a.h", "// BAD: a folder without a place"),
    ],
    "links": [
        ("core/model/CMakeLists.txt", "patchbay_library(model\n  SOURCES a.cpp\n  LINKS patchbay::connectors) # BAD"),
        ("core/api/CMakeLists.txt", "patchbay_library(api\n  PRIVATE_LINKS\n    patchbay::storage) # BAD"),
        ("ui/CMakeLists.txt", "target_link_libraries(patchbay_ui INTERFACE patchbay_client\n  patchbay_engine) # BAD"),
    ],
    "coroutines": [
        ("core/api/a.cpp", "\nauto x = co_await y; // BAD"),
        ("tests/unit/a.cpp", "#include <coroutine> // BAD"),
    ],
    "singletons": [
        ("core/api/a.h", "class A\n{\n    static A &instance(); // BAD\n};"),
        ("core/api/b.cpp", "Q_GLOBAL_STATIC(A, theA) // BAD"),
        ("core/api/c.cpp", "void f()\n{\n    static int count = 0; // BAD\n}"),
        ("core/api/d.cpp", "static QMap<QString, int> known; // BAD"),
    ],
    "blocking": [
        ("core/api/a.cpp", "std::this_thread::sleep_for(1s); // BAD"),
        ("core/api/b.cpp", "QCoreApplication::processEvents(); // BAD"),
        ("core/api/c.cpp", "reply->waitForReadyRead(100); // BAD"),
        ("core/api/d.h", "class Worker : public QThread // BAD"),
        ("ui/runs/e.cpp", "QEventLoop loop; // BAD"),
        ("app/ctl/f.cpp", "{\n    sleep(5); // BAD\n    ::usleep(7); // BAD\n}"),
    ],
    "rangefor": [
        ("core/api/a.cpp", "for (const Plan &plan : *m_plans->all()) // BAD"),
        ("tests/unit/b.cpp", "for (auto plan : plans(u\"a\"_s)->items) // BAD"),
        ("app/ctl/c.cpp", "for (const auto &row : read(file).value()) // BAD"),
    ],
    "sql": [
        ("core/api/a.cpp", 'auto text = "SELECT id FROM plans"; // BAD'),
        ("core/model/b.cpp", "#include <QSqlQuery> // BAD"),
        ("app/ctl/c.cpp", 'x = u"insert"; y = u"DELETE FROM plans"_s; // BAD'),
    ],
    "sqlvalues": [
        ("core/storage/a.cpp", 'auto text = u"SELECT id FROM plans WHERE id = %1"_s.arg(id); // BAD'),
        ("core/storage/b.cpp", 'auto text = "DELETE FROM plans WHERE id = " + id; // BAD'),
    ],
    "secrets": [
        ("core/executions/a.cpp", "log(secret.reveal()); // BAD"),
        ("core/keychain/b.cpp", "job->setInsecureFallback(true); // BAD"),
    ],
    "dryruns": [
        ("core/network/a.cpp", "if (request.isDryRun) // BAD"),
        ("core/executions/streams.cpp", 'mode == "dry_run"; // BAD'),
    ],
    "testhooks": [
        ("core/api/a.h", "friend class PlanTest; // BAD"),
        ("core/api/b.h", "void setForTest(int); // BAD"),
        ("core/api/c.h", "#ifdef PATCHBAY_TESTING // BAD\n#endif"),
    ],
    "messages": [
        ("core/api/a.cpp", 'return fail(ErrorCode::Denied, message("a.denied", u"Access denied."_s)); // BAD'),
        ("core/api/b.cpp", 'return fail(ErrorCode::Denied, message("b.denied", // BAD\n u"Cannot do %1"_s, {x}));'),
        ("core/api/c.cpp", 'return fail(ErrorCode::Denied, message("Denied!", u"Cannot do it: no."_s)); // BAD'),
        ("core/api/d.cpp", 'fail(code, message("d.same", u"Cannot do it: no."_s));\nfail(code, message("d.same", u"Cannot do it: why."_s)); // BAD'),
        ("ui/plans/a.cpp", "label->setText(error.message.text); // BAD"),
    ],
    "names": [
        ("core/base/utils.h", "// BAD"),
        ("core/base/stringhelpers.cpp", "// BAD"),
        ("core/api/a.h", "class RunManager // BAD\n{};"),
        ("core/api/b.h", "class IRunner // BAD\n{};"),
        ("core/api/c.h", "struct RunnerImpl; // BAD"),
        ("core/api/d.h", "    [[nodiscard]] QString getName() const; // BAD"),
        ("core/api/e.cpp", "const QString &Runner::getName() const // BAD\n{}"),
    ],
    "folders": [("core/novelty/a.h", "// BAD"), ("app/gadget/main.cpp", "// BAD"), ("tests/oddities/a.cpp", "// BAD")],
    "toplevel": [("scripts/a.sh", "# BAD"), ("NOTES.txt", "BAD")],
    "spdx": [
        ("core/api/a.h", "#pragma once // BAD"),
        ("packaging/go", "#!/bin/sh BAD\n# SPDX-License-Identifier: GPL-3.0-or-later"),
    ],
    "machinepaths": [("README.md", "\nsee /" + "work/notes.txt BAD"), ("tests/a.py", 'open("/tmp/' + 'studio/x") # BAD')],
    "layout": [("core/api/a.cpp", "int  x; // BAD\n")],
    "sizes": [("core/api/a.cpp", "//\n" * 400 + "// BAD\n")],
    "translations": [
        ("translations/ar.ts", TS.format("\n".join((
            "<message><source>BAD: empty</source><translation></translation></message>",
            '<message><source>BAD: open</source><translation type="unfinished">مفتوح</translation></message>',
            "<message><source>BAD %1</source><translation>سيئ</translation></message>",
            "<message><source>BAD copied</source><translation>BAD copied</translation></message>",
            '<message numerus="yes"><source>%n BAD</source>',
            "<translation><numerusform>سيئ</numerusform></translation></message>",
        )))),
        ("translations/messages_ar.ts", TS.format(
            "<message><source>a.BAD</source><extracomment>Cannot do %1: no.</extracomment><translation>لا</translation></message>")),
        ("translations/en.ts", TS.format(
            '<message numerus="yes"><source>%n BAD</source><translation><numerusform></numerusform></translation></message>')),
    ],
    "texts": [
        ("packaging/translate", "#!/bin/sh\necho '" + TS.format("<message><source>New</source></message>") + "' >$1/ar.ts"),
        ("translations/ar.ts", "<!-- BAD: New is missing -->" + TS.format("<message><source>Old, BAD</source></message>")),
    ],
}

# What looks like it, and is allowed.
GOOD = {
    "includes": [
        ("core/engine/a.cpp", '#include "core/storage/database.h"\n#include "a.moc"'),
        ("tests/unit/a.cpp", '#include "core/storage/database.h"\n#include "ui/runs/page.h"'),
        ("ui/shell/a.cpp", '#include "ui/runs/page.h"\n#include "core/client/client.h"'),
        ("core/api/a.cpp", '// #include "core/storage/database.h"\n#include <QString>'),
    ],
    "links": [("core/engine/CMakeLists.txt", "patchbay_library(engine LINKS patchbay::storage) # never patchbay::ui")],
    "coroutines": [("core/api/a.cpp", "// no co_await here\nauto text = \"co_await\";")],
    "singletons": [
        ("core/api/a.cpp", "static const QMap<QString, int> words{{u\"a\"_s, 1}};\nstatic constexpr int most = 5;"),
        ("core/api/b.h", "class A\n{\n    static Result<A> parse(const QString &text);\n    static bool isWhole(double number) { return true; }\n};"),
        ("core/api/c.cpp", "auto *application = QCoreApplication::instance();\nstatic_assert(sizeof(int) == 4);"),
    ],
    "blocking": [
        ("core/api/a.cpp", "clock.sleep(1s, stop);\nm_clock->sleep(1s, stop);\nsession.waitForRequest();"),
        ("core/base/clock.h", "virtual bool sleep(std::chrono::nanoseconds duration, std::stop_token stop) = 0;"),
        ("core/keychain/keychainthread.cpp", "QEventLoop loop;"),
        ("tests/unit/a.cpp", "process.waitForFinished();"),
    ],
    "rangefor": [
        ("core/api/a.cpp", "for (const Plan &plan : *plans)\nfor (auto record : (*page)->records)\nfor (auto a : b.routes().routes())"),
        ("core/api/b.cpp", "for (int i = 0; i < *count(a); ++i)\nauto b = a ? *f(x) : *g(y);"),
    ],
    "sql": [
        ("core/storage/a.cpp", 'auto text = "SELECT id FROM plans";'),
        ("core/api/a.cpp", 'auto text = u"Select a plan"_s; // SELECT id FROM plans'),
        ("tests/integration/a.cpp", 'auto text = "SELECT id FROM plans";'),
    ],
    "sqlvalues": [("core/storage/a.cpp", 'auto text = "SELECT id FROM plans "\n "WHERE id = :id";\nconnection.execute("PRAGMA page_size = " + number);')],
    "secrets": [("core/keychain/a.cpp", "job->setTextData(secret.reveal());"), ("tests/unit/a.cpp", "secret.reveal();")],
    "dryruns": [
        ("core/executions/runs.cpp", "if (kind == ExecutionKind::DryRun)"),
        ("core/network/a.cpp", "// a dry run (dryRun) is refused here"),
        ("tests/unit/a.cpp", "bool dryRun = true;"),
    ],
    "testhooks": [("core/api/a.h", "friend class Document;\nvoid testConnection();\n#ifdef Q_OS_LINUX\n#endif")],
    "messages": [
        ("core/api/a.cpp", 'return fail(ErrorCode::Denied,\n    message("a.denied", u"Cannot open %1: "\n        "it is locked. Unlock it."_s, {x}));'),
        ("core/api/b.cpp", 'status = message("status.paused", u"Paused by %1"_s, {x});'),
        ("core/api/c.cpp", 'fail(code(), message("c.same", u"Cannot do it: no."_s));\nfail(x, message("c.same", u"Cannot do it: "\n"no."_s));'),
        ("ui/plans/a.cpp", "if (!change.reason.text.isEmpty())\n    label->setText(wording::sentence(change.reason));"),
        ("app/ctl/a.cpp", "printError(error.message.text);"),
    ],
    "names": [
        ("core/api/a.cpp", "auto value = std::get<int>(x);\nconst auto y = library.getThing();\nreturn getenv(name);"),
        ("core/connectors/iregexp.h", "class IRegexp\n{};\nclass Image;\nclass Integration;\nclass ID;"),
        ("core/api/commonality.h", "class Miscellany;\nclass QNetworkAccessManager;"),
    ],
    "folders": [("ARCHITECTURE.md", "| `core/known` | what it is for |\n`packaging` and `unit`"), ("core/known/a.h", ""),
                ("packaging/run", ""), ("tests/unit/a/b.cpp", ""), ("core/CMakeLists.txt", "")],
    "toplevel": [("core/a.h", ""), ("README.md", ""), (".clang-format", ""), (".ci/run", "")],
    "spdx": [
        ("core/a.h", "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"),
        ("packaging/run", "#!/bin/sh\n# SPDX-FileCopyrightText: 2026 X\n# SPDX-License-Identifier: GPL-3.0-or-later\n"),
        ("resources/a.json", "{}"),
    ],
    "machinepaths": [("README.md", "see docs/wo" + "rk/notes and https://example.com/wo" + "rk/x")],
    "layout": [("core/api/a.cpp", "int x;\n")],
    "sizes": [("core/api/a.cpp", "//\n" * 400)],
    "translations": [
        ("translations/ar.ts", TS.format(
            "<message><source>Open %1</source><translation>فتح %1</translation></message>"
            "<message><source>DNS</source><translation>DNS</translation></message>"
            '<message numerus="yes"><source>%n plans</source><translation>'
            + "<numerusform>لا خطط</numerusform>" + "<numerusform>%n خطة</numerusform>" * 5 + "</translation></message>")),
        ("translations/messages_ar.ts", TS.format(
            "<message><source>a.b</source><extracomment>Cannot do %1: no.</extracomment><translation>لا %1</translation></message>")),
        ("translations/en.ts", TS.format(
            '<message numerus="yes"><source>%n plans</source><translation>'
            "<numerusform>%n plan</numerusform><numerusform>%n plans</numerusform></translation></message>")),
    ],
    "texts": [
        ("packaging/translate", "#!/bin/sh\necho '" + TS.format("<message><source>Same</source></message>") + "' >$1/ar.ts"),
        ("translations/ar.ts", TS.format("<message><source>Same</source><translation>نفسه</translation></message>")),
    ],
}

# Files that only exist to be included.
TARGETS = [
    "core/api/routes.h", "core/client/client.h", "core/engine/engine.h", "core/executions/runs.h", "core/model/plan.h",
    "core/storage/database.h", "core/webhooks/hook.h", "tests/support/fake.h", "ui/plans/page.h", "ui/runs/page.h",
    "ui/shell/window.h", "ui/widgets/table.h",
]



class LintTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        shutil.copy(pathlib.Path(__file__).resolve().parents[2] / ".clang-format", self.root)

    def found(self, rule, files):
        """What the rule finds in a project of these files."""
        files = ({path: "" for path in TARGETS} if rule == "includes" else {}) | dict(files)
        for path, text in files.items():
            place = self.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        return list(findings(rule, Tree(files, self.root)))

    def test_every_rule_has_a_bad_and_a_good_example(self):
        self.assertEqual(set(BAD), set(RULES))
        self.assertEqual(set(GOOD), set(RULES))

    def test_every_rule_is_registered_with_ctest(self):
        cmake = pathlib.Path(__file__).with_name("CMakeLists.txt").read_text(encoding="utf-8")
        registered = re.search(r"set\(rules ([^)]*)\)", cmake)[1].split()
        self.assertEqual(sorted(registered), sorted(RULES))

    def test_finds_each_bad_example_at_its_line(self):
        for rule, files in BAD.items():
            with self.subTest(rule):
                expected = {
                    (path, number) for path, text in files for number, line in enumerate(text.split("\n"), 1) if MARK.search(line)
                }
                self.assertEqual({(found.path, found.line) for found in self.found(rule, files)}, expected)

    def test_lets_good_examples_pass(self):
        for rule, files in GOOD.items():
            with self.subTest(rule):
                self.assertEqual([str(found) for found in self.found(rule, files)], [])

    def test_says_why(self):
        for rule, files in BAD.items():
            for found in self.found(rule, files):
                self.assertRegex(str(found), r"^[\w./-]+:\d+: .{10,}")

    def test_a_line_is_excused_with_a_reason_only(self):
        excused = "QEventLoop loop; // lint: blocking: the only loop of a thread of its own"
        unexplained = "QEventLoop loop; // lint: blocking:"
        self.assertEqual(self.found("blocking", [("core/a.cpp", excused)]), [])
        self.assertEqual(len(self.found("blocking", [("core/a.cpp", unexplained)])), 1)

    def test_comments_and_strings_do_not_hide_code(self):
        text = 'auto url = "http://x"; QEventLoop a;\nauto c = \'"\'; QEventLoop b;\nauto n = 1\'000; QEventLoop d; // \'\nauto r = R"x(")x"; QEventLoop e;'
        found = self.found("blocking", [("core/a.cpp", text)])
        self.assertEqual([finding.line for finding in found], [1, 2, 3, 4])


if __name__ == "__main__":
    unittest.main()
