# SPDX-FileCopyrightText: 2026 The Patchbay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says, in each of its languages."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml

from source import Finding

_FORMS = {"ar": 6, "en": 2}  # of a text with a number
_LETTERS = {"ar": r"[\u0621-\u064a]"}  # that tell a translation from what was only copied
_NAMES = {"%1 ms", "DNS", "Patchbay", "TLS", "p50", "p95"}  # the same in every language
_COMMAND_NOT_FOUND = 127


def translations(tree):
    """Nobody reads half a language: each text is translated, and what is filled in stays in it."""
    for file in _files(tree):
        language = _language(file)
        for message, line in _messages(file):
            for reason in _faults(message, language):
                yield Finding(file.path, line, f'"{_text(message, "source")}" {reason}')


def texts(tree):
    """What the program says and what translators find is the same."""
    script = pathlib.Path(tree.root, "packaging/translate")
    if not script.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        for file in _files(tree):
            shutil.copy(pathlib.Path(tree.root, file.path), folder)
        ran = subprocess.run(["sh", script, folder], capture_output=True, text=True, check=False)
        if ran.returncode == _COMMAND_NOT_FOUND:
            return  # without Qt's tools there is nothing to compare with
        for file in _files(tree):
            if ran.returncode != 0:
                yield Finding(file.path, 1, "packaging/translate failed: " + ran.stderr.strip())
            else:
                yield from _unlike(file, pathlib.Path(folder, file.path.split("/")[-1]))


def _files(tree):
    return [file for file in tree.files if file.is_in("translations") and file.path.endswith(".ts")]


def _language(file):
    return file.path.removesuffix(".ts").split("/")[-1].split("_")[-1]


def _messages(file):
    """Each message of a .ts file, and the line of its source text."""
    for match in re.finditer(r"<message\b.*?</message>", file.text, re.DOTALL):
        source = file.text.find("<source>", match.start(), match.end())
        yield xml.fromstring(match[0]), file.line_of(max(source, match.start()))


def _text(message, tag):
    return message.findtext(tag) or ""


def _faults(message, language):
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "is not translated"
        return
    has_number = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if has_number else [translation.text or ""]
    if has_number and len(forms) != _FORMS.get(language, len(forms)):
        yield f"has {len(forms)} forms of its plural, and the language {_FORMS[language]}"
    # The engine's sentences are found by a key; the English stands beside it.
    source = _text(message, "source")
    is_key = re.fullmatch(r"[a-z]\w*(\.\w+)+", source) and message.find("extracomment") is not None
    english = _text(message, "extracomment") if is_key else source
    for form in forms:
        if not form.strip():
            yield "has an empty translation"
        elif _places(form) - {"%n"} != _places(english) - {"%n"}:
            yield f"has other places than its translation: {form}"
        elif language in _LETTERS and _has_words(english) and not re.search(_LETTERS[language], form):
            yield f"has no letter of the language: {form}"


def _places(text):
    return set(re.findall(r"%(?:L?\d{1,2}|n)", text))


def _has_words(english):
    return english not in _NAMES and re.search(r"[A-Za-z]", re.sub(r"%\w+", "", english))


def _unlike(file, fresh):
    """What the file lacks of the fresh one, and what only it has."""
    said = {key: None for key, _ in _keys(fresh.read_text(encoding="utf-8"), file)}
    held = dict(_keys(file.text, file))
    for key in said.keys() - held.keys():
        yield Finding(file.path, 1, f'"{key[1]}" ({key[0]}) is missing: run packaging/translate, then translate it')
    for key in held.keys() - said.keys():
        yield Finding(file.path, held[key], f'"{key[1]}" ({key[0]}) is said no longer, or otherwise: run packaging/translate')


def _keys(text, file):
    """(context, source, what tells it apart) and its line, of each message."""
    for block in re.finditer(r"<context>.*?</context>", text, re.DOTALL):
        context = xml.fromstring(block[0])
        lines = [file.line_of(block.start() + place.start()) for place in re.finditer("<source>", block[0])]
        for message, line in zip(context.iter("message"), lines):
            yield (_text(context, "name"), _text(message, "source"), _text(message, "comment"), _text(message, "extracomment")), line
