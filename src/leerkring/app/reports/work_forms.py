"""A work form to hand out, and a sheet for a SWOT to write on."""

from collections.abc import Mapping
from dataclasses import dataclass

from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.work_forms.own import any_form, form_named
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.errors import NotFoundError
from leerkring.domain.meetings import Meeting
from leerkring.domain.work_forms import FormStep, WorkForm

_SHEETS: Mapping[str, str] = {"nl": "SWOT-blad", "en": "SWOT sheet"}


@dataclass(frozen=True)
class FormHandout(Query[Document]):
    """The steps of a work form, for everybody at the table."""

    key: str
    language: str


@dataclass(frozen=True)
class MeetingHandout(Query[Document]):
    """The hand-out of the form that a meeting has; NothingToPrintError for any other words."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class SwotSheet(Query[Document]):
    """An empty sheet with four fields and three stages; nothing of a meeting is on it."""

    key: str
    language: str


def form_handout(query: FormHandout, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    try:
        form = any_form(unit, query.key, query.language)
    except NotFoundError as missing:
        raise NothingToPrintError from missing
    return _handout(form, query.language)


def _handout(form: WorkForm, language: str) -> Document:
    data = {
        "name": form.name,
        "purpose": form.purpose,
        "when": form.when,
        "people": f"{form.least}–{form.most}",
        "minutes": form.minutes,
        "target": form.is_target,
        "materials": list(form.materials),
        "preparation": list(form.preparation),
        "source": form.source,
        "steps": [_step(step) for step in form.steps],
    }
    return Document("form_handout", form.name, form.name, language, data)


def _step(step: FormStep) -> Mapping[str, object]:
    return {
        "title": step.title,
        "say": step.say,
        "minutes": step.minutes,
        "who": step.who.value,
        "silent": step.silent,
    }


def meeting_handout(query: MeetingHandout, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    name = unit.get(Meeting, query.meeting_id).work_form
    try:
        form = form_named(unit, name, query.language)
    except NotFoundError as missing:
        raise NothingToPrintError from missing
    return _handout(form, query.language)


def swot_sheet(query: SwotSheet, unit: UnitOfWork, around: Surroundings) -> Document:
    del unit, around
    title = _SHEETS.get(query.language, _SHEETS["en"])
    return Document("swot_sheet", title, title, query.language)


QUERIES: dict[type, QueryHandler] = {
    FormHandout: form_handout,
    MeetingHandout: meeting_handout,
    SwotSheet: swot_sheet,
}
