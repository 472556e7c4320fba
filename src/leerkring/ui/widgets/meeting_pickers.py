"""Choosing who has a role and when a meeting is, wherever a meeting is shown."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.meetings.roles import AssignRole, ClearRole
from leerkring.app.meetings.rows import MeetingRow, RoleRow
from leerkring.app.planning.candidates import (
    DateCandidate,
    DateCandidates,
    RoleCandidate,
    RoleCandidates,
)
from leerkring.app.planning.warnings import Fix, FixKind
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.workspace import Command, Query
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Role
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.moments import MomentFooter
from leerkring.ui.widgets.picker import Option, Picker
from leerkring.ui.widgets.plan_words import PlanWords
from leerkring.ui.wording import Wording

R = TypeVar("R")
_NOBODY, _GUEST = object(), object()


class Desk(Protocol):
    """The page: answers queries and carries out commands, telling of each change."""

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

    def change(self, command: Command[None]) -> None:
        """Carry out a command and tell of it."""
        ...

    def go(self, name: str, key: str = "", part: str = "") -> None:
        """Show another place."""
        ...


class MeetingPickers(QObject):
    """Drops the pickers down; what is chosen goes to the desk as a command."""

    def __init__(self, theme: Theme, wording: Wording, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._theme = theme
        self._wording = wording
        self._words = PlanWords(wording)
        self._desk = desk
        self._around = around

    # Roles

    def pick_role(
        self, meeting: MeetingRow, role: Role, holder: RoleRow | None, place: QRect, focus: QWidget
    ) -> None:
        """Let the user choose somebody for a role, best first; `focus` gets the keyboard back."""
        meeting_id, day = meeting.id, meeting.start.date()

        def show(people: tuple[RoleCandidate, ...]) -> None:
            name = self._wording.sentence(self._wording.role(role))
            prompt = self.tr("Search, or type the name of a guest")
            picker = self._picker(name, prompt, focus)
            options = self._role_options(people, holder, day)
            best = next((p for p in people if p.available and not self._is(p, holder)), None)
            start = ("person", best.person_id) if best else None
            picker.show_options(options, other=self.tr("“{text}” as a guest"), start=start)
            picker.chosen.connect(choose)
            picker.typed.connect(lambda text: self._assign(meeting_id, role, holder, guest=text))
            picker.drop_down(place)

        def choose(key: object) -> None:
            if key is _NOBODY and holder is not None:
                self._desk.change(ClearRole(holder.assignment_id))
            elif key is _GUEST:
                self._ask_guest(meeting_id, role, holder, place, focus)
            elif isinstance(key, tuple):
                self._assign(meeting_id, role, holder, person_id=key[1])

        self._desk.ask(RoleCandidates(meeting_id, role), show, key="candidates")

    def _role_options(
        self, people: tuple[RoleCandidate, ...], holder: RoleRow | None, day: date
    ) -> list[Option]:
        options = []
        for person in people:
            mine = self._is(person, holder)
            options.append(
                Option(
                    ("person", person.person_id),
                    person.name,
                    self._words.candidate(person, day),
                    enabled=(person.available or mine) and (mine or not person.has_role),
                    icon="check" if mine else "",
                )
            )
        guest = self.tr("Somebody else…")
        options.append(Option(_GUEST, guest, icon="user-plus", always=True, apart=True))
        if holder is not None:
            options.append(Option(_NOBODY, self.tr("Leave it open"), icon="x", always=True))
        return options

    def _ask_guest(
        self, meeting_id: str, role: Role, holder: RoleRow | None, place: QRect, focus: QWidget
    ) -> None:
        picker = self._picker(self.tr("Guest"), self.tr("Name of the guest"), focus)
        hint = Option(None, self.tr("Type a name and press Enter"), enabled=False, icon="user-plus")
        picker.show_options([hint], other=self.tr("“{text}” as a guest"))
        picker.typed.connect(lambda text: self._assign(meeting_id, role, holder, guest=text))
        picker.drop_down(place)

    def _assign(
        self,
        meeting_id: str,
        role: Role,
        holder: RoleRow | None,
        *,
        person_id: str | None = None,
        guest: str = "",
    ) -> None:
        replaces = holder.assignment_id if holder else None
        self._desk.change(AssignRole(meeting_id, role, person_id, guest, replaces))

    @staticmethod
    def _is(person: RoleCandidate, holder: RoleRow | None) -> bool:
        return holder is not None and holder.person_id == person.person_id

    # Dates

    def pick_date(self, meeting: MeetingRow, place: QRect, focus: QWidget) -> None:
        """Let the user choose one of the best days, or a day and time of their own."""

        def show(days: tuple[DateCandidate, ...]) -> None:
            picker = self._picker(self.tr("Choose another day"), "", focus)
            options = [self._date_option(day) for day in days]
            if not options:
                none = self.tr("No other day in these eight weeks suits the circle.")
                options.append(Option(None, none, enabled=False, icon="info"))
            picker.show_options(options)
            rest = self.tr("Move the later meetings along")
            footer = MomentFooter(
                self._theme,
                self._wording,
                meeting.start,
                rest_text="" if meeting.is_past else rest,
            )
            footer.taken.connect(lambda start: move(start, footer))
            footer.taken.connect(picker.close)
            picker.add_footer(footer)
            picker.chosen.connect(lambda start: move(start, footer))
            picker.drop_down(place)
            if not days:
                footer.setFocus()

        def move(start: datetime, footer: MomentFooter) -> None:
            shift = footer.rest.isChecked()
            self._desk.change(MoveMeeting(meeting.id, start, shift_rest=shift))

        self._desk.ask(DateCandidates(meeting.id), show, key="days")

    def _date_option(self, day: DateCandidate) -> Option:
        text = self._wording.sentence(self._wording.moment(day.start))
        return Option(day.start, text, self._words.date(day))

    # Work forms

    def pick_form(
        self,
        current: str,
        used: list[str],
        place: QRect,
        focus: QWidget,
        take: Callable[[str], object],
    ) -> None:
        """Let the user choose a work form, those `used` first, or type one, for `take`."""

        def show(forms: tuple[FormRow, ...]) -> None:
            picker = self._picker(
                self.tr("Work form"), self.tr("Search or type a work form"), focus
            )
            options = self._form_options(current, used, forms)
            picker.show_options(options, other=self.tr("Take “{text}”"), start=current or None)
            picker.chosen.connect(take)
            picker.typed.connect(take)
            picker.drop_down(place)

        self._desk.ask(WorkForms(self._wording.language), show, key="forms")

    def _form_options(
        self, current: str, used: list[str], forms: tuple[FormRow, ...]
    ) -> list[Option]:
        options = [Option(text, text) for text in used]
        known = {text.casefold() for text in used}
        for form in (row.form for row in forms):
            if form.name.casefold() not in known:
                said = self.tr("%n minute(s)", "", form.minutes)
                options.append(Option(form.name, form.name, said))
        if current:
            empty = Option("", self.tr("Leave it empty"), icon="x", always=True, apart=True)
            options.append(empty)
        return options

    def _picker(self, name: str, prompt: str, focus: QWidget) -> Picker:
        picker = Picker(self._theme, self._around, name=name, prompt=prompt)
        picker.closed.connect(focus.setFocus)
        return picker


def way_out(fix: Fix, meeting: MeetingRow, words: PlanWords, desk: Desk) -> Deed | None:
    """Return what carries out a way out for a meeting; None when there is nothing to do."""
    if fix.kind is FixKind.MEMBERS:
        return Deed(words.fix(fix), lambda: desk.go("circle", meeting.circle_id, "people"))
    command = _command_of(fix, meeting)
    return None if command is None else Deed(words.fix(fix), lambda: desk.change(command))


def _command_of(fix: Fix, meeting: MeetingRow) -> Command[None] | None:
    if fix.kind is FixKind.MOVE and fix.start is not None:
        return MoveMeeting(meeting.id, fix.start)
    if fix.role is None or fix.person_id is None:
        return None
    holders = (r.assignment_id for r in meeting.who(fix.role) if r.person_id == fix.replaces_id)
    return AssignRole(meeting.id, fix.role, fix.person_id, replaces=next(holders, None))
