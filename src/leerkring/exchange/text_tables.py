"""Tables in text: CSV in any of its dialects, and what a spreadsheet puts on the clipboard."""

import codecs
import csv
import io
import re
from collections.abc import Iterator

from leerkring.app.reading.tables import Row
from leerkring.exchange.errors import NoTableError, OldExcelError, OpenQuoteError, TooLargeError

DELIMITERS = (";", "\t", ",")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MARKUP = re.compile(r"\s*<(\?xml|!doctype|html|table)", re.IGNORECASE)
_DOCUMENT = ("%PDF-", "{\\rtf", "%!PS")  # text to the eye of a program, but no list
_QUOTED_FORMULA = re.compile(r"^'(?=\s*[=+\-@\t\r])")  # as our own lists are written
_SAMPLE_LINES = 50


def decoded(data: bytes, file: str) -> str:
    """Return the text of a file: by its mark, else as UTF-8, else as Windows wrote it."""
    encodings = [name for mark, name in _BOMS if data.startswith(mark)][:1] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _MARKUP.match(text):
            raise OldExcelError(file=file)
        if not _CONTROL.search(text) and not text.startswith(_DOCUMENT):
            return text
    raise NoTableError(file=file)


def text_rows(text: str, file: str, delimiter: str | None = None) -> Iterator[Row]:
    """Yield the rows of a text with the line on which each starts; cells stay plain text."""
    lines, skipped = _without_separator_line(text)
    if skipped:
        delimiter = skipped
    chosen = delimiter or delimiter_of(lines)
    if '"' in lines:
        _check_quotes(lines, chosen, file, first_line=2 if skipped else 1)
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=chosen)
    line = 2 if skipped else 1
    offset = line - 1
    try:
        for cells in reader:
            yield Row(line, tuple(_QUOTED_FORMULA.sub("", cell) for cell in cells))
            line = reader.line_num + 1 + offset
    except csv.Error:
        raise TooLargeError(file=file) from None


def delimiter_of(text: str) -> str:
    """Return the sign that cuts most of the first lines into the same number of cells."""
    sample = text.splitlines()[:_SAMPLE_LINES]
    counts = {d: [_outside_quotes(line, d) for line in sample if line.strip()] for d in DELIMITERS}
    return max(DELIMITERS, key=lambda d: _agreement(counts[d]))


def _agreement(counts: list[int]) -> tuple[int, int]:
    with_some = [count for count in counts if count]
    if not with_some:
        return (0, 0)
    usual = max(set(with_some), key=lambda count: (with_some.count(count), count))
    return (with_some.count(usual), usual)


def _outside_quotes(line: str, delimiter: str) -> int:
    return re.sub(r'"[^"]*"', "", line).count(delimiter)


def _without_separator_line(text: str) -> tuple[str, str | None]:
    """Take off Excel's first line "sep=;", and return its sign."""
    match = re.match(r'"?sep=(.)"?[ \t]*\r?\n', text, re.IGNORECASE)
    return (text[match.end() :], match[1]) if match else (text, None)


def _check_quotes(text: str, delimiter: str, file: str, first_line: int) -> None:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = first_line
    try:
        for _ in reader:
            line = reader.line_num + first_line
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            raise OpenQuoteError(file=file, line=line) from None
