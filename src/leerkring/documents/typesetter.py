"""Sets documents with typst: our own templates and fonts, nothing from the system or a network."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Literal

import typst

from leerkring.app.reports.documents import Document, DocumentNotSavedError, never, untold
from leerkring.documents.joining import NotJoinableError, joined
from leerkring.support.files import replace_file
from leerkring.support.resources import resource

# The same document gives the same bytes: what it is about carries its dates, not when it was made.
_MADE = 0
AT_A_TIME = 20  # of many: about a tenth of a second


class TypstTypesetter:
    """Sets documents; the fonts are read once."""

    def pdf(self, document: Document) -> bytes:
        """Return the document as PDF/UA-1: tagged, so that it can be read out."""
        return typst.compile(
            _file(document),
            root=str(resource("documents")),
            font_paths=self._fonts,
            format="pdf",
            pdf_standards="ua-1",
            sys_inputs=_inputs(document),
            timestamp=_MADE,
        )

    def save(
        self,
        document: Document,
        path: Path,
        stopped: Callable[[], bool] = never,
        told: Callable[[int, int], None] = untold,
    ) -> bool:
        """Save the PDF, whole or not at all, unless it was stopped; DocumentNotSavedError."""
        data = self._in_parts(document, stopped, told)
        if data is None or stopped():
            return False
        try:
            replace_file(path, data)
        except OSError as error:
            raise DocumentNotSavedError(file=path.name, reason=error.strerror or "") from error
        return True

    def _in_parts(
        self,
        document: Document,
        stopped: Callable[[], bool],
        told: Callable[[int, int], None],
    ) -> bytes | None:
        """Return the PDF, set a few at a time where there are many; None when it was stopped."""
        every = document.data[document.each] if document.each else ()
        if len(every) <= AT_A_TIME:
            return self.pdf(document)
        parts = []
        for start in range(0, len(every), AT_A_TIME):
            if stopped():
                return None
            few = every[start : start + AT_A_TIME]
            part = replace(document, data={**document.data, document.each: few})
            parts.append(self.pdf(part))
            told(start + len(few), len(every))
        try:
            return joined(parts)
        except NotJoinableError:  # a typesetter that writes otherwise costs time, not the document
            return self.pdf(document)

    def pages(self, document: Document, *, dots_per_inch: int) -> tuple[bytes, ...]:
        """Return each page as a PNG picture."""
        return self._each_page(document, "png", dots_per_inch)

    def drawings(self, document: Document) -> tuple[bytes, ...]:
        """Return each page as an SVG drawing: a fortieth of the time a fine picture takes."""
        return self._each_page(document, "svg", None)

    def _each_page(
        self, document: Document, form: Literal["png", "svg"], dots_per_inch: int | None
    ) -> tuple[bytes, ...]:
        made: bytes | list[bytes] = typst.compile(
            _file(document),
            root=str(resource("documents")),
            font_paths=self._fonts,
            format=form,
            ppi=dots_per_inch,
            sys_inputs=_inputs(document),
        )
        return (made,) if isinstance(made, bytes) else tuple(made)

    @cached_property
    def _fonts(self) -> typst.Fonts:
        return typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(resource("fonts"))],
        )


def _file(document: Document) -> str:
    return str(resource("documents", f"{document.template}.typ"))


def _inputs(document: Document) -> dict[str, str]:
    return {
        "title": document.title,
        "language": document.language,
        "data": json.dumps(document.data, ensure_ascii=False),
    }
