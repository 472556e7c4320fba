"""All work forms to choose from, with when a circle used each last."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.ports import Criterion, Surroundings, UnitOfWork, among, equals
from leerkring.app.work_forms.shipped import keys_by_name, shipped
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.programme import BlockKind, ProgrammeBlock
from leerkring.domain.work_forms import OwnForm, WorkForm
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class FormRow:
    """A form with how often the circle did it, and on which day last.

    `own`: the team made it, or took it over from others, and can change it.
    """

    form: WorkForm
    times: int = 0
    last_used: date | None = None
    own: bool = False


@dataclass(frozen=True)
class WorkForms(Query[tuple[FormRow, ...]]):
    """All forms by name, those of the program in a language and those of the team as written.

    With what one circle did up to now when it is given.
    """

    language: str
    circle_id: str = ""


@dataclass(frozen=True)
class OwnFormCard(Query[WorkForm]):
    """One form of the team, to be changed."""

    key: str


def work_forms(query: WorkForms, unit: UnitOfWork, around: Surroundings) -> tuple[FormRow, ...]:
    own = [form.work_form() for form in unit.find(OwnForm)]
    used = _used(unit, around, query.circle_id, own) if query.circle_id else {}
    rows = [(form, False) for form in shipped(query.language)] + [(form, True) for form in own]
    return tuple(
        FormRow(form, len(days := used.get(form.key, ())), max(days, default=None), own=is_own)
        for form, is_own in sorted(rows, key=lambda row: row[0].name.casefold())
    )


def own_form_card(query: OwnFormCard, unit: UnitOfWork, around: Surroundings) -> WorkForm:
    del around
    return unit.get(OwnForm, query.key).work_form()


def _used(
    unit: UnitOfWork, around: Surroundings, circle_id: str, own: Iterable[WorkForm]
) -> Mapping[str, list[date]]:
    """Return the days on which a circle did each form; a form is known by any of its names.

    Every form of a programme counts. The first is that of the meeting; a meeting without one and
    without a programme of its own follows the programme with which the circle begins.
    """
    now = local_now(around.clock)
    held = [
        meeting
        for meeting in unit.find(Meeting, equals("circle_id", circle_id))
        if meeting.start < now and meeting.state is not MeetingState.CANCELLED
    ]
    keys = {**keys_by_name(), **{form.name.casefold(): form.key for form in own}}
    usual = _stored(unit, equals("circle_id", circle_id)).get(circle_id, [])
    stored = _stored(unit, among("meeting_id", [meeting.id for meeting in held]))
    found: dict[str, list[date]] = {}
    for meeting in held:
        forms = stored.get(meeting.id, usual)
        if meeting.id in stored or meeting.work_form.strip():
            forms = _without_other_first(forms, meeting.work_form)
        names = {meeting.work_form.strip().casefold(), *(b.title.casefold() for b in forms)}
        done = {keys[name] for name in names if name in keys}
        for key in done | {block.form_key for block in forms if block.form_key}:
            found.setdefault(key, []).append(meeting.start.date())
    return found


def _stored(unit: UnitOfWork, whose: Criterion) -> Mapping[str, list[ProgrammeBlock]]:
    """Return the forms in stored programmes in their order, by meeting or by circle."""
    found: dict[str, list[ProgrammeBlock]] = defaultdict(list)
    for block in unit.find(ProgrammeBlock, whose, order_by=("position",)):
        forms = found[block.meeting_id or block.circle_id or ""]
        forms += [block] if block.kind is BlockKind.FORM else []
    return found


def _without_other_first(forms: list[ProgrammeBlock], name: str) -> list[ProgrammeBlock]:
    """Return the forms of a programme in which the meeting's own one stands first."""
    same = forms and forms[0].title.casefold() == name.strip().casefold()
    return forms if same else forms[1:]


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {WorkForms: work_forms, OwnFormCard: own_form_card}
