"""What was worked on in a period: every competence and theme, how often and how long, and where."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork, at_least, below
from leerkring.app.reading.names import plain
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.tags.shipped import competences
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.coaching import CoachingDuo, CoachingSession, SessionState
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.tags import Tag, TagSubject
from leerkring.domain.visits import PeerVisit, VisitState

_TITLES: Mapping[str, str] = {"nl": "Waaraan is gewerkt", "en": "What was worked on"}
_WITHOUT: Mapping[str, str] = {"nl": "Zonder locatie", "en": "Without a location"}
_THEMES: Mapping[str, str] = {"nl": "Eigen thema’s", "en": "Own themes"}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Lijst", "Fase", "Bekwaamheid of thema", "Waar", "Bijeenkomsten", "Keukenbezoeken",
           "Co-coaching", "Uren"),
    "en": ("List", "Phase", "Competence or theme", "Where", "Meetings", "Peer visits",
           "Co-coaching", "Hours"),
}  # fmt: skip


@dataclass(frozen=True)
class TagsDocument(Query[Document]):
    """Every competence, also those nobody worked on, and every theme that was, in a period.

    Counted are meetings, visits and coaching sessions that took place, for as long as they lasted.
    """

    first: date
    last: date
    language: str


@dataclass(frozen=True)
class TagsList(Query[ExportedList]):
    """The same for a spreadsheet: a line per competence or theme and circle or location."""

    first: date
    last: date
    language: str


@dataclass(frozen=True)
class TagKind:
    """A competence, or a theme, which has no phase."""

    name: str
    phase: str
    list_name: str
    is_theme: bool = False


@dataclass
class Worked:
    """How often a tag was worked on, by kind, and for how long in all."""

    meetings: int = 0
    visits: int = 0
    sessions: int = 0
    minutes: int = 0

    def add(self, subject: TagSubject, minutes: int) -> None:
        """Count one meeting, visit or session."""
        self.meetings += subject is TagSubject.MEETING
        self.visits += subject is TagSubject.VISIT
        self.sessions += subject is TagSubject.DUO
        self.minutes += minutes


@dataclass(frozen=True)
class _Done:
    """Something that took place: where (a circle, or the location of a visit or duo)."""

    subject: TagSubject
    subject_id: str
    where: str
    minutes: int


def tags_document(query: TagsDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    totals, places = _worked(unit, query.first, query.last, query.language)
    if not any(worked.minutes for worked in totals.values()):
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {
        "title": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "lists": _lists(totals, dates),
        "places": [
            {"name": name, "tags": [_line(kind, worked, dates) for kind, worked in tags.items()]}
            for name, tags in places.items()
        ],
    }
    name = f"{title} {query.first.isoformat()} {query.last.isoformat()}"
    return Document("tags_overview", title, name, query.language, data)


def tags_list(query: TagsList, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del around
    _, places = _worked(unit, query.first, query.last, query.language)
    dates = DocumentDates(query.language)
    rows = tuple(
        (
            kind.list_name,
            kind.phase,
            kind.name,
            name,
            str(worked.meetings),
            str(worked.visits),
            str(worked.sessions),
            dates.amount(worked.minutes),
        )
        for name, tags in places.items()
        for kind, worked in tags.items()
    )
    headings = _HEADINGS.get(query.language, _HEADINGS["en"])
    return ExportedList(headings, rows, numbers=(4, 5, 6, 7))


Counts = dict[TagKind, Worked]


def _worked(
    unit: UnitOfWork, first: date, last: date, language: str
) -> tuple[Counts, Mapping[str, Counts]]:
    """Return the counts in all, every competence in them, and by circle or location by name."""
    tags = unit.find(Tag)
    kinds = _kinds(tags, language)
    by_subject: dict[tuple[TagSubject, str], list[TagKind]] = defaultdict(list)
    for tag in tags:
        kind = kinds.get(tag.competence or tag.theme)
        if kind is not None:
            by_subject[tag.subject, tag.subject_id].append(kind)
    totals: Counts = {kind: Worked() for kind in kinds.values()}
    places: dict[str, Counts] = defaultdict(dict)
    for done in _done(unit, first, last, _WITHOUT.get(language, _WITHOUT["en"])):
        for kind in by_subject.get((done.subject, done.subject_id), ()):
            totals[kind].add(done.subject, done.minutes)
            places[done.where].setdefault(kind, Worked()).add(done.subject, done.minutes)
    order = {kind: number for number, kind in enumerate(totals)}
    return (
        {k: w for k, w in totals.items() if w.minutes or not k.is_theme},
        {
            name: dict(sorted(places[name].items(), key=lambda pair: order[pair[0]]))
            for name in sorted(places, key=plain)
        },
    )


def _kinds(tags: Iterable[Tag], language: str) -> dict[str, TagKind]:
    """Return every competence by key, in the order of the lists, then every theme by its words."""
    kinds = {c.key: TagKind(c.name, c.phase, c.list_name) for c in competences(language)}
    own = _THEMES.get(language, _THEMES["en"])
    for theme in sorted({tag.theme for tag in tags if tag.theme}, key=plain):
        kinds[theme] = TagKind(theme, "", own, is_theme=True)
    return kinds


def _done(unit: UnitOfWork, first: date, last: date, without: str) -> Iterator[_Done]:
    start = datetime.combine(first, time.min)
    when = at_least("start", start), below("start", datetime.combine(last + timedelta(1), time.min))
    circles = {circle.id: circle.name for circle in unit.find(Circle)}
    for meeting in unit.find(Meeting, *when):
        if meeting.state is MeetingState.HELD:
            where = circles[meeting.circle_id]
            yield _Done(TagSubject.MEETING, meeting.id, where, meeting.net_minutes)
    people = {person.id: person.location_id for person in unit.find(Person)}
    names = {place.id: place.name for place in unit.find(Location)}

    def place_of(person_id: str) -> str:
        return names.get(people.get(person_id) or "", without)

    for visit in unit.find(PeerVisit, *when):
        if visit.state is VisitState.DONE:
            yield _Done(TagSubject.VISIT, visit.id, place_of(visit.visitor_id), visit.minutes)
    duos = {duo.id: duo.teacher_id for duo in unit.find(CoachingDuo)}
    for session in unit.find(CoachingSession, *when):
        if session.state is SessionState.HELD:
            where = place_of(duos[session.duo_id])
            yield _Done(TagSubject.DUO, session.duo_id, where, session.minutes)


def _lists(totals: Counts, dates: DocumentDates) -> list[Mapping[str, Any]]:
    lists: dict[str, list[Mapping[str, Any]]] = {}
    for kind, worked in totals.items():
        lists.setdefault(kind.list_name, []).append(_line(kind, worked, dates))
    return [{"name": name, "tags": lines} for name, lines in lists.items()]


def _line(kind: TagKind, worked: Worked, dates: DocumentDates) -> Mapping[str, Any]:
    return {
        "name": kind.name,
        "phase": kind.phase,
        "meetings": worked.meetings,
        "visits": worked.visits,
        "sessions": worked.sessions,
        "hours": dates.amount(worked.minutes),
    }


QUERIES: dict[type, QueryHandler] = {TagsDocument: tags_document, TagsList: tags_list}
