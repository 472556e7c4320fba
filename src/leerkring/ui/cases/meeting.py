"""The cases on the page of a meeting: looking back, what is up, the choice and what is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.cases.rows import CaseRow
from leerkring.app.meetings.cases import (
    ChooseCase,
    DiscussCase,
    MeetingCases,
    MeetingCasesView,
    UnchooseCase,
)
from leerkring.domain.cases import BEFORE, CaseStatus
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.cases.line import CaseList
from leerkring.ui.cases.new_case import NewCase
from leerkring.ui.cases.points import PointsTable
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import h2, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.widgets.notices import NoticeBar

KINDS = frozenset({"ActionItem", "CaseItem", "CaseOption", "CaseScore"})
"""The kinds of entity that this card shows, besides those of its page."""


class MeetingCasesCard(QFrame):
    """One card for a page with a meeting; `show_meeting` asks for what there is."""

    def __init__(self, page: Page, desk: CaseDesk) -> None:
        super().__init__()
        self._page, self._desk = page, desk
        self.view: MeetingCasesView | None = None
        theme = desk.theme
        self.setProperty("role", "card")
        self.to_list = link(theme, self.tr("All cases of the circle"))
        self.to_list.clicked.connect(lambda: self._go_to_list())
        self._notices = QVBoxLayout()
        self.back = CaseList(desk, self._back_deeds, lambda _: "")
        self.chosen = CaseList(desk, self._chosen_deeds, lambda _: "")
        self.up = CaseList(desk, self._up_deeds, self._points)
        self._titles = [
            h3(self.tr("Looking back")),
            h3(self.tr("Chosen")),
            h3(self.tr("To choose from")),
        ]
        self.unfinished = small(self.tr("Not everybody gave points to every case yet."))
        self.nothing = small(
            self.tr("No case yet. Ask everybody for a situation; here you note who brings what.")
        )
        self.add_button = plain(theme, self.tr("Add a case"), icon="plus")
        self.add_button.clicked.connect(lambda: self.begin_case())
        self.points_button = plain(theme, self.tr("Give points"), icon="scale")
        self.points_button.setCheckable(True)
        self.points_button.toggled.connect(lambda _: self._show_points())
        self.points_hint = small(
            self.tr("Everybody gives 1 to 5 for how urgent a case is and how well they know it.")
        )
        self.table = PointsTable(desk)
        self.table.given.connect(lambda command: page.run(command))
        self.form = NewCase(desk)
        self.form.closed.connect(lambda: self.add_button.setFocus())
        self._lay_out()

    def show_meeting(self, meeting_id: str) -> None:
        """Show the cases of a meeting; of another one than before, everything closed."""
        if self.view is not None and self.view.meeting_id != meeting_id:
            self.forget()
        self._page.ask(MeetingCases(meeting_id), self._show, key="cases")

    def forget(self) -> None:
        """Close what is opened."""
        for part in (self.back, self.chosen, self.up):
            part.close_all()
        self.form.hide()
        self.points_button.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close what is opened when the page is left: who comes next opens it again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def begin_case(self) -> None:
        """Open the form, with who has the turn and nothing to bring yet proposed."""
        if self.view is None:
            return
        brought = {one.row.person_id for one in self.view.proposals}
        first = next((key for key, _ in self.view.contributors if key not in brought), "")
        self.form.open_form(
            self.view.circle_id,
            self.view.people,
            with_texts=self.view.with_texts,
            first=first,
            meeting_id=self.view.meeting_id,
        )

    def _show(self, view: MeetingCasesView) -> None:
        self.view = view
        chosen = {one.id for one in view.chosen}
        up = [one.row for one in view.proposals if one.row.id not in chosen]
        parts: tuple[Sequence[CaseRow], ...] = (view.look_backs, view.chosen, up)
        lists = self.back, self.chosen, self.up
        for title, part, rows in zip(self._titles, lists, parts, strict=True):
            part.show_rows(rows)
            title.setVisible(bool(rows))
        self.nothing.setVisible(not any(parts))
        self._show_notices(view)
        self.points_button.setVisible(len(view.proposals) > 1)
        if len(view.proposals) <= 1:
            self.points_button.setChecked(False)
        self.table.show_view(view)
        given = any(one.tally.total for one in view.proposals)
        whole = all(u and r for person in view.points for _, u, r in person.given)
        self.unfinished.setVisible(given and not whole and not view.chosen)

    def _show_notices(self, view: MeetingCasesView) -> None:
        clear(self._notices)
        words, theme = self._desk.words, self._desk.theme
        if view.managers and (view.proposals or view.chosen):
            self._notices.addWidget(NoticeBar(theme, words.managers(view.managers), tone="amber"))
        undecided = not view.chosen and len(view.highest) > 1
        if undecided:
            names = [p.row.contributor for p in view.proposals if p.row.id in view.highest]
            self._notices.addWidget(NoticeBar(theme, words.tie(names), tone="blue", icon="scale"))

    def _points(self, case: CaseRow) -> str:
        """Return what a case got, and that it got the most."""
        if self.view is None:
            return ""
        words = self._desk.words
        tally = next((p.tally for p in self.view.proposals if p.row.id == case.id), None)
        said = words.points(tally) if tally is not None else ""
        if said and self.view.highest == (case.id,):
            said = self.tr("{points}: the most").format(points=said)
        return said

    def _show_points(self) -> None:
        on = self.points_button.isChecked()
        self.points_button.setText(self.tr("Hide the points") if on else self.tr("Give points"))
        self.table.setVisible(on)
        self.points_hint.setVisible(on)
        if on:
            self.table.setFocus()

    # What can be done with a case here

    def _back_deeds(self, case: CaseRow) -> Sequence[Deed]:
        run, words = self._desk.run, self._desk.words
        steps = {
            CaseStatus.DISCUSSED: (CaseStatus.LOOKED_BACK, CaseStatus.CLOSED),
            CaseStatus.TRYING_OUT: (CaseStatus.LOOKED_BACK, CaseStatus.CLOSED),
            CaseStatus.LOOKED_BACK: (CaseStatus.CLOSED,),
        }.get(case.status, ())
        moves = [(words.move(case, step), self._desk.moving(case.id, step)) for step in steps]
        return [Deed(text, partial(run, move)) for text, move in moves]

    def _chosen_deeds(self, case: CaseRow) -> Sequence[Deed]:
        if case.status not in BEFORE or self.view is None:
            return []
        run, meeting_id = self._desk.run, self.view.meeting_id
        return [
            Deed(self.tr("Was talked about"), lambda: run(DiscussCase(case.id, meeting_id))),
            Deed(self.tr("Not this one after all"), lambda: run(UnchooseCase(case.id))),
        ]

    def _up_deeds(self, case: CaseRow) -> Sequence[Deed]:
        if self.view is None:
            return []
        run, meeting_id = self._desk.run, self.view.meeting_id
        return [Deed(self.tr("This case"), lambda: run(ChooseCase(case.id, meeting_id)))]

    def _go_to_list(self) -> None:
        if self.view is not None:
            self._page.go("cases", self.view.circle_id)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.table.hide()
        self.points_hint.hide()
        self.unfinished.hide()
        buttons = FlowLayout(theme.px(8))
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.points_button)
        edge = theme.px(16)
        self.setLayout(
            column(
                row(h2(self.tr("Case")), None, self.to_list),
                self._notices,
                self._titles[0],
                self.back,
                self._titles[1],
                self.chosen,
                self._titles[2],
                self.up,
                self.unfinished,
                self.nothing,
                self.points_hint,
                self.table,
                self.form,
                buttons,
                gap=theme.px(10),
                margins=(edge, edge, edge, edge),
            )
        )
