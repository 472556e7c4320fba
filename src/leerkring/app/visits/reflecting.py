"""What to look at in a visit, what it brought, and a recording that is only referred to.

What is written here stays in the window: it is in no invitation, list or export.
"""

from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.visits.agenda import put_on_agenda
from leerkring.app.visits.changes import note_made, visit_label
from leerkring.app.visits.recordings import KEPT_FOR
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.meetings import Meeting
from leerkring.domain.visits import PeerVisit, VisitState
from leerkring.support.clock import local_now
from leerkring.support.marking import QT_TRANSLATE_NOOP


class ConsentError(DomainError):
    """Nobody is looked at on a recording without having agreed."""

    template = QT_TRANSLATE_NOOP(
        "errors", "First note that everybody in the recording has agreed to it."
    )


class SkipReasonError(InvalidValueError):
    """Skipping asks for a reason."""

    template = QT_TRANSLATE_NOOP("errors", "Say in a few words why this is skipped.")


class DeleteByError(InvalidValueError):
    """A recording that would be gone before it was made."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a day after the visit to delete the recording.")


class VisitCancelledError(DomainError):
    """A visit that was called off brought nothing."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This visit was called off. Give it a day first if it took place after all."
    )


@dataclass(frozen=True)
class SetFocus(Command[None]):
    """The question to look with."""

    visit_id: str
    focus: str


@dataclass(frozen=True)
class Reflect(Command[None]):
    """What a visit brought: for oneself, and with colleagues; each can be skipped with a reason.

    Whoever reflects says that the visit took place. Writing takes a reason for skipping away, and
    the other way round. `meeting_id` is where it is talked about; the next meeting unless chosen.
    """

    visit_id: str
    own: str | Keep = KEEP
    own_skipped: str | Keep = KEEP
    shared: str | Keep = KEEP
    shared_skipped: str | Keep = KEEP
    meeting_id: str | Keep | None = KEEP


@dataclass(frozen=True)
class SetVideo(Command[None]):
    """Where a recording is, who agreed, and when it is deleted (None: four weeks after the visit).

    Saying that it was deleted takes the reference away too.
    """

    visit_id: str
    reference: str | Keep = KEEP
    consent: bool | Keep = KEEP
    delete_by: date | Keep | None = KEEP
    deleted: bool | Keep = KEEP


def set_focus(command: SetFocus, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    visit = unit.get(PeerVisit, command.visit_id)
    if visit.focus == command.focus.strip():
        return Done(None, None)
    visit.focus = command.focus.strip()
    return Done(visit_label("set_visit_focus", unit, visit), None)


def reflect(command: Reflect, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    visit = unit.get(PeerVisit, command.visit_id)
    if visit.state is VisitState.CANCELLED:
        raise VisitCancelledError
    now = local_now(around.clock)
    visit.own_reflection, visit.own_skipped = _written(
        command.own, command.own_skipped, visit.own_reflection, visit.own_skipped
    )
    visit.shared_reflection, visit.shared_skipped = _written(
        command.shared, command.shared_skipped, visit.shared_reflection, visit.shared_skipped
    )
    if visit.state is not VisitState.DONE and _says_something(command):
        note_made(unit, visit, now)
    if not isinstance(command.meeting_id, Keep):
        chosen = command.meeting_id
        visit.meeting_id = unit.get(Meeting, chosen).id if chosen is not None else None
    elif visit.state is VisitState.DONE:
        put_on_agenda(unit, visit, now)
    return Done(visit_label("reflect_on_visit", unit, visit), None)


def _says_something(command: Reflect) -> bool:
    texts = (command.own, command.own_skipped, command.shared, command.shared_skipped)
    return any(not isinstance(text, Keep) and text.strip() for text in texts)


def _written(
    text: str | Keep, skipped: str | Keep, was_text: str, was_skipped: str
) -> tuple[str, str]:
    """Return text and reason: whichever is filled in now empties the other."""
    if not isinstance(skipped, Keep) and skipped and not skipped.strip():
        raise SkipReasonError
    new_text, new_skipped = kept(text, was_text).strip(), kept(skipped, was_skipped).strip()
    if not isinstance(text, Keep) and new_text:
        return new_text, ""
    if not isinstance(skipped, Keep) and new_skipped:
        return "", new_skipped
    return new_text, new_skipped


def set_video(command: SetVideo, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    visit = unit.get(PeerVisit, command.visit_id)
    reference = kept(command.reference, visit.video_reference).strip()
    consent = kept(command.consent, visit.video_consent)
    deleted = kept(command.deleted, visit.video_deleted)
    is_new = reference != visit.video_reference and bool(reference)
    if is_new and isinstance(command.deleted, Keep):
        deleted = False
    if deleted:
        reference = ""
    if reference and not consent:
        raise ConsentError
    visit.video_reference, visit.video_consent, visit.video_deleted = reference, consent, deleted
    visit.video_delete_by = _delete_by(command, visit, local_now(around.clock))
    return Done(visit_label("set_visit_video", unit, visit), None)


def _delete_by(command: SetVideo, visit: PeerVisit, now: datetime) -> date | None:
    day = kept(command.delete_by, visit.video_delete_by)
    seen = visit.start.date() if visit.start is not None else None
    if day is None and visit.video_reference:
        return (seen or now.date()) + KEPT_FOR
    if day is not None and seen is not None and day < seen:
        raise DeleteByError
    return day


COMMANDS: dict[type, CommandHandler] = {
    SetFocus: set_focus,
    Reflect: reflect,
    SetVideo: set_video,
}
