"""What visits ask of the organiser, and what goes and stays when people leave."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.people.rows import PeopleList, PersonCard
from leerkring.app.search import HitKind, Search
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.changes import AddVisit, CancelVisit, MarkDone, MoveVisit, SetCover
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.reflecting import Reflect, SetVideo
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import commands, queries
from leerkring.domain.people import AbsenceReason
from leerkring.domain.visits import VisitForm
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from support.visit_team import (
    CIRCLE_MEETING,
    FIRST,
    LAST,
    MEMBERS,
    RING,
    make_visit_team,
    ring,
    tuesday,
)
from support.workspaces import NOW, make_surroundings, make_workspace


@dataclass(frozen=True)
class Scene:
    workspace: Workspace
    clock: FixedClock
    round_id: str

    def visit(self, visitor_id: str) -> VisitRow:
        rows = self.workspace.ask(VisitList(self.round_id))
        return next(v for v in rows if v.visitor_id == visitor_id)

    def tasks(self, kind: TaskKind) -> list[Task]:
        view = self.workspace.ask(Today())
        return [t for t in view.urgent + view.later if t.kind is kind]

    def is_now(self, moment: datetime) -> None:
        self.clock.moment = moment.replace(tzinfo=UTC)


@pytest.fixture
def scene() -> Scene:
    clock = FixedClock(NOW)
    store = open_in_memory(clock)
    store.change(make_visit_team)
    around = make_surroundings()
    around = type(around)(clock=clock, holidays=around.holidays)
    workspace = make_workspace(commands(), queries(), store=store, surroundings=around)
    draft = RoundDraft(name="Ronde najaar", first=FIRST, last=LAST, members=MEMBERS)
    facts = workspace.ask(RoundDrafting(draft=draft)).facts
    key = workspace.run(AcceptRound(draft, ring(facts.version))).value
    return Scene(workspace, clock, key)


# ---- tasks ----------------------------------------------------------------------------------


def test_visits_without_a_day_are_one_task_of_their_round(scene: Scene) -> None:
    assert scene.tasks(TaskKind.VISIT_NO_DAY) == []
    for key in "ba":
        scene.workspace.run(MoveVisit(scene.visit(key).id, None))
    task = scene.tasks(TaskKind.VISIT_NO_DAY)[0]
    assert (task.subject, task.round_name, task.count, task.names) == (
        scene.round_id,
        "Ronde najaar",
        2,
        ("Anna", "Bram"),
    )
    assert task.due == date(2026, 9, 4)


def test_a_visit_without_cover_asks_for_one(scene: Scene) -> None:
    task = scene.tasks(TaskKind.ARRANGE_COVER)[0]
    assert (task.names, task.day) == (("Els", "Fatima"), tuesday(4).date())
    scene.workspace.run(SetCover(task.subject, "d"))
    assert scene.tasks(TaskKind.ARRANGE_COVER) == []


def test_after_a_visit_both_reflections_are_asked_for_until_it_closes(scene: Scene) -> None:
    scene.is_now(tuesday(0, 12))
    task = scene.tasks(TaskKind.REFLECT)[0]
    assert (task.names, task.missing) == (("Anna", "Bram"), ("own", "shared"))
    scene.workspace.run(Reflect(task.subject, own="Rust."))
    assert scene.tasks(TaskKind.REFLECT) == []  # the rest waits for the meeting
    for key in "bcdef":
        scene.workspace.run(CancelVisit(scene.visit(key).id))
    scene.is_now(CIRCLE_MEETING - timedelta(days=20))
    scene.workspace.run(MoveVisit(task.subject, tuesday(6)))
    scene.is_now(CIRCLE_MEETING + timedelta(days=1))
    task = scene.tasks(TaskKind.REFLECT)[0]
    assert (task.missing, task.due) == (("shared",), CIRCLE_MEETING.date() + timedelta(days=7))


def test_a_visit_of_a_round_made_without_a_day_is_reflected_on_and_closes(scene: Scene) -> None:
    key = scene.visit("a").id
    scene.workspace.run(MoveVisit(key, None, form=VisitForm.VIDEO))
    scene.workspace.run(MarkDone(key, done=True))
    task = scene.tasks(TaskKind.REFLECT)[0]
    assert (task.subject, task.day, task.missing) == (key, None, ("own",))
    assert task.due == NOW.date() + timedelta(days=7)
    meeting = scene.workspace.ask(VisitDetails(key)).meeting
    assert meeting is not None
    assert meeting.start == CIRCLE_MEETING
    scene.workspace.run(Reflect(key, own="Rust."))
    assert scene.tasks(TaskKind.REFLECT) == []  # the rest waits for the meeting
    scene.is_now(CIRCLE_MEETING + timedelta(days=1))
    mine = [t for t in scene.tasks(TaskKind.REFLECT) if t.subject in (key, scene.round_id)]
    assert [t.missing for t in mine] == [("own", "shared")]  # with those of all others
    scene.workspace.run(Reflect(key, shared="Samen bekeken."))
    assert scene.workspace.ask(VisitDetails(key)).closed


def test_of_a_round_long_over_nobody_is_asked_to_look_back(scene: Scene) -> None:
    scene.workspace.run(MoveVisit(scene.visit("a").id, None))
    scene.is_now(datetime(2026, 12, 16, 9))
    scene.workspace.run(MarkDone(scene.visit("a").id, done=True))
    assert scene.tasks(TaskKind.REFLECT) == []


def test_a_pair_entered_afterwards_outside_a_round_asks_for_nothing(scene: Scene) -> None:
    key = scene.workspace.run(AddVisit(visitor_id="a", host_id="f", done=True)).value
    assert scene.tasks(TaskKind.REFLECT) == []
    assert scene.workspace.ask(VisitDetails(key)).meeting is None


def test_many_reflections_of_a_round_are_one_task(scene: Scene) -> None:
    scene.is_now(tuesday(5, 12))
    task = scene.tasks(TaskKind.REFLECT)[0]
    assert (task.subject, task.count) == (scene.round_id, 6)
    assert task.names == ("Anna", "Bram", "Chantal", "Daan", "Els", "Fatima")


def test_a_recording_is_deleted_in_time(scene: Scene) -> None:
    visit = scene.visit("a")
    scene.workspace.run(
        SetVideo(visit.id, reference="Stick 3", consent=True, delete_by=date(2026, 10, 6))
    )
    assert scene.tasks(TaskKind.DELETE_VIDEO) == []
    scene.is_now(datetime(2026, 10, 7, 9))
    task = scene.tasks(TaskKind.DELETE_VIDEO)[0]
    assert (task.due, task.names) == (date(2026, 10, 6), ("Anna", "Bram"))
    scene.workspace.run(SetVideo(visit.id, deleted=True))
    assert scene.tasks(TaskKind.DELETE_VIDEO) == []


@pytest.mark.parametrize("who", ["a", "b", "c"])
def test_somebody_ill_at_a_visit_to_come_is_told(scene: Scene, who: str) -> None:
    day = tuesday(0).date()
    scene.workspace.run(ReportAbsence(who, day, day, AbsenceReason.ILLNESS))
    task = scene.tasks(TaskKind.VISIT_OBSTACLE)[0]
    name = {"a": "Anna", "b": "Bram", "c": "Chantal"}[who]
    assert (task.subject, task.names) == (scene.visit("a").id, ("Anna", "Bram", name))
    scene.workspace.run(CancelVisit(task.subject))
    assert scene.tasks(TaskKind.VISIT_OBSTACLE) == []


# ---- leaving --------------------------------------------------------------------------------


def test_who_visited_stays_in_the_record_and_loses_what_is_to_come(scene: Scene) -> None:
    past = datetime(2026, 8, 25, 10)
    scene.workspace.run(AddVisit(visitor_id="a", host_id="f", start=past, done=True))
    scene.workspace.run(PauseVisits("a", date(2027, 1, 1)))
    assert scene.workspace.run(RemovePerson("a")).value.kept
    rows = scene.workspace.ask(VisitList())
    assert [(v.visitor_id, v.host_id) for v in rows if "a" in (v.visitor_id, v.host_id)] == [
        ("a", "f")
    ]
    assert scene.visit("b").cover_id is None  # Anna would have covered
    matrix = scene.workspace.ask(RoundMatrix(scene.round_id))
    assert "a" not in {p.person_id for p in matrix.rows}
    scene.workspace.run(UndoLast())
    assert {v.visitor_id: v.host_id for v in scene.workspace.ask(VisitList(scene.round_id))} == RING


def test_who_has_only_visits_to_come_goes_without_a_trace(scene: Scene) -> None:
    assert not scene.workspace.run(RemovePerson("f")).value.kept
    people = scene.workspace.ask(PeopleList(with_former=True))
    assert "f" not in {p.id for p in people}


# ---- people and search ----------------------------------------------------------------------


def test_the_list_of_people_counts_visits_of_the_year_and_tells_the_next(scene: Scene) -> None:
    scene.workspace.run(AddVisit(visitor_id="a", host_id="f", start=datetime(2026, 5, 5, 10)))
    anna = next(p for p in scene.workspace.ask(PeopleList()) if p.id == "a")
    assert (anna.visits.made, anna.visits.received, anna.visits.next) == (1, 1, tuesday(0))


def test_a_persons_card_tells_their_visits_and_pause(scene: Scene) -> None:
    scene.workspace.run(PauseVisits("a", date(2027, 1, 1)))
    card = scene.workspace.ask(PersonCard("a"))
    assert [(v.other, v.is_host) for v in card.visits] == [("Fatima", True), ("Bram", False)]
    assert card.visits_paused_until == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [("bram", HitKind.VISIT, 2), ("anna bram", HitKind.VISIT, 2), ("najaar", HitKind.ROUND, 1)],
)
def test_rounds_and_visits_are_found(scene: Scene, text: str, kind: HitKind, count: int) -> None:
    hits = [h for h in scene.workspace.ask(Search(text)) if h.kind is kind]
    assert len(hits) == count
    assert all(h.within == scene.round_id for h in hits if kind is HitKind.VISIT)
