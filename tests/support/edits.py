"""What an organiser can change, as commands on whatever a file holds, picked by number."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from leerkring.app.cases.proposing import AddCase
from leerkring.app.cases.talking import MoveCase, ScoreCase
from leerkring.app.cases.trying_out import AddAction
from leerkring.app.circles.changes import AddCircle, ChangeCircle
from leerkring.app.circles.members import AddMembers, RemoveMember
from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether
from leerkring.app.evaluation.finishing import FinishMeeting
from leerkring.app.follow_up.arranging import Arrange, TickArrangement, TryOutAfter
from leerkring.app.meetings.attendance import ChooseStandIn, NoteMinutes, RecordAttendance
from leerkring.app.meetings.cases import ChooseCase, DiscussCase
from leerkring.app.meetings.changes import AddMeeting, MoveMeeting, PinMeeting, RemoveMeeting
from leerkring.app.meetings.roles import AssignRole, ClearRole, PinRole, SwapRoles
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.programme.beginnings import KeepForCircle
from leerkring.app.programme.changes import AddBlock, FitProgramme, RemovePart
from leerkring.app.workspace import Command
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.circles import Agreement
from leerkring.domain.meetings import Role
from leerkring.domain.programme import BlockKind
from support.raw_file import Row, rows

FIRST, LAST = date(2026, 9, 7), date(2026, 12, 11)
ROLES = tuple(Role)
NAMES = ("Anna", "Zoë", "", "O'Brien; DROP TABLE person")
WEEKDAYS = ((), (0,), (1, 3))


@dataclass(frozen=True)
class Choice:
    """Turns numbers into things that are there; raises IndexError when there are none."""

    file: Path
    number: int
    other: int

    def one(self, table: str, number: int | None = None) -> Row:
        found = rows(self.file, f"SELECT * FROM {table} ORDER BY rowid")
        number = self.number if number is None else number
        return found[number % max(len(found), 1)]

    def key(self, table: str, number: int | None = None) -> str:
        return str(self.one(table, number)[0])

    @property
    def day(self) -> date:
        return FIRST + timedelta(days=self.other * 2)


Edit = Callable[[Choice], Command[Any]]


def add_somebody(choice: Choice) -> Command[Any]:
    return AddPerson(f"Nieuw {choice.number}", email=f"nieuw{choice.number}@voorbeeld.nl")


def change_somebody(choice: Choice) -> Command[Any]:
    name = NAMES[choice.other % len(NAMES)]
    return ChangePerson(choice.key("person"), name=name, discipline=name)


def be_away(choice: Choice) -> Command[Any]:
    last = choice.day + timedelta(days=choice.number)
    return ReportAbsence(choice.key("person"), choice.day, last)


def add_a_circle(choice: Choice) -> Command[Any]:
    members = (choice.key("person"), choice.key("person", choice.other))
    return AddCircle(Agreement(name=f"Kring {choice.other}", cadence_number=4), members)


def join_a_circle(choice: Choice) -> Command[Any]:
    return AddMembers(choice.key("circle"), (choice.key("person", choice.other),))


def leave_a_circle(choice: Choice) -> Command[Any]:
    return RemoveMember(choice.key("membership"))


def agree_otherwise(choice: Choice) -> Command[Any]:
    circle_id, _, name = choice.one("circle")[:3]
    weekdays = WEEKDAYS[choice.other % len(WEEKDAYS)]
    return ChangeCircle(circle_id, Agreement(name=name, cadence_number=4, weekdays=weekdays))


def add_a_meeting(choice: Choice) -> Command[Any]:
    return AddMeeting(choice.key("circle"), datetime.combine(choice.day, datetime.min.time()))


def move(choice: Choice) -> MoveMeeting:
    meeting = choice.one("meeting")
    start = datetime.fromisoformat(meeting[3]) + timedelta(days=choice.other - 20)
    return MoveMeeting(meeting[0], start, shift_rest=choice.other % 2 == 0)


def pin_a_meeting(choice: Choice) -> Command[Any]:
    return PinMeeting(choice.key("meeting"), pinned=choice.other % 3 > 0)


def remove_a_meeting(choice: Choice) -> Command[Any]:
    return RemoveMeeting(choice.key("meeting"))


def hold_a_meeting(choice: Choice) -> Command[Any]:
    absent = frozenset({choice.key("person", choice.other)})
    return RecordAttendance(choice.key("meeting"), absent)


def stand_in(choice: Choice) -> Command[Any]:
    absent, person = choice.key("person", choice.other), choice.key("person")
    return ChooseStandIn(choice.key("meeting"), absent, person)


def note_minutes(choice: Choice) -> Command[Any]:
    return NoteMinutes(choice.key("meeting"), choice.key("person", choice.other), choice.other)


def evaluate_together(choice: Choice) -> Command[Any]:
    return AnswerTogether(choice.key("meeting"), Answers(liked=choice.other % 5 + 1))


def add_a_form(choice: Choice) -> Command[Any]:
    return AddForm(choice.key("meeting"), Answers(useful=choice.other % 5 + 1, words="Fijn"))


def finish_a_meeting(choice: Choice) -> Command[Any]:
    return FinishMeeting(choice.key("meeting"))


def give_a_role(choice: Choice) -> Command[Any]:
    meeting, role = choice.key("meeting"), ROLES[choice.other % len(ROLES)]
    query = "SELECT id FROM assignment WHERE meeting_id = ? AND role = ? ORDER BY id"
    old = [str(key) for (key,) in rows(choice.file, query, meeting, role.value)]
    person = choice.key("person", choice.other)
    return AssignRole(meeting, role, person, replaces=old[0] if old else None)


def invite_a_guest(choice: Choice) -> Command[Any]:
    return AssignRole(choice.key("meeting"), Role.NOTE_TAKER, guest_name="Piet Gast")


def swap(choice: Choice) -> Command[Any]:
    return SwapRoles(choice.key("assignment"), choice.key("assignment", choice.other))


def pin_a_role(choice: Choice) -> Command[Any]:
    return PinRole(choice.key("assignment"), pinned=choice.other % 3 > 0)


def clear_a_role(choice: Choice) -> Command[Any]:
    return ClearRole(choice.key("assignment"))


def add_to_the_programme(choice: Choice) -> Command[Any]:
    kind = tuple(BlockKind)[choice.other % len(BlockKind)]
    key = "incident" if kind is BlockKind.FORM else ""
    return AddBlock(choice.key("meeting"), "nl", kind, form_key=key)


def make_the_programme_fit(choice: Choice) -> Command[Any]:
    return FitProgramme(choice.key("meeting"), "nl")


def begin_like_this(choice: Choice) -> Command[Any]:
    return KeepForCircle(choice.key("meeting"), "nl")


def take_a_block_out(choice: Choice) -> Command[Any]:
    query = "SELECT meeting_id, id FROM programme_block WHERE meeting_id IS NOT NULL ORDER BY id"
    found = rows(choice.file, query)
    meeting, block = found[choice.number % max(len(found), 1)]
    return RemovePart(str(meeting), "nl", str(block))


def bring_a_case(choice: Choice) -> Command[Any]:
    meeting = choice.one("meeting")
    theme = tuple(CaseTheme)[choice.other % len(CaseTheme)]
    person = choice.key("person", choice.other)
    return AddCase(meeting[2], person, theme, meeting_id=meeting[0] if choice.other % 2 else None)


def choose_a_case(choice: Choice) -> Command[Any]:
    return ChooseCase(choice.key("case_item"), choice.key("meeting", choice.other))


def talk_about_a_case(choice: Choice) -> Command[Any]:
    return DiscussCase(choice.key("case_item"), choice.key("meeting", choice.other))


def give_points(choice: Choice) -> Command[Any]:
    case, meeting = choice.key("case_item"), choice.key("meeting", choice.other)
    return ScoreCase(case, meeting, choice.key("person"), urgency=choice.other % 7)


def try_something_out(choice: Choice) -> Command[Any]:
    return AddAction(choice.key("case_item"), person_id=choice.key("person", choice.other))


def agree_on_something(choice: Choice) -> Command[Any]:
    person = choice.key("person", choice.other) if choice.other % 2 else None
    return Arrange(choice.key("meeting"), NAMES[choice.other % len(NAMES)], person)


def try_out_at_the_end(choice: Choice) -> Command[Any]:
    return TryOutAfter(choice.key("meeting", choice.other), choice.key("case_item"))


def tick_what_was_agreed(choice: Choice) -> Command[Any]:
    return TickArrangement(choice.key("arrangement"), done=choice.other % 3 > 0)


def move_a_case(choice: Choice) -> Command[Any]:
    status = tuple(CaseStatus)[choice.other % len(CaseStatus)]
    return MoveCase(choice.key("case_item"), status)


def leave_the_team(choice: Choice) -> Command[Any]:
    return RemovePerson(choice.key("person"))


AROUND_MEETINGS: tuple[Edit, ...] = (
    add_somebody,
    change_somebody,
    be_away,
    add_a_circle,
    join_a_circle,
    leave_a_circle,
    agree_otherwise,
    add_a_meeting,
)
OF_MEETINGS: tuple[Edit, ...] = (
    move,
    move,
    pin_a_meeting,
    remove_a_meeting,
    hold_a_meeting,
    stand_in,
    note_minutes,
    evaluate_together,
    add_a_form,
    finish_a_meeting,
    give_a_role,
    invite_a_guest,
    swap,
    pin_a_role,
    clear_a_role,
    add_to_the_programme,
    make_the_programme_fit,
    begin_like_this,
    take_a_block_out,
    bring_a_case,
    bring_a_case,
    choose_a_case,
    talk_about_a_case,
    give_points,
    try_something_out,
    agree_on_something,
    agree_on_something,
    try_out_at_the_end,
    tick_what_was_agreed,
    move_a_case,
    leave_the_team,
)
