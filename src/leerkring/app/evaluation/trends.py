"""How evaluations go on: meeting by meeting in one circle, and by work form in all of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.reading.names import plain
from leerkring.app.work_forms.shipped import LANGUAGES, name_in
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.evaluation import (
    EvaluationAnswer,
    Scale,
    Summary,
    countable,
    means,
    summary,
)
from leerkring.domain.meetings import Meeting, MeetingState


@dataclass(frozen=True)
class TrendRow:
    """One evaluated meeting of the circle."""

    meeting_id: str
    day: date
    work_form: str
    summary: Summary


@dataclass(frozen=True)
class FormTrend:
    """One work form, over the meetings in all circles of which enough people answered."""

    work_form: str
    meetings: int
    people: int
    means: Mapping[Scale, float]


@dataclass(frozen=True)
class TrendsView:
    """The circle's evaluated meetings by day, and the work forms from liked most to least."""

    circle_id: str
    circle_name: str
    colour: int
    rows: tuple[TrendRow, ...]
    forms: tuple[FormTrend, ...]


@dataclass(frozen=True)
class Trends(Query[TrendsView]):
    """How the evaluations of a circle go on, with work forms named in a language."""

    circle_id: str
    language: str = LANGUAGES[0]


def trends(query: Trends, unit: UnitOfWork, around: Surroundings) -> TrendsView:
    del around
    circle = unit.get(Circle, query.circle_id)
    by_meeting: dict[str, list[EvaluationAnswer]] = defaultdict(list)
    for answer in unit.find(EvaluationAnswer):
        by_meeting[answer.meeting_id].append(answer)
    evaluated = unit.find(Meeting, among("id", list(by_meeting)), order_by=("start",))
    rows = tuple(
        TrendRow(m.id, m.start.date(), _named(m, query), summary(by_meeting[m.id]))
        for m in evaluated
        if m.circle_id == circle.id
    )
    forms = _forms({m.id: _named(m, query) for m in evaluated}, by_meeting)
    return TrendsView(circle.id, circle.agreement.name, circle.colour, rows, forms)


def _named(meeting: Meeting, query: Trends) -> str:
    return name_in(meeting.work_form, query.language)


def _forms(
    named: Mapping[str, str], by_meeting: Mapping[str, list[EvaluationAnswer]]
) -> tuple[FormTrend, ...]:
    """Return how the forms of these meetings (by id) were liked; those without one are left out."""
    names: dict[str, str] = {}
    counted: dict[str, list[list[EvaluationAnswer]]] = defaultdict(list)
    for meeting_id, name in named.items():
        answers = countable(by_meeting[meeting_id])
        if answers and name:
            names[plain(name)] = name
            counted[plain(name)].append(answers)
    found = []
    for key, groups in counted.items():
        together = [answer for answers in groups for answer in answers]
        people = sum(answer.people for answer in together)
        found.append(FormTrend(names[key], len(groups), people, means(together)))
    return tuple(sorted(found, key=_liked_most))


def _liked_most(form: FormTrend) -> tuple[float, str]:
    return -form.means.get(Scale.LIKED, 0.0), form.work_form


@dataclass(frozen=True)
class LastToEvaluate(Query[str | None]):
    """The circle's last meeting that was held: the one its forms are about; None without one."""

    circle_id: str


def last_to_evaluate(query: LastToEvaluate, unit: UnitOfWork, around: Surroundings) -> str | None:
    del around
    mine, held = equals("circle_id", query.circle_id), equals("state", MeetingState.HELD)
    meetings = unit.find(Meeting, mine, held, order_by=("start",))
    return meetings[-1].id if meetings else None


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {Trends: trends, LastToEvaluate: last_to_evaluate}
