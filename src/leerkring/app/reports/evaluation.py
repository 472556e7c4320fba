"""The form about a meeting on paper: as many as people were there, two on a page."""

from dataclasses import dataclass

from leerkring.app.evaluation.answers import present_count
from leerkring.app.evaluation.forms import WISH_WORDS
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.evaluation import HIGHEST, Wish
from leerkring.domain.meetings import Meeting


@dataclass(frozen=True)
class EvaluationForm(Query[Document]):
    """A form for everybody who was there, or is expected; nobody's name stands on it."""

    meeting_id: str
    language: str


def evaluation_form(query: EvaluationForm, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    meeting = unit.get(Meeting, query.meeting_id)
    count = present_count(unit, meeting)
    if not count:
        raise NothingToPrintError
    circle = unit.get(Circle, meeting.circle_id).agreement.name
    day = DocumentDates(query.language).day(meeting.start.date())
    words = WISH_WORDS[query.language]
    data = {
        "circle": circle,
        "day": day,
        "count": count,
        "highest": HIGHEST,
        "wishes": [words[wish] for wish in Wish],
    }
    title = "Evaluatieformulier" if query.language == "nl" else "Evaluation form"
    name = f"{title} {circle} {meeting.start.date().isoformat()}"
    return Document("evaluation_form", f"{title} {circle}", name, query.language, data)


QUERIES: dict[type, QueryHandler] = {EvaluationForm: evaluation_form}
