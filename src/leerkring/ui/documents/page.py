"""One document as it will be on paper: look, then print it or save it as PDF."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from leerkring.app.reports.cards import CardSheets, CardWrapper
from leerkring.app.reports.coaching import CoachedDocument
from leerkring.app.reports.documents import Document, NothingToPrintError, Typesetter
from leerkring.app.reports.evaluation import EvaluationForm
from leerkring.app.reports.programme import MeetingAgenda, MeetingScript
from leerkring.app.reports.visits import RoundOverview, VisitCards
from leerkring.app.workspace import Query
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.documents.printing import print_pages
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import EmptyState


def coached(key: str, language: str) -> CoachedDocument:
    """Return the question of "2026-08-01/2027-07-31" or of that and a location.

    A location of "-" means the people without one.
    """
    first, last, *rest = key.split("/", 2)
    days = date.fromisoformat(first), date.fromisoformat(last)
    return CoachedDocument(*days, language, rest[0] if rest else "")


KINDS: Mapping[str, Callable[[str, str], Query[Document]]] = {
    "visit_cards": VisitCards,
    "round_overview": RoundOverview,
    "coaching_overview": coached,
    "card_sheets": CardSheets,
    "card_wrapper": CardWrapper,
    "agenda": MeetingAgenda,
    "script": MeetingScript,
    "evaluation_form": EvaluationForm,
}
"""What can be shown: the place's part, asked for its id and the language of the window."""

ON_SCREEN, ON_PAPER = 150, 300  # dots per inch
WIDEST = 820  # design pixels


class DocumentPage(Page):
    """Shows the document of a place: `Place("document", round_id, "visit_cards")`."""

    name: ClassVar[str] = "document"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Assignment",
            "CoachingDuo",
            "CoachingSession",
            "Deck",
            "Attendance",
            "DeckCard",
            "Location",
            "Meeting",
            "PeerVisit",
            "Person",
            "ProgrammeBlock",
            "ProgrammeStep",
            "VisitRound",
        }
    )

    def __init__(self, services: Services, typesetter: Typesetter) -> None:
        super().__init__(services)
        theme = services.theme
        self._typesetter = typesetter
        self._document: Document | None = None
        self.frame = PageFrame(theme, self.tr("Document"))
        self.fill(self.frame)
        self.print_action = self.action(self.tr("Print"), self.print_it, icon="printer")
        self.save_action = self.action(self.tr("Save as PDF"), self.save, icon="file-down")
        self.frame.add_action(self.print_action)
        self.frame.set_primary(self.save_action)
        self.primary_action = self.save_action
        self._pages = QVBoxLayout()
        self._pages.setSpacing(theme.px(16))
        self.empty = EmptyState(
            theme,
            self.tr("Nothing to print yet"),
            self.tr("As soon as there is something in this document it appears here."),
            icon="file-text",
        )
        self.frame.body.addLayout(self._pages)
        self.frame.body.addWidget(self.empty)
        self.frame.body.addStretch(1)
        self.empty.hide()

    def show_place(self, place: Place) -> None:
        """Show another document."""
        if place != self.place:
            clear(self._pages)
        super().show_place(place)

    def refresh(self, changes: Changed | None = None) -> None:
        """Make it again from what is stored now."""
        del changes
        kind = KINDS.get(self.place.part)
        if kind is not None:
            query = kind(self.place.id, self.services.wording.language)
            self.ask(query, self._set, self._nothing, key="document")

    def first_focus(self) -> QWidget | None:
        """Begin at the filled button, not at a page."""
        return self.frame

    def save(self) -> None:
        """Save it as PDF."""
        document = self._document
        if document is None:
            return
        path = self.services.messages.ask_save_file(
            self.tr("Save as PDF"), f"{document.file_name}.pdf", self.tr("PDF (*.pdf)"), "documents"
        )
        if path is None:
            return
        target = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")

        def job(report: object, stop: object) -> Path:
            del report, stop
            self._typesetter.save(document, target)
            return target

        self.background(job, then=self._saved)

    def print_it(self) -> None:
        """Ask for a printer; the pages are drawn when one was chosen."""
        document = self._document
        if document is None:
            return

        def job(report: object, stop: object) -> tuple[bytes, ...]:
            del report, stop
            return self._typesetter.pages(document, dots_per_inch=ON_PAPER)

        def then(pages: tuple[bytes, ...]) -> None:
            print_pages(self, document.title, pages, both_sides=document.both_sides)

        self.background(job, then=then)

    # ---- showing ------------------------------------------------------------------------------

    def _set(self, document: Document) -> None:
        self._document = document
        heading = document.heading
        self.frame.set_title(heading or document.title, document.title if heading else "")
        self.frame.fit_header()

        def job(report: object, stop: object) -> tuple[bytes, ...]:
            del report, stop
            return self._typesetter.pages(document, dots_per_inch=ON_SCREEN)

        self.background(job, then=self._show)

    def _show(self, pages: tuple[bytes, ...]) -> None:
        clear(self._pages)
        self.empty.hide()
        self._allow(allowed=True)
        for number, page in enumerate(pages, start=1):
            sheet = QLabel()
            sheet.setPixmap(self._picture(page))
            sheet.setProperty("role", "sheet")
            text = self.tr("Page {number} of {count}")
            sheet.setAccessibleName(text.format(number=number, count=len(pages)))
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)

    def _picture(self, page: bytes) -> QPixmap:
        """Return a page as wide as there is room for, sharp on fine screens too."""
        picture = QPixmap()
        picture.loadFromData(page)
        theme, ratio = self.services.theme, self.devicePixelRatioF()
        room = max(theme.px(320), min(theme.px(WIDEST), self.frame.width() - theme.px(96)))
        wide = Qt.TransformationMode.SmoothTransformation
        scaled = picture.scaledToWidth(round(room * ratio), wide)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def _nothing(self, error: DomainError) -> None:
        if not isinstance(error, NothingToPrintError):
            self.services.messages.show_error(error)
        self._document = None
        clear(self._pages)
        self.empty.show()
        self._allow(allowed=False)

    def _allow(self, *, allowed: bool) -> None:
        self.save_action.setEnabled(allowed)
        if self.print_action is not None:
            self.print_action.setEnabled(allowed)

    def _saved(self, path: Path) -> None:
        said = self.tr("Saved as {file}.").format(file=path.name)
        self.services.messages.toast(said)
