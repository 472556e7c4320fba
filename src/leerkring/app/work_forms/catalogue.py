"""All work forms to choose from, with when a circle used each last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.work_forms.shipped import keys_by_name, shipped
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.work_forms import WorkForm
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class FormRow:
    """A form with how often the circle did it, and on which day last."""

    form: WorkForm
    times: int = 0
    last_used: date | None = None


@dataclass(frozen=True)
class WorkForms(Query[tuple[FormRow, ...]]):
    """The forms in a language, by name; with what one circle did up to now when it is given."""

    language: str
    circle_id: str = ""


def work_forms(query: WorkForms, unit: UnitOfWork, around: Surroundings) -> tuple[FormRow, ...]:
    used = _used(unit, around, query.circle_id) if query.circle_id else {}
    return tuple(
        FormRow(form, len(days := used.get(form.key, ())), max(days, default=None))
        for form in shipped(query.language)
    )


def _used(unit: UnitOfWork, around: Surroundings, circle_id: str) -> Mapping[str, list[date]]:
    """Return the days on which a circle did each form; a form is known by any of its names."""
    now, keys = local_now(around.clock), keys_by_name()
    found: dict[str, list[date]] = {}
    for meeting in unit.find(Meeting, equals("circle_id", circle_id)):
        key = keys.get(meeting.work_form.strip().casefold())
        if key is not None and meeting.start < now and meeting.state is not MeetingState.CANCELLED:
            found.setdefault(key, []).append(meeting.start.date())
    return found


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {WorkForms: work_forms}
