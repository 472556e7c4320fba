"""The page with the cases of one circle, and with the texts that can be cleared up."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.cases.clearing import OldCaseRow, OldCases, WipeCases
from leerkring.app.cases.rows import CaseRow, CircleCases, CircleCasesView
from leerkring.app.follow_up.clearing import (
    ClearArrangements,
    OldArrangementRow,
    OldArrangements,
)
from leerkring.domain.cases import BEFORE
from leerkring.domain.errors import DomainError
from leerkring.ui.cases.clearing import ArrangementsClearingCard, ClearingCard
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.cases.line import CaseList
from leerkring.ui.cases.new_case import NewCase
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import clear, row
from leerkring.ui.widgets.notices import EmptyState, NoticeBar

CLEAR = "clear"  # the part of the place that shows what can be cleared up


class CasesPage(Page):
    """What is to be talked about, what is being tried out, and what is closed."""

    name: ClassVar[str] = "cases"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "ActionItem",
            "Arrangement",
            "CaseItem",
            "CaseOption",
            "Circle",
            "Meeting",
            "Membership",
            "Person",
            "Setting",
        }
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self._desk = CaseDesk(self)
        self.view: CircleCasesView | None = None
        self._to_open = ""
        self.frame = PageFrame(theme, self.tr("Cases"))
        self.fill(self.frame)
        self.new_action = self.action(
            self.tr("Add a case"), self.begin_case, icon="plus", menu=Menu.CIRCLE
        )
        self.primary_action = self.new_action
        self.frame.set_primary(self.new_action)
        self.circle_link = link(theme, "-")
        self.circle_link.clicked.connect(lambda: self.go("circle", self.place.id))
        self._notices = QVBoxLayout()
        self.form = NewCase(self._desk)
        self.clearing = ClearingCard(self._desk)
        self.clearing.wanted.connect(lambda ids: self._desk.run(WipeCases(ids)))
        self.arranged = ArrangementsClearingCard(self._desk)
        self.arranged.wanted.connect(lambda ids: self._desk.run(ClearArrangements(ids)))
        self._titles = [
            h2(self.tr("To talk about")),
            h2(self.tr("Being tried out and to look back on")),
            h2(self.tr("Closed")),
        ]
        self.lists = [
            CaseList(self._desk, lambda _: (), self._desk.words.open_actions) for _ in self._titles
        ]
        self.empty = EmptyState(
            theme,
            self.tr("No cases yet"),
            self.tr(
                "A case is a situation that somebody would like to look at with the circle. "
                "Note whose it is and its theme."
            ),
            Deed(self.tr("Add a case"), self.begin_case),
            icon="messages-square",
        )
        self._gone = EmptyState(
            theme,
            self.tr("This circle does not exist any more."),
            "",
            Deed(self.tr("To Today"), lambda: self.go("today")),
            icon="users",
        )
        self._lay_out()

    # The places

    def show_place(self, place: Place) -> None:
        """Show a circle; everything closed unless the place names a case."""
        for part in self.lists:
            part.close_all()
        self.form.hide()
        self._to_open = place.part if place.part != CLEAR else ""
        super().show_place(place)

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask for the cases and for what is old."""
        del changes
        self.ask(CircleCases(self.place.id), self._show, self._lost, key="cases")
        self.ask(OldCases(), self._show_old, key="old")
        self.ask(OldArrangements(), self._show_arranged, key="arranged")

    def first_focus(self) -> QWidget | None:
        """Return the first case, or the way to begin."""
        for part in self.lists:
            for line in part.lines.values():
                return line.open_button
        return self.empty.button

    def leave(self) -> bool:
        """Let Esc put the form away."""
        return self.form.close_form()

    # What queries answer

    def _show(self, view: CircleCasesView) -> None:
        self.view = view
        self._gone.hide()
        self.frame.set_title(self.tr("Cases"), view.circle_name)
        self.circle_link.setText(self.tr("To {circle}").format(circle=view.circle_name))
        self.circle_link.show()
        for title, part, rows in zip(self._titles, self.lists, _parted(view.cases), strict=True):
            part.show_rows(rows)
            title.setVisible(bool(rows))
        self.empty.setVisible(not view.cases and self.form.isHidden())
        clear(self._notices)
        if view.managers:
            text = self._desk.words.managers(view.managers)
            self._notices.addWidget(NoticeBar(self.services.theme, text, tone="amber"))
        self._open_wanted()

    def _open_wanted(self) -> None:
        """Open the case that the place names, once it is there."""
        key, self._to_open = self._to_open, ""
        for part in self.lists:
            line = part.lines.get(key)
            if line is not None and line.opened is None:
                line.open_case()
                line.open_button.setFocus()

    def _show_old(self, rows: tuple[OldCaseRow, ...]) -> None:
        self.clearing.show_rows(rows, open_now=self.place.part == CLEAR)

    def _show_arranged(self, rows: tuple[OldArrangementRow, ...]) -> None:
        self.arranged.show_rows(rows, open_now=self.place.part == CLEAR)

    def _lost(self, error: DomainError) -> None:
        del error
        self.view = None
        self.frame.set_title(self.tr("Cases"))
        for part in (*self.lists, *self._titles, self.empty, self.form, self.circle_link):
            part.hide()
        clear(self._notices)
        self._gone.show()

    # What the user does

    def begin_case(self) -> None:
        """Open the form for a case."""
        if self.view is not None:
            self.empty.hide()
            self.form.open_form(
                self.view.circle_id, self.view.members, with_texts=self.view.with_texts
            )

    def _form_closed(self) -> None:
        if self.view is not None:
            self.empty.setVisible(not self.view.cases)

    def _lay_out(self) -> None:
        body = self.frame.body
        body.addLayout(row(self.circle_link, None))
        body.addLayout(self._notices)
        body.addWidget(self.clearing)
        body.addWidget(self.arranged)
        body.addWidget(self.form)
        for title, part in zip(self._titles, self.lists, strict=True):
            body.addWidget(title)
            body.addWidget(part)
            title.hide()
            part.hide()
        body.addWidget(self.empty)
        body.addWidget(self._gone)
        body.addStretch(1)
        self.empty.hide()
        self._gone.hide()
        self.form.closed.connect(self._form_closed)


def _parted(cases: Sequence[CaseRow]) -> tuple[list[CaseRow], list[CaseRow], list[CaseRow]]:
    """Return what is to be talked about, what runs, and what is closed."""
    before = [case for case in cases if case.status in BEFORE]
    over = [case for case in cases if not case.is_open]
    runs = [case for case in cases if case.is_open and case.status not in BEFORE]
    return before, runs, over
