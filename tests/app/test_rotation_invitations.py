"""Visits, covers and coaching sessions are invited by the same rules as meetings."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.notices import DueNotices
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.ports import UnitOfWork
from leerkring.calendars.events import EventRenderer
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.invitations import Method, uid_of
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitForm, VisitState
from support.invitation_team import FIRST, Team, small_team
from support.rotations import SESSION, START, VISIT, add_rotations
from support.strict_calendar import read_strictly


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.send()
        made.change(add_rotations)
        yield made


def edit(team: Team, work: Callable[[PeerVisit], None]) -> None:
    team.change(lambda unit: work(unit.get(PeerVisit, VISIT)))


def whom(batch: Batch) -> dict[tuple[str, Method], set[str]]:
    found: dict[tuple[str, Method], set[str]] = {}
    for message in batch.messages:
        key = message.meeting_id, message.method
        found.setdefault(key, set()).update(p.name for p in message.invited)
    return found


def test_everybody_concerned_is_invited_the_cover_to_the_group_that_is_left(team: Team) -> None:
    batch = team.send()
    assert whom(batch) == {
        (VISIT, Method.REQUEST): {"Anna", "Bram"},
        (cover_key(VISIT), Method.REQUEST): {"Chantal"},
        (SESSION, Method.REQUEST): {"Anna", "Bram"},
    }
    assert team.outbox().is_empty
    at = {m.meeting_id: m.told for m in batch.messages}
    assert at[VISIT].place == "De Regenboog (Dorpsstraat 1)"
    assert at[cover_key(VISIT)].place == ""
    assert at[VISIT].circle == "Ronde najaar"


def test_the_cover_is_asked_for_the_way_there_and_back_too(team: Team) -> None:
    def apart(unit: UnitOfWork) -> None:
        unit.add(Location(id="there", name="Het Kompas"))
        unit.flush()
        unit.get(Person, "b").location_id = "there"

    def times() -> dict[str, tuple[datetime, datetime]]:
        return {m.meeting_id: (m.told.start, m.told.end) for m in team.send().messages}

    team.change(apart)
    told, way = times(), timedelta(minutes=15)
    start, end = told[VISIT]
    assert told[cover_key(VISIT)] == (start - way, end + way)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_files_are_sound_and_hold_nothing_that_was_written_down(
    team: Team, language: str
) -> None:
    batch = team.send()
    renderer = EventRenderer(InvitationTexts.load(language), batch.made_at)
    for message in batch.messages:
        written = renderer.message(message)
        event = read_strictly(written).event
        assert event.one("UID").value == uid_of(message.meeting_id)
        assert event.one("SEQUENCE").value == str(FIRST)
        assert b"Vries" not in written
    for calendar in batch.calendars:
        assert b"Vries" not in renderer.own_calendar(calendar)
    bram = next(c for c in batch.calendars if c.name == "Bram")
    assert {VISIT, SESSION} <= {entry.meeting_id for entry in bram.entries}


def test_another_moment_and_another_cover_reach_only_whom_they_concern(team: Team) -> None:
    team.send()

    def other_cover(visit: PeerVisit) -> None:
        visit.cover_id = "d"

    edit(team, other_cover)
    assert whom(team.send()) == {
        (cover_key(VISIT), Method.REQUEST): {"Daan"},
        (cover_key(VISIT), Method.CANCEL): {"Chantal"},
    }

    def later(visit: PeerVisit) -> None:
        visit.start = START + timedelta(days=1)

    edit(team, later)
    batch = team.send()
    assert whom(batch) == {
        (VISIT, Method.REQUEST): {"Anna", "Bram"},
        (cover_key(VISIT), Method.REQUEST): {"Daan"},
    }
    assert {m.sequence for m in batch.messages if m.meeting_id == VISIT} == {FIRST + 1}


@pytest.mark.parametrize("how", ["called off", "by video", "no day", "removed"])
def test_what_does_not_take_place_is_cancelled(team: Team, how: str) -> None:
    team.send()

    def work(unit: UnitOfWork) -> None:
        visit = unit.get(PeerVisit, VISIT)
        if how == "called off":
            visit.state = VisitState.CANCELLED
        elif how == "by video":
            visit.form = VisitForm.VIDEO
        elif how == "no day":
            visit.start = None
        else:
            unit.remove(visit)

    team.change(work)
    assert whom(team.send()) == {
        (VISIT, Method.CANCEL): {"Anna", "Bram"},
        (cover_key(VISIT), Method.CANCEL): {"Chantal"},
    }


def test_a_proposed_duo_is_told_to_nobody_and_a_dropped_session_is_cancelled(team: Team) -> None:
    def propose(unit: UnitOfWork) -> None:
        unit.get(CoachingDuo, "d").state = DuoState.PROPOSED

    team.change(propose)
    assert (SESSION, Method.REQUEST) not in whom(team.send())

    def run(unit: UnitOfWork) -> None:
        unit.get(CoachingDuo, "d").state = DuoState.RUNNING

    team.change(run)
    assert whom(team.send()) == {(SESSION, Method.REQUEST): {"Anna", "Bram"}}

    def drop(unit: UnitOfWork) -> None:
        unit.get(CoachingSession, SESSION).state = SessionState.CANCELLED

    team.change(drop)
    assert whom(team.send()) == {(SESSION, Method.CANCEL): {"Anna", "Bram"}}


def test_a_host_from_outside_is_invited_by_the_address_that_was_typed(team: Team) -> None:
    def elsewhere(visit: PeerVisit) -> None:
        visit.host_id, visit.host_name = None, "Noor <noor@elders.nl>"

    edit(team, elsewhere)
    (message,) = [m for m in team.send().messages if m.meeting_id == VISIT]
    assert {(p.name, p.email) for p in message.invited} >= {("Noor", "noor@elders.nl")}


def test_a_visit_has_no_agenda_and_is_one_task_with_its_round(team: Team) -> None:
    view = team.workspace.ask(Today())
    mine = [t for t in (*view.urgent, *view.later) if t.kind is TaskKind.SEND_INVITATIONS]
    assert {(t.circle_name, t.count) for t in mine} == {("Ronde najaar", 2), ("Co-coaching", 1)}
    assert all(t.pairs for t in mine)
    team.send()
    team.clock.moment = START.replace(day=5, tzinfo=team.clock.moment.tzinfo)
    assert all(n.meeting_id not in (VISIT, SESSION) for n in team.workspace.ask(DueNotices()))


def test_a_change_to_pass_on_says_whose_visit_it_is(team: Team) -> None:
    team.send()
    edit(team, lambda visit: setattr(visit, "start", START + timedelta(days=1)))
    view = team.workspace.ask(Today())
    mine = [t for t in (*view.urgent, *view.later) if t.kind is TaskKind.TELL_CHANGES]
    assert {t.names for t in mine} == {("Bram", "Anna"), ("Chantal",)}
