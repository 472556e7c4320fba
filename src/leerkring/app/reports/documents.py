"""What a document is made of, and what is needed from outside to make one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NothingToPrintError(DomainError):
    """A document without anything in it."""

    template = QT_TRANSLATE_NOOP("errors", "There is nothing in this to print yet.")


class DocumentNotSavedError(DomainError):
    """The document cannot be saved there."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be saved here ({reason}). Choose another folder or name."
    )


@dataclass(frozen=True)
class Document:
    """One document: which template, and what stands in it as plain JSON values.

    `title` is what readers and printers call it, `file_name` what to save it as, without ending.
    With `both_sides` every second page belongs on the back of the one before it. On screen
    `heading` stands above it, when the title says more than fits there. `sample` is less data of
    the same shape, to look at where all pages would be too many; None: they are not. `each` names
    the list in the data of which everything begins on a page of its own, so that many can be set
    a few at a time.
    """

    template: str
    title: str
    file_name: str
    language: str
    data: Mapping[str, Any] = field(default_factory=dict)
    both_sides: bool = False
    heading: str = ""
    sample: Mapping[str, Any] | None = None
    each: str = ""

    @property
    def on_screen(self) -> "Document":
        """What to look at before it is printed or saved."""
        return self if self.sample is None else replace(self, data=self.sample, sample=None)


def never() -> bool:
    """Tell that nobody stopped it."""
    return False


def untold(done: int, count: int) -> None:
    """Tell nobody how far it is."""
    del done, count


class Typesetter(Protocol):
    """Sets documents: milliseconds a page, to be called beside the window all the same."""

    def pdf(self, document: Document) -> bytes:
        """Return the document as a tagged PDF."""
        ...

    def pages(self, document: Document, *, dots_per_inch: int) -> tuple[bytes, ...]:
        """Return each page as a PNG picture."""
        ...

    def drawings(self, document: Document) -> tuple[bytes, ...]:
        """Return each page as an SVG drawing, for a printer: sharp at every resolution."""
        ...

    def save(
        self,
        document: Document,
        path: Path,
        stopped: Callable[[], bool] = never,
        told: Callable[[int, int], None] = untold,
    ) -> bool:
        """Save the PDF, whole or not at all; DocumentNotSavedError.

        Nothing is saved, and False returned, when somebody `stopped` it meanwhile. Of `each` that
        is set it is `told` how many are, of how many.
        """
        ...
