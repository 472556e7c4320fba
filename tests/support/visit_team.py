"""Six people at two locations who visit each other, with a circle of three of them."""

from datetime import date, datetime, timedelta

from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import NEW_ROUND, RoundDraft
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import commands, queries
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import Location, Organisation
from leerkring.domain.people import Person, WorkingPattern, WorkingSpan
from leerkring.domain.visit_planning import ProposedVisit, RoundMember, RoundProposal
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.workspaces import make_surroundings, make_workspace

NAMES = {"a": "Anna", "b": "Bram", "c": "Chantal", "d": "Daan", "e": "Els", "f": "Fatima"}
FIRST, LAST = date(2026, 9, 7), date(2026, 10, 16)
MEMBERS = tuple(RoundMember(key) for key in NAMES)
CIRCLE_MEETING = datetime(2026, 11, 19, 13)  # of Anna, Bram and Chantal
RING = {"a": "b", "b": "c", "c": "d", "d": "e", "e": "f", "f": "a"}


def tuesday(week: int, hour: int = 10) -> datetime:
    """Return a Tuesday of the round, the first being 0."""
    return datetime(2026, 9, 8, hour) + timedelta(weeks=week)


def visit_workspace(store: SqlStore | None = None) -> Workspace:
    """Return a workspace with the team: Anna to Chantal at Oost, the others at West."""
    around = make_surroundings()
    store = store or open_in_memory(around.clock)
    store.change(make_visit_team)
    return make_workspace(commands(), queries(), store=store, surroundings=around)


def make_visit_team(unit: UnitOfWork) -> Label:
    """Store Anna to Chantal at Oost, the others at West; nobody works on Friday."""
    unit.add(Organisation(id="o", organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    for key in ("oost", "west"):
        unit.add(Location(id=key, name=key.title()))
    working = WorkingPattern(tuple(WorkingSpan(day) for day in range(4)))
    for number, (key, name) in enumerate(NAMES.items()):
        place = "oost" if number < 3 else "west"
        email = f"{name.lower()}@voorbeeld.nl"
        unit.add(Person(id=key, name=name, email=email, location_id=place, working=working))
    unit.add(Circle(id="noord", agreement=Agreement(name="Kring Noord", location_id="oost")))
    for key in "abc":
        unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
    unit.add(Meeting(id="m1", circle_id="noord", start=CIRCLE_MEETING, duration_minutes=120))
    return Label.of("team")


def ring(version: str, round_id: str = NEW_ROUND) -> RoundProposal:
    """Return a proposal in which each visits the next, each Tuesday one visit, Els by no cover."""
    visits = tuple(
        ProposedVisit(
            round_id=round_id,
            visitor_id=visitor,
            host_id=host,
            start=tuesday(week),
            end=tuesday(week, 11),
            cover_id=None if visitor == "e" else _cover(visitor, host),
        )
        for week, (visitor, host) in enumerate(RING.items())
    )
    return RoundProposal(visits=visits, facts_version=version)


def ring_workspace() -> Workspace:
    """Return a workspace with the team and the ring as its round."""
    workspace = visit_workspace()
    draft = RoundDraft(name="Ronde", first=FIRST, last=LAST, members=MEMBERS)
    facts = workspace.ask(RoundDrafting(draft=draft)).facts
    workspace.run(AcceptRound(draft, ring(facts.version)))
    return workspace


def in_round(workspace: Workspace, visitor_id: str) -> VisitRow:
    """Return the visit that somebody makes in the round, called off or not."""
    rows = workspace.ask(VisitList(with_cancelled=True))
    return next(v for v in rows if v.visitor_id == visitor_id and v.round_id)


def _cover(visitor: str, host: str) -> str:
    place = "abc" if visitor in "abc" else "def"
    return next(key for key in place if key not in (visitor, host))
