"""What members bring: a theme, and where texts are kept a title and a few neutral sentences."""

from dataclasses import dataclass

from leerkring.app.cases.texts import case_label, note, one_line
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cases import (
    BEFORE,
    STORY_MOST,
    THEME_MOST,
    TITLE_MOST,
    ActionItem,
    CaseItem,
    CaseOption,
    CaseScore,
    CaseStatus,
    CaseTheme,
)
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class OtherCircleError(DomainError):
    """A case is talked about in its own circle."""

    template = QT_TRANSLATE_NOOP("errors", "That meeting is of another circle.")


class AlreadyDiscussedError(DomainError):
    """What was talked about stays where it was."""

    template = QT_TRANSLATE_NOOP("errors", "This case was talked about already.")


@dataclass(frozen=True)
class AddCase(Command[str]):
    """A case of a member, for a meeting when one is given; answers its id.

    A word of one's own for the theme goes with CaseTheme.OTHER.
    """

    circle_id: str
    person_id: str
    theme: CaseTheme
    own_theme: str = ""
    title: str = ""
    story: str = ""
    meeting_id: str | None = None


@dataclass(frozen=True)
class ChangeCase(Command[None]):
    """Another theme or other words; what is not named stays."""

    case_id: str
    theme: CaseTheme | Keep = KEEP
    own_theme: str | Keep = KEEP
    title: str | Keep = KEEP
    story: str | Keep = KEEP


@dataclass(frozen=True)
class PromiseCase(Command[None]):
    """Mean a case for a meeting, or for none (yet)."""

    case_id: str
    meeting_id: str | None


@dataclass(frozen=True)
class RemoveCase(Command[None]):
    """Take a case away with all that hangs on it."""

    case_id: str


def add_case(command: AddCase, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    case = CaseItem(
        id=new_id(),
        circle_id=unit.get(Circle, command.circle_id).id,
        person_id=unit.get(Person, command.person_id).id,
        theme=command.theme,
        noted_on=local_today(around.clock),
    )
    _put_words(unit, case, command.own_theme, command.title, command.story)
    if command.meeting_id is not None:
        _mean_for(unit, case, command.meeting_id)
    if case.meeting_id is not None and case.story:
        case.status = CaseStatus.PREPARED
    unit.add(case)
    return Done(case_label("add_case", unit, case), case.id)


def change_case(command: ChangeCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    was = case.theme, case.own_theme, case.title, case.story
    case.theme = kept(command.theme, case.theme)
    before = case.own_theme if case.theme is CaseTheme.OTHER else ""
    own = kept(command.own_theme, before)
    _put_words(unit, case, own, kept(command.title, case.title), kept(command.story, case.story))
    changed = was != (case.theme, case.own_theme, case.title, case.story)
    return Done(case_label("change_case", unit, case) if changed else None, None)


def promise_case(command: PromiseCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    if case.status not in BEFORE:
        raise AlreadyDiscussedError
    if command.meeting_id is None:
        case.meeting_id, case.chosen = None, False
        case.status = CaseStatus.IDEA
    else:
        _mean_for(unit, case, command.meeting_id)
    return Done(case_label("change_case", unit, case), None)


def remove_case(command: RemoveCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    label = case_label("remove_case", unit, case)
    drop_case(unit, case)
    return Done(label, None)


def drop_case(unit: UnitOfWork, case: CaseItem) -> None:
    """Remove a case with everything that hangs on it."""
    for kind in (CaseOption, CaseScore, ActionItem):
        for part in unit.find(kind, equals("case_id", case.id)):
            unit.remove(part)
    unit.flush()
    unit.remove(case)


def _mean_for(unit: UnitOfWork, case: CaseItem, meeting_id: str) -> None:
    meeting = unit.get(Meeting, meeting_id)
    if meeting.circle_id != case.circle_id:
        raise OtherCircleError
    if case.meeting_id != meeting.id:
        case.chosen = False
    case.meeting_id = meeting.id
    if case.status is CaseStatus.IDEA:
        case.status = CaseStatus.PROMISED


def _put_words(unit: UnitOfWork, case: CaseItem, own: str, title: str, story: str) -> None:
    case.own_theme = one_line(own, THEME_MOST)
    if case.own_theme:
        case.theme = CaseTheme.OTHER
    title, story = one_line(title, TITLE_MOST), story
    if title != case.title:
        case.title = note(unit, title, TITLE_MOST)
    if story != case.story:
        case.story = note(unit, story, STORY_MOST)


COMMANDS: dict[type, CommandHandler] = {
    AddCase: add_case,
    ChangeCase: change_case,
    PromiseCase: promise_case,
    RemoveCase: remove_case,
}
