"""Changing the year plan in its table: pickers under a cell, copying, swapping, pinning."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from leerkring.app.circles.rows import CircleDetails
from leerkring.app.meetings.changes import AddMeeting, ChangeMeeting, PinMeeting, RemoveMeeting
from leerkring.app.meetings.roles import AssignRole, PinRole, SwapRoles
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.ledger import Ledger, LedgerRow
from leerkring.app.planning.warnings import MeetingWarnings, PlanWarning
from leerkring.app.workspace import Command, Outcome, Query
from leerkring.domain.errors import DomainError
from leerkring.domain.rhythm import rhythm_of
from leerkring.support.clock import local_now
from leerkring.ui.circles.insight import advice_for
from leerkring.ui.circles.plan_delegate import can_pin
from leerkring.ui.circles.plan_model import Advice, Cell, Column, Line
from leerkring.ui.circles.words import CircleWords
from leerkring.ui.circles.year_plan import YearPlanTab
from leerkring.ui.page import Menu
from leerkring.ui.services import Services
from leerkring.ui.widgets.meeting_pickers import MeetingPickers
from leerkring.ui.widgets.picker import Option, Picker
from leerkring.ui.widgets.plan_words import PlanWords

R = TypeVar("R")


class CircleHost(Protocol):
    """What the edits need of the page."""

    services: Services
    words: CircleWords
    circle: CircleDetails | None
    meetings: tuple[MeetingRow, ...]

    def action(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        icon: str = "",
        key: str = "",
        menu: Menu | None = None,
    ) -> QAction:
        """Make an action of the page."""
        ...

    def ask(
        self,
        query: Query[R],
        then: Callable[[R], None],
        failed: Callable[[DomainError], None] | None = None,
        *,
        key: str = "",
    ) -> None:
        """Answer a query."""
        ...

    def run(
        self,
        command: Command[R],
        then: Callable[[Outcome[R]], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
    ) -> None:
        """Carry out a command."""
        ...

    def change(self, command: Command[None]) -> None:
        """Carry out a command and tell of it."""
        ...

    def go(self, name: str, key: str = "", part: str = "") -> None:
        """Show another place."""
        ...


class PlanEdits(QObject):
    """What happens on a cell of the year plan."""

    def __init__(self, host: CircleHost, tab: YearPlanTab) -> None:
        super().__init__(tab)
        self._host = host
        self._tab = tab
        self._table = tab.table
        theme, wording = host.services.theme, host.services.wording
        self._words = PlanWords(wording)
        self._pickers = MeetingPickers(theme, wording, host, tab.table)
        self._advice: Mapping[str, Sequence[Advice]] = {}
        self._new_meeting = ""
        self._actions = self._make_actions()
        self._table.cell_wanted.connect(self.open_cell)
        self._table.pin_wanted.connect(self._pin_at)
        self._table.menu_wanted.connect(self._show_menu)

    # Showing

    def show(self) -> None:
        """Show the meetings that the page holds, then what the planner's rules say of them."""
        circle = self._host.circle
        if circle is None:
            return
        self._tab.show_plan(circle, self._host.meetings, self._advice)
        first, last = self._tab.period()
        self._host.ask(MeetingWarnings(first, last, circle.id), self._show_warnings, key="warnings")
        self._host.ask(Ledger(circle.id, first, last), self._show_turns, key="turns")
        self._open_new_meeting()

    def forget(self) -> None:
        """Another circle: its advice is still to come."""
        self._advice = {}

    def _show_warnings(self, warnings: tuple[PlanWarning, ...]) -> None:
        circle = self._host.circle
        advice = advice_for(warnings, self._host.meetings, self._words, self._host)
        if circle is not None and _texts(advice) != _texts(self._advice):
            self._advice = advice
            self._tab.show_plan(circle, self._host.meetings, advice)

    def _show_turns(self, rows: tuple[LedgerRow, ...]) -> None:
        shown = rows if self._tab.model.lines else ()
        self._tab.fairness.show_rows(shown, self._tab.period()[0])

    # Opening a cell

    def open_if_focused(self) -> bool:
        """Open the cell that has the keyboard; tell whether there was one."""
        index = self._table.currentIndex()
        if not (self._table.hasFocus() and index.isValid()):
            return False
        self.open_cell(index.row(), index.column())
        return True

    def open_cell(self, row: int, column: int) -> None:
        """Open what can be chosen in a cell; for advice, do what it proposes."""
        line, kind = self._tab.model.lines[row], self._tab.model.columns[column]
        if line.advice is not None:
            if line.advice.deeds:
                line.advice.deeds[0].do()
        elif kind.cell is Cell.DATE:
            self._pickers.pick_date(line.meeting, self._place(row, column), self._table)
        elif kind.cell is Cell.ROLE:
            self._choose_role(line, kind, self._place(row, column))
        elif kind.cell is Cell.WORK_FORM:
            self._choose_work_form(line, self._place(row, column))
        else:
            self._host.go("meeting", line.meeting.id)

    def _choose_role(self, line: Line, column: Column, place: QRect) -> None:
        if column.role is not None:
            holder = line.role(column)
            self._pickers.pick_role(line.meeting, column.role, holder, place, self._table)

    def _choose_work_form(self, line: Line, place: QRect) -> None:
        used = sorted({m.work_form for m in self._host.meetings if m.work_form}, key=str.casefold)
        meeting_id = line.meeting.id

        def take(form: str) -> None:
            self._host.change(ChangeMeeting(meeting_id, work_form=form))

        self._pickers.pick_form(line.meeting.work_form, used, place, self._table, take)

    # Commands on the current cell

    def add(self) -> None:
        """Add a meeting one rhythm after the last one, and let its date be chosen."""
        circle = self._host.circle
        if circle is not None:
            start = self._next_start(circle)
            self._host.run(AddMeeting(circle.id, start), self._added)

    def _added(self, outcome: Outcome[str]) -> None:
        self._new_meeting = outcome.value
        self._open_new_meeting()

    def _open_new_meeting(self) -> None:
        """Ask the day of the meeting just added, once the page has it."""
        new = self._new_meeting
        if not any(m.id == new for m in self._host.meetings):
            return
        self._new_meeting = ""
        self._tab.show_year_of(new)
        row = self._tab.model.row_of(new)
        if row is not None:
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._table.go_to(row, 0)
            self.open_cell(row, 0)

    def _next_start(self, circle: CircleDetails) -> datetime:
        agreement, now = circle.agreement, local_now(self._host.services.clock)
        starts = [m.start for m in self._host.meetings]
        days = timedelta(days=rhythm_of(agreement).step)
        if starts:
            start = max(starts) + days
        else:
            at = agreement.start_time or agreement.time_from
            start = datetime.combine(now.date() + timedelta(days=7), at)
            while agreement.weekdays and start.weekday() not in agreement.weekdays:
                start += timedelta(days=1)
        while start <= now or start in starts:
            start += timedelta(days=7)
        return start

    def open_meeting(self) -> None:
        """Show the page of the current meeting."""
        here = self._here()
        if here is not None:
            self._host.go("meeting", here[0].meeting.id)

    def remove(self) -> None:
        """Take the current meeting away; it can be undone."""
        here = self._here()
        if here is not None:
            self._host.change(RemoveMeeting(here[0].meeting.id))

    def pin(self) -> None:
        """Keep what stands in the current cell when the year is planned again, or let it go."""
        index = self._table.currentIndex()
        if index.isValid():
            self._pin_at(index.row(), index.column())

    def _pin_at(self, row: int, number: int) -> None:
        line, column = self._tab.model.lines[row], self._tab.model.columns[number]
        if not can_pin(line, column):
            return
        pinned = not self._tab.model.is_pinned(line, column)
        holder = line.role(column)
        if column.cell is Cell.DATE:
            self._host.change(PinMeeting(line.meeting.id, pinned))
        elif holder is not None:
            self._host.change(PinRole(holder.assignment_id, pinned))

    def copy_from_above(self) -> None:
        """Take what stands in the same column one meeting earlier."""
        here = self._here()
        above = self._above(here[0]) if here is not None else None
        if here is None or above is None:
            return
        line, column = here
        meeting_id = line.meeting.id
        if column.cell is Cell.WORK_FORM:
            self._host.change(ChangeMeeting(meeting_id, work_form=above.meeting.work_form))
        source, holder = above.role(column), line.role(column)
        if column.role is None or source is None:
            return
        guest = "" if source.person_id else source.name
        replaces = holder.assignment_id if holder else None
        self._host.change(AssignRole(meeting_id, column.role, source.person_id, guest, replaces))

    def swap(self) -> None:
        """Choose with whom the one in the current cell changes places."""
        here = self._here()
        holder = here[0].role(here[1]) if here is not None else None
        if here is None or holder is None:
            self._host.services.messages.toast(self.tr("Choose a cell with a name to swap it."))
            return
        line, column = here
        options = self._swaps(line, column)
        name = self.tr("Swap {name} with").format(name=holder.name)
        picker = Picker(self._host.services.theme, self._table, name=name)
        picker.closed.connect(self._table.setFocus)
        if options:
            picker.show_options(options)
        else:
            nobody = self.tr("There is nobody to swap with.")
            picker.show_options([Option(None, nobody, enabled=False)])
        mine = holder.assignment_id
        picker.chosen.connect(lambda other: self._host.change(SwapRoles(mine, other)))
        index = self._table.currentIndex()
        picker.drop_down(self._place(index.row(), index.column()))

    def _swaps(self, line: Line, column: Column) -> list[Option]:
        wording = self._host.services.wording
        here = [
            Option(
                other.assignment_id,
                other.name,
                self.tr("{role} at this meeting").format(role=wording.role(other.role)),
            )
            for other in line.meeting.roles
            if other != line.role(column)
        ]
        later = [
            Option(
                other.assignment_id,
                other.name,
                self.tr("{role} on {day}").format(
                    role=wording.role(other.role), day=wording.day(meeting.start.date())
                ),
            )
            for meeting in self._host.meetings
            if meeting.id != line.meeting.id and not meeting.is_past and column.role is not None
            for other in meeting.who(column.role)
        ]
        return later + here

    # Helpers

    def _here(self) -> tuple[Line, Column] | None:
        here = self._table.here()
        return here if here is not None and here[0].advice is None else None

    def _above(self, line: Line) -> Line | None:
        lines = [one for one in self._tab.model.lines if one.advice is None]
        at = lines.index(line)
        return lines[at - 1] if at else None

    def _place(self, row: int, column: int) -> QRect:
        return self._table.place_of(row, column)

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            self._action(self.tr("Open the meeting"), self.open_meeting, ""),
            self._action(self.tr("Swap with…"), self.swap, "Alt+Return"),
            self._action(self.tr("Copy from the row above"), self.copy_from_above, "Ctrl+D"),
            self._action(self.tr("Keep when planning again"), self.pin, "Ctrl+L"),
            self._action(self.tr("Remove the meeting"), self.remove, "Del"),
        )

    def _action(self, text: str, slot: Callable[[], object], key: str) -> QAction:
        action = self._host.action(text, slot, menu=Menu.MEETING)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._table.addAction(action)
        return action

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(at)


def _texts(advice: Mapping[str, Sequence[Advice]]) -> dict[str, list[tuple[str, list[str]]]]:
    return {
        key: [(one.text, [deed.text for deed in one.deeds]) for one in several]
        for key, several in advice.items()
    }
