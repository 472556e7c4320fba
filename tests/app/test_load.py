"""Load per person over meetings, visits, covers and coaching, and who goes over the limit."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from leerkring.app.coaching.drafts import TermDraft
from leerkring.app.coaching.sessions import HoldSession
from leerkring.app.load.table import LoadRow, LoadTable, LoadView
from leerkring.app.load.warnings import LoadWarnings, of_duos, of_plan, of_rounds
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.coaching import CoachingSession, DuoState
from leerkring.domain.coaching_planning import CoachPair, DuoProposal, ProposedDuo
from leerkring.domain.load import Activity, LoadKind
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState, Role
from leerkring.domain.people import Person
from leerkring.domain.planning import DateReason, DateReasonKind, Proposal, ProposedMeeting
from leerkring.domain.rhythm import Window
from leerkring.domain.visit_planning import ProposedVisit, RoundMember, RoundProposal, RoundRequest
from leerkring.domain.visits import PeerVisit, VisitForm, VisitState
from support.coaching_school import Scene, make_scene, tuesdays
from support.planning_facts import request

PEOPLE = ("fatima", "lies", "bram")


@pytest.fixture
def scene() -> Scene:
    scene = make_scene()
    scene.put(Circle(id="noord", agreement=Agreement(name="Kring Noord")))
    scene.put(
        *(Membership(id=f"in-{key}", circle_id="noord", person_id=key) for key in PEOPLE),
        Meeting(
            id="m1",
            circle_id="noord",
            start=datetime(2026, 9, 3, 13),
            duration_minutes=120,
            state=MeetingState.HELD,
        ),
        Meeting(id="m2", circle_id="noord", start=datetime(2026, 11, 5, 13), duration_minutes=90),
        Meeting(
            id="m3",
            circle_id="noord",
            start=datetime(2027, 1, 7, 13),
            duration_minutes=90,
            state=MeetingState.CANCELLED,
        ),
        Person(id="guest", name="Gast", external=True),
    )
    scene.put(
        Assignment(id="r1", meeting_id="m2", role=Role.FACILITATOR, person_id="lies"),
        Assignment(id="r2", meeting_id="m2", role=Role.CASE_CONTRIBUTOR, person_id="bram"),
        Attendance(id="a1", meeting_id="m1", person_id="bram", present=False),
        Attendance(id="a2", meeting_id="m1", person_id="lies", present=True, minutes=60),
        PeerVisit(
            id="v1",
            visitor_id="fatima",
            host_id="els",
            cover_id="bram",
            start=datetime(2026, 10, 1, 9),
            state=VisitState.DONE,
        ),
        PeerVisit(
            id="v2",
            visitor_id="els",
            host_id="fatima",
            start=datetime(2026, 10, 2, 9),
            minutes=30,
            form=VisitForm.VIDEO,
        ),
    )
    return scene


def table(scene: Scene) -> LoadView:
    return scene.workspace.ask(LoadTable())


def rows(scene: Scene) -> dict[str, LoadRow]:
    return {row.person_id: row for row in table(scene).rows}


def limited(scene: Scene, hours: int) -> None:
    settings = scene.workspace.ask(CurrentSettings())
    scene.workspace.run(ChangeSettings(replace(settings, load_hours=hours)))


def test_everybody_is_listed_also_at_nothing(scene: Scene) -> None:
    assert [row.name for row in table(scene).rows] == ["Bram", "Els", "Fatima", "Lies", "Mia"]
    assert rows(scene)["mia"].load.total == 0


def test_a_meeting_counts_for_who_is_there_and_roles_are_counts(scene: Scene) -> None:
    found = rows(scene)
    minutes = {key: (row.load.held[LoadKind.MEETING], row.load.planned[LoadKind.MEETING])
               for key, row in found.items()}  # fmt: skip
    assert minutes == {
        "fatima": (120, 90),
        "lies": (60, 90),
        "bram": (0, 90),
        "els": (0, 0),
        "mia": (0, 0),
    }
    assert (found["lies"].facilitates, found["bram"].contributes) == (1, 1)
    scene.away("fatima", date(2026, 11, 5))
    assert rows(scene)["fatima"].load.planned[LoadKind.MEETING] == 0


def test_visits_count_for_visitor_host_and_cover(scene: Scene) -> None:
    found = rows(scene)
    assert found["fatima"].load.held[LoadKind.VISIT] == 60
    assert found["els"].load.held[LoadKind.HOST] == 60
    assert found["bram"].load.held[LoadKind.COVER] == 90  # also while Fatima is on the way
    assert found["els"].load.planned[LoadKind.VISIT] == 30
    assert found["fatima"].load.minutes(LoadKind.HOST) == 0  # nobody comes to a recording


def test_within_a_location_nobody_is_on_the_way(scene: Scene) -> None:
    scene.workspace.run(ChangePerson("els", location_id="school"))
    assert rows(scene)["bram"].load.held[LoadKind.COVER] == 60


def test_coaching_counts_for_both_as_soon_as_it_runs(scene: Scene) -> None:
    scene.workspace.run(tuesdays(teacher_id="els", state=DuoState.PROPOSED))
    assert rows(scene)["lies"].load.minutes(LoadKind.COACHES) == 0
    duo_id = scene.workspace.run(tuesdays(sessions=4)).value
    scene.move_to(date(2026, 9, 9))
    first = min(
        (s for s in scene.all_of(CoachingSession) if s.duo_id == duo_id), key=lambda s: s.start
    )
    scene.workspace.run(HoldSession(first.id, held=True))
    fatima, lies = rows(scene)["fatima"].load, rows(scene)["lies"].load
    assert (fatima.held[LoadKind.COACHED], fatima.planned[LoadKind.COACHED]) == (45, 135)
    assert (lies.minutes(LoadKind.COACHES), lies.times[LoadKind.COACHES]) == (180, 4)


def test_over_the_limit_says_by_how_much_and_by_what(scene: Scene) -> None:
    assert table(scene).limit is None
    limited(scene, 4)
    view = table(scene)
    assert (view.limit, view.over) == (240, 1)
    fatima = rows(scene)["fatima"]
    assert fatima.load.total == 270
    assert fatima.over is not None
    assert (fatima.over.minutes, fatima.over.heaviest) == (30, LoadKind.MEETING)


def duos() -> tuple[DuoProposal, TermDraft]:
    pair = CoachPair("fatima", "bram")
    duo = ProposedDuo(term_id="term", pair=pair, weekday=1, start=time(9), end=time(9, 45))
    draft = TermDraft(first=date(2026, 9, 8), last=date(2026, 12, 18), teachers=("fatima",))
    return DuoProposal(duos=(duo,)), draft


def test_a_proposal_warns_who_would_go_over_the_limit(scene: Scene) -> None:
    question = of_duos(*duos())
    assert scene.workspace.ask(question) == ()
    limited(scene, 9)
    (warning,) = scene.workspace.ask(question)
    assert (warning.name, warning.before, warning.after, warning.over) == ("Fatima", 270, 630, 90)
    assert warning.added == ((LoadKind.COACHED, 360),)
    assert warning.heaviest is LoadKind.COACHED
    assert not warning.already
    assert warning.waiting == 0


def test_a_proposal_on_the_board_counts_and_is_told_of(scene: Scene) -> None:
    limited(scene, 9)
    proposed = tuesdays(teacher_id="fatima", sessions=4, state=DuoState.PROPOSED)
    scene.workspace.run(proposed)
    (warning,) = scene.workspace.ask(of_duos(*duos()))
    assert (warning.before, warning.waiting, warning.after) == (450, 180, 810)


def test_a_round_warns_visitor_host_and_cover(scene: Scene) -> None:
    limited(scene, 5)
    visit = ProposedVisit(
        round_id="r", visitor_id="fatima", host_id="els", cover_id="bram",
        start=datetime(2026, 12, 1, 9), end=datetime(2026, 12, 1, 10),
    )  # fmt: skip
    asked = RoundRequest(
        id="r",
        first=date(2026, 12, 1),
        last=date(2026, 12, 18),
        members=(RoundMember("fatima"), RoundMember("els")),
    )
    facts = scene.workspace.ask(RoundDrafting()).facts
    question = of_rounds(RoundProposal(visits=(visit,)), (asked,), facts)
    found = scene.workspace.ask(question)
    assert [(w.name, w.over) for w in found] == [("Fatima", 30)]
    assert [a.minutes for a in question.activities] == [60, 60, 90]


def test_what_is_planned_anew_counts_once(scene: Scene) -> None:
    limited(scene, 5)
    again = Activity("fatima", LoadKind.MEETING, date(2026, 11, 12), 90)
    assert scene.workspace.ask(LoadWarnings((again,), frozenset(("m2",)))) == ()
    assert len(scene.workspace.ask(LoadWarnings((again,)))) == 1


def test_a_plan_of_meetings_warns_with_what_it_replaces(scene: Scene) -> None:
    limited(scene, 5)
    tuesday = ProposedMeeting(
        circle_id="noord",
        window=Window(1, date(2026, 11, 10), date(2026, 11, 3), date(2026, 11, 17)),
        start=datetime(2026, 11, 10, 13),
        end=datetime(2026, 11, 10, 16),
        room_id=None,
        roles=(),
        attendees=("fatima", "bram"),
        absent=(),
        reason=DateReason(DateReasonKind.CHOSEN, date(2026, 11, 10)),
        meeting_id="m2",
    )
    question = of_plan(Proposal(request=request(), facts_version="", meetings=(tuesday,)))
    assert question.instead == {"m2"}
    (warning,) = scene.workspace.ask(question)
    assert (warning.name, warning.before, warning.after) == ("Fatima", 270, 360)
