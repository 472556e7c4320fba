"""One document as it will be on paper: look, then print it or save it as PDF."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from leerkring.app.reports.attendance_list import AttendanceList
from leerkring.app.reports.cards import CardSheets, CardWrapper
from leerkring.app.reports.coaching import CoachedDocument
from leerkring.app.reports.documents import Document, Typesetter
from leerkring.app.reports.evaluation import EvaluationForm
from leerkring.app.reports.programme import MeetingAgenda, MeetingScript
from leerkring.app.reports.visits import RoundOverview, VisitCards
from leerkring.app.reports.work_forms import FormHandout, MeetingHandout, SwotSheet
from leerkring.app.workspace import Query
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.papers.sheets import Papers
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
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
    "attendance_list": AttendanceList,
    "form_handout": FormHandout,
    "meeting_handout": MeetingHandout,
    "swot_sheet": SwotSheet,
}
"""What can be shown: the place's part, asked for its id and the language of the window."""

# Of a meeting, and only when somebody is expected there.
_FOR_PEOPLE = frozenset({"attendance_list", "evaluation_form"})


class DocumentPage(Page):
    """Shows the document of a place: `Place("document", round_id, "visit_cards")`."""

    name: ClassVar[str] = "document"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Assignment",
            "Attendance",
            "Circle",
            "CoachingDuo",
            "CoachingSession",
            "Deck",
            "DeckCard",
            "Location",
            "Meeting",
            "Membership",
            "Organisation",
            "OwnForm",
            "PeerVisit",
            "Person",
            "ProgrammeBlock",
            "ProgrammeStep",
            "Room",
            "Setting",
            "VisitRound",
        }
    )

    def __init__(self, services: Services, typesetter: Typesetter) -> None:
        super().__init__(services)
        theme = services.theme
        self.frame = PageFrame(theme, self.tr("Document"))
        self.fill(self.frame)
        self.papers = Papers(self, self.frame, typesetter)
        self.print_action = self.papers.print_action
        self.save_action = self.papers.save_action
        self.frame.add_action(self.papers.print_action)
        self.frame.set_primary(self.save_action)
        self.primary_action = self.save_action
        self.empty = EmptyState(
            theme,
            self.tr("Nothing to print yet"),
            self.tr("As soon as there is something in this document it appears here."),
            icon="file-text",
        )
        self.nobody = EmptyState(
            theme,
            self.tr("There is nobody to print this for yet"),
            self.tr("Nobody was in the circle on the day of this meeting."),
            Deed(self.tr("To the meeting"), lambda: self.go("meeting", self.place.id)),
            icon="users",
        )
        for part in (self.papers.busy, self.papers.sheets, self.empty, self.nobody):
            self.frame.body.addWidget(part)
        self.frame.body.addStretch(1)
        self.empty.hide()
        self.nobody.hide()
        self.papers.found.connect(self._found)
        self.papers.missing.connect(self._missing)

    def show_place(self, place: Place) -> None:
        """Show another document."""
        if place != self.place:
            self.papers.empty()
        super().show_place(place)

    def refresh(self, changes: Changed | None = None) -> None:
        """Make it again from what is stored now."""
        del changes
        kind = KINDS.get(self.place.part)
        if kind is not None:
            self.papers.ask(kind(self.place.id, self.services.wording.language))

    def first_focus(self) -> QWidget | None:
        """Begin at the filled button, not at a page."""
        return self.frame

    def leave(self) -> bool:
        """Stop what is being saved or printed, if anything is."""
        return self.papers.stop()

    def _missing(self) -> None:
        self.frame.set_title(self.tr("Document"))  # not of what was shown before
        for_people = self.place.part in _FOR_PEOPLE
        self.empty.setVisible(not for_people)
        self.nobody.setVisible(for_people)

    def _found(self, document: Document) -> None:
        self.empty.hide()
        self.nobody.hide()
        heading = document.heading
        self.frame.set_title(heading or document.title, document.title if heading else "")
        self.frame.fit_header()
