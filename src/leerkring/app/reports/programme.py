"""A meeting on paper: the agenda for everybody, and the script for who leads it.

What a case is about is in neither; the agenda names work forms of the library only, since what
somebody typed may be meant for nobody else.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from leerkring.app.invitations.discussed import discussed_at
from leerkring.app.invitations.mail_texts import visit_line
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.meetings.rows import ROLE_ORDER, MeetingRow, meeting_rows
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.programme.building import Builder
from leerkring.app.programme.preparing import is_for_everybody
from leerkring.app.programme.rows import BlockRow, StepRow, programme_row
from leerkring.app.programme.standard import standard_title
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Meeting, Role
from leerkring.domain.programme import LOOKING_BACK, BlockKind
from leerkring.support.clock import local_now

_TITLES: Mapping[str, tuple[str, str]] = {"nl": ("Agenda", "Draaiboek"), "en": ("Agenda", "Script")}
_UNNAMED = LOOKING_BACK | {BlockKind.CASE_CHOICE, BlockKind.FORM}


@dataclass(frozen=True)
class MeetingAgenda(Query[Document]):
    """What everybody gets: when, where, who does what, and the blocks with their times.

    Without a programme the rest still stands on it.
    """

    meeting_id: str
    language: str


@dataclass(frozen=True)
class MeetingScript(Query[Document]):
    """What who leads has at hand: every step with what to say, and what must be there."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class ProgrammePapers(Query[Mapping[str, Document]]):
    """The agendas of these meetings by meeting, only of those that have a programme."""

    meeting_ids: tuple[str, ...]
    language: str


class _Paper:
    """One meeting, with the words of one language."""

    def __init__(
        self, unit: UnitOfWork, around: Surroundings, builder: Builder, meeting: Meeting,
        language: str,
    ) -> None:  # fmt: skip
        self.language, self.meeting, self.forms = language, meeting, builder.forms
        self.dates = DocumentDates(language)
        settings = app_settings(unit)
        self.texts = InvitationTexts.load(language, settings.role_words)
        (self.row,) = meeting_rows(unit, [meeting], local_now(around.clock))
        self.programme = programme_row(meeting, builder.build(meeting))
        self.visits = discussed_at(unit, (meeting.id,)).get(meeting.id, ())

    def document(self, *, script: bool) -> Document:
        """Return the agenda, or the script."""
        row = self.row
        kind = _TITLES.get(self.language, _TITLES["en"])[int(script)]
        title = f"{kind} {row.circle_name}"
        data = {
            "kind": kind,
            "script": script,
            "circle": row.circle_name,
            "day": self.dates.day(row.start.date()),
            "hours": self.dates.hours(row.start, row.end),
            "place": ", ".join(t for t in (row.location_name, row.room_name, row.place) if t),
            "roles": [[self._role(role), names] for role, names in _roles(row)],
            "blocks": [self._block(block, script=script) for block in self.programme.blocks],
            "to_discuss": [visit_line(v, self.texts).removeprefix("- ") for v in self.visits],
            "everybody": list(_for_everybody(self.programme.preparation)),
            "preparation": [p for p in self.programme.preparation if not is_for_everybody(p)],
            "materials": list(self.programme.materials),
        }
        if not script:
            data |= {"preparation": [], "materials": []}
        name = f"{title} {row.start.date().isoformat()}"
        return Document("programme", title, name, self.language, data, heading=kind)

    def _role(self, role: Role) -> str:
        return self.texts.word(f"role.{role}")

    def _block(self, block: BlockRow, *, script: bool) -> Mapping[str, Any]:
        steps = block.steps if script else ()
        return {
            "start": self.dates.clock(block.start.time()),
            "minutes": block.minutes,
            "title": block.title if script else self._title(block),
            "steps": [self._step(step) for step in steps],
        }

    def _title(self, block: BlockRow) -> str:
        form = self.forms.of(block.form_key)
        if block.kind is BlockKind.FORM and form is not None:
            return form.name
        return standard_title(block.kind, self.language) if block.kind in _UNNAMED else block.title

    def _step(self, step: StepRow) -> Mapping[str, Any]:
        return {
            "start": self.dates.clock(step.start.time()) if step.minutes else "",
            "minutes": step.minutes,
            "title": step.title,
            "say": step.say,
            "tip": step.tip,
            "who": step.who.value,
            "silent": step.silent,
        }


def _roles(row: MeetingRow) -> Iterator[tuple[Role, str]]:
    for role in ROLE_ORDER:
        names = [person.name for person in row.who(role)]
        if names:
            yield role, ", ".join(names)


def _for_everybody(lines: Iterable[str]) -> Iterator[str]:
    """Yield what everybody prepares, without saying who that is."""
    for line in lines:
        if is_for_everybody(line):
            text = line.partition(":")[2].strip()
            yield text[:1].upper() + text[1:]


def meeting_agenda(query: MeetingAgenda, unit: UnitOfWork, around: Surroundings) -> Document:
    return _paper(query, unit, around).document(script=False)


def meeting_script(query: MeetingScript, unit: UnitOfWork, around: Surroundings) -> Document:
    paper = _paper(query, unit, around)
    if not paper.programme.blocks:
        raise NothingToPrintError
    return paper.document(script=True)


def _paper(query: MeetingAgenda | MeetingScript, unit: UnitOfWork, around: Surroundings) -> _Paper:
    meeting = unit.get(Meeting, query.meeting_id)
    builder = Builder(unit, around, query.language)
    return _Paper(unit, around, builder, meeting, query.language)


def programme_papers(
    query: ProgrammePapers, unit: UnitOfWork, around: Surroundings
) -> Mapping[str, Document]:
    meetings = unit.find(Meeting, among("id", query.meeting_ids))
    builder = Builder(unit, around, query.language)
    papers = (_Paper(unit, around, builder, m, query.language) for m in meetings)
    return {p.meeting.id: p.document(script=False) for p in papers if p.programme.blocks}


QUERIES: dict[type, QueryHandler] = {
    MeetingAgenda: meeting_agenda,
    MeetingScript: meeting_script,
    ProgrammePapers: programme_papers,
}
