#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""messages.py FILE.ts: brings the sentences that the engine writes into a translation file. The window finds them by their
key, so the key is the source text, and the English sentence stands beside it for translators. Reasons within sentences are
their own source text. Translations of sentences that have changed are marked unfinished; what is said no longer goes.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

_ROOT = pathlib.Path(__file__).resolve().parents[1]
# A key, and behind it the sentence: `"plan.notFound", u"Cannot find …"_s`.
_KEYED = re.compile(r'"([a-z]\w*(?:\.\w+)+)",\s*((?:u?"(?:[^"\\]|\\.)*"(?:_s)?\s*)+)')
_REASON = re.compile(r'\breason\(\s*u"((?:[^"\\]|\\.)*)"')
_LITERAL = re.compile(r'u?"((?:[^"\\]|\\.)*)"')


def sentences():
    """The engine's sentences by key."""
    found = {}
    for folder in ("core", "app"):
        for path in sorted((_ROOT / folder).rglob("*.cpp")):
            for key, literals in _KEYED.findall(path.read_text(encoding="utf-8")):
                text = "".join(_LITERAL.findall(literals))
                found[key] = text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")
    return found


def reasons():
    """Parts of the engine's sentences that are always the same words: `reason(u"it is empty"_s)`."""
    return sorted({
        text
        for path in (_ROOT / "core").rglob("*.cpp")
        for text in _REASON.findall(path.read_text(encoding="utf-8"))
    })


def known(path):
    """(English, translation, finished) by key, as the file has it."""
    if not path.exists():
        return {}
    messages = xml.parse(path).getroot().iter("message")
    return {
        message.findtext("source"): (
            message.findtext("extracomment") or "",
            message.findtext("translation") or "",
            message.find("translation").get("type") is None,
        )
        for message in messages
    }


def add_context(root, name, texts, before):
    """The context with its (source, English) texts and what is known of their translations."""
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = name
    for source, english in texts:
        old, translation, finished = before.get(source, ("", "", False))
        message = xml.SubElement(context, "message")
        xml.SubElement(message, "source").text = source
        xml.SubElement(message, "extracomment").text = english
        translated = xml.SubElement(message, "translation")
        translated.text = translation
        if not (translation and finished and old == english):
            translated.set("type", "unfinished")


def main():
    path = pathlib.Path(sys.argv[1])
    before = known(path)
    root = xml.Element("TS", version="2.1", language=path.stem.rsplit("_", 1)[-1], sourcelanguage="en")
    add_context(root, "messages", sorted(sentences().items()), before)
    add_context(root, "reasons", [(text, text) for text in reasons()], before)
    xml.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + xml.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
