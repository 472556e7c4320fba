"""Files with work forms, for others: text that people can read (TOML)."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from leerkring.app.work_forms.contents import SharedForm, read_contents
from leerkring.app.work_forms.shipped import Content
from leerkring.exchange.errors import (
    EmptyFileError,
    FileError,
    LockedFileError,
    MissingFileError,
    NotWritableError,
)
from leerkring.support.files import replace_file
from leerkring.support.marking import QT_TRANSLATE_NOOP

LARGEST = 1_000_000  # bytes: some hundreds of forms
LONGEST_LINE = 8_000  # characters: twice the longest list
MOST_PARTS = 20  # of a dotted name: reading one of thousands of parts takes minutes
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_BETWEEN_NAMES = re.compile(r"[^\w\-. \t]")
_LINE = re.compile(r"at line (\d+)")
_LOOKS_LIKE_FORMS = re.compile(r"^\s*\[\[?\s*(nl|en|steps|forms)\b", re.MULTILINE)


class NoFormsError(FileError):
    """Something else than text with work forms."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} holds no work forms. Choose a .toml file that came out of Leerkring."
    )


class BrokenLineError(FileError):
    """A line that is not written as these files are."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line} is not written as it should be: look for a quotation mark, comma or "
        "bracket too many or too few. Nothing was taken over.",
    )


class LargeFormFileError(FileError):
    """Far more than work forms."""

    template = QT_TRANSLATE_NOOP("errors", "{file} is too large for work forms. Choose another.")


class TomlForms:
    """Reads and writes .toml files (the app's `FormFiles`)."""

    def read(self, path: Path) -> tuple[SharedForm, ...]:
        """Return the forms in a file; FileError or FormFileError when it cannot be used."""
        text = _text(path)
        if not text.strip():
            raise EmptyFileError(file=path.name)
        if any(len(line) > LONGEST_LINE for line in text.splitlines()):
            raise LargeFormFileError(file=path.name)
        names = _BETWEEN_NAMES.split(_QUOTED.sub("", text))
        if any(name.count(".") > MOST_PARTS for name in names):
            raise NoFormsError(file=path.name)
        try:
            content = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = _LINE.search(str(error))
            if line is None or not _LOOKS_LIKE_FORMS.search(text):
                raise NoFormsError(file=path.name) from error
            raise BrokenLineError(file=path.name, line=line[1]) from error
        except (ValueError, RecursionError) as error:  # a number of thousands of digits, or nests
            raise NoFormsError(file=path.name) from error
        if not {"forms", "steps", "nl", "en"} & content.keys():
            raise NoFormsError(file=path.name)
        return read_contents(content, path.name)

    def write(self, path: Path, forms: Sequence[Content]) -> None:
        """Write one form as those of the program are, several under `[[forms]]`."""
        whole = forms[0] if len(forms) == 1 else {"forms": list(forms)}
        data = "\n".join(_lines(whole, "")).strip() + "\n"
        try:
            replace_file(path, data.encode())
        except OSError as error:
            raise NotWritableError(file=path.name, reason=error.strerror or "") from error


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise MissingFileError(file=path.name) from error
    except OSError as error:
        raise LockedFileError(file=path.name) from error
    if len(data) > LARGEST:
        raise LargeFormFileError(file=path.name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoFormsError(file=path.name) from error


def _lines(part: Mapping[str, Any], name: str) -> Iterator[str]:
    """Yield the lines of a part: its plain fields first, then the parts within it."""
    inner = {key: value for key, value in part.items() if _is_part(value) or _are_parts(value)}
    for key, value in part.items():
        if key not in inner:
            yield f"{key} = {_plain(value)}"
    for key, value in inner.items():
        whole = f"{name}.{key}" if name else key
        heading = f"[{whole}]" if _is_part(value) else f"[[{whole}]]"
        for one in [value] if _is_part(value) else value:
            yield from ("", heading)
            yield from _lines(one, whole)


def _is_part(value: object) -> bool:
    return isinstance(value, Mapping)


def _are_parts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_part(one) for one in value)


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_plain(one) for one in value) + "]"
    # A text is written as JSON writes it, but for one sign that only TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
