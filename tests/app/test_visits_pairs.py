"""Who visits whom, changed by hand: exchanges, other hosts, somebody else instead."""

from collections import Counter
from datetime import date, datetime, timedelta
from random import Random

import pytest

from leerkring.app.organisation.places import AddGroup
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.changes import (
    AddVisit,
    MarkDone,
    MoveVisit,
    NoHostError,
    OwnGroupError,
    RemoveVisits,
    VisitMadeError,
)
from leerkring.app.visits.choices import HostChoices, ReplaceChoices
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.pairs import (
    CannotSwapError,
    ChangeHost,
    NobodySwapsError,
    ReplaceVisitor,
)
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.reflecting import Reflect, SetFocus, SetVideo
from leerkring.app.visits.rounds import ChangeRound
from leerkring.app.visits.rows import VisitWarning
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.people import AbsenceReason
from leerkring.domain.visit_planning import VisitReasonKind
from support.visit_team import FIRST, LAST, RING, ring_workspace, tuesday
from support.visit_team import in_round as of

PAST = datetime(2026, 8, 25, 10)


@pytest.fixture
def workspace() -> Workspace:
    return ring_workspace()


def is_a_round(workspace: Workspace) -> bool:
    """Tell whether everybody visits once and is visited once, and nobody their own group."""
    rows = workspace.ask(VisitList())
    each = dict.fromkeys("abcdef", 1)
    visitors, hosts = Counter(v.visitor_id for v in rows), Counter(v.host_id for v in rows)
    return visitors == hosts == each and all(v.visitor_id != v.host_id for v in rows)


# ---- another host ---------------------------------------------------------------------------


def test_an_exchange_keeps_everybody_visiting_and_being_visited_once(workspace: Workspace) -> None:
    for host in "cdef":
        workspace.run(ChangeHost(of(workspace, "a").id, host, swap=True))
        assert of(workspace, "a").host_id == host
        assert is_a_round(workspace)
        workspace.run(UndoLast())
    assert {v.visitor_id: v.host_id for v in workspace.ask(VisitList())} == RING


@pytest.mark.parametrize("seed", range(4))
def test_any_number_of_exchanges_keeps_the_round_whole(workspace: Workspace, seed: int) -> None:
    random = Random(seed)
    for _ in range(12):
        visitor, host = random.sample("abcdef", 2)
        workspace.run(ChangeHost(of(workspace, visitor).id, host, swap=True))
        assert of(workspace, visitor).host_id == host
        assert is_a_round(workspace)


def test_an_exchange_gives_the_moments_to_where_they_fit(workspace: Workspace) -> None:
    workspace.run(ReportAbsence("d", tuesday(0).date(), tuesday(0).date(), AbsenceReason.LEAVE))
    assert workspace.run(ChangeHost(of(workspace, "a").id, "d", swap=True)).value == ()
    assert of(workspace, "a").start == tuesday(2)
    assert of(workspace, "c").start == tuesday(0)


def test_a_moment_that_no_longer_fits_is_let_go_of_and_told(workspace: Workspace) -> None:
    day = tuesday(0).date()
    workspace.run(ReportAbsence("e", day, day, AbsenceReason.LEAVE))
    visit = of(workspace, "a")
    gone = workspace.run(ChangeHost(visit.id, "e")).value
    assert gone == (visit.id,)
    assert of(workspace, "a").start is None


def test_nobody_is_exchanged_out_of_a_visit_that_was_made(workspace: Workspace) -> None:
    workspace.run(MoveVisit(of(workspace, "c").id, PAST))
    workspace.run(MarkDone(of(workspace, "c").id, done=True))
    hosts = {h.person_id: h for h in workspace.ask(HostChoices(of(workspace, "a").id))}
    assert [key for key, host in hosts.items() if not host.possible] == ["d"]
    with pytest.raises(CannotSwapError):
        workspace.run(ChangeHost(of(workspace, "a").id, "d", swap=True))
    with pytest.raises(VisitMadeError):
        workspace.run(ChangeHost(of(workspace, "c").id, "a"))


def test_nobody_visits_their_own_group(workspace: Workspace) -> None:
    for swap in (False, True):
        with pytest.raises(OwnGroupError):
            workspace.run(ChangeHost(of(workspace, "a").id, "a", swap=swap))


def in_one_group(workspace: Workspace, *person_ids: str) -> None:
    group = workspace.run(AddGroup("oost", "Zon")).value
    for person_id in person_ids:
        workspace.run(ChangePerson(person_id, location_id="oost", group_id=group))


def test_an_exchange_sends_nobody_to_the_own_group(workspace: Workspace) -> None:
    """Chantal visits Daan; Anna's host Bram is of her own group."""
    in_one_group(workspace, "b", "c")
    choices = workspace.ask(HostChoices(of(workspace, "a").id))
    assert next(c for c in choices if c.person_id == "d").possible
    workspace.run(ChangeHost(of(workspace, "a").id, "d", swap=True))
    assert of(workspace, "a").host_id == "d"
    assert of(workspace, "c").host_id not in ("b", "c")
    assert of(workspace, "b").host_id != "b"


def test_where_nobody_can_exchange_it_is_said(workspace: Workspace) -> None:
    in_one_group(workspace, "b", "c", "d", "e", "f")
    visit = of(workspace, "a")
    daan = next(c for c in workspace.ask(HostChoices(visit.id)) if c.person_id == "d")
    assert (daan.cannot_swap, daan.possible) == (True, False)
    with pytest.raises(NobodySwapsError, match="Chantal may not visit Bram"):
        workspace.run(ChangeHost(visit.id, "d", swap=True))
    assert of(workspace, "a").host_id == "b"


def test_an_exchange_keeps_to_what_the_round_agreed(workspace: Workspace) -> None:
    """Anna to Chantal are of one circle."""
    workspace.run(ChangeRound(str(of(workspace, "a").round_id), exclude_same_circle=True))
    visit = of(workspace, "f")
    assert visit.host_id == "a"
    workspace.run(ChangeHost(visit.id, "c", swap=True))
    assert of(workspace, "f").host_id == "c"
    assert of(workspace, "b").host_id not in ("a", "c")


def test_what_the_round_did_not_agree_is_told_of_the_visit(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    assert VisitWarning.EXCLUDED not in workspace.ask(VisitDetails(visit.id)).warnings
    in_one_group(workspace, "a", "b")
    assert VisitWarning.EXCLUDED in workspace.ask(VisitDetails(visit.id)).warnings


def test_a_colleague_of_the_own_group_is_no_host(workspace: Workspace) -> None:
    in_one_group(workspace, "a", "e")
    with pytest.raises(OwnGroupError):
        workspace.run(ChangeHost(of(workspace, "a").id, "e"))


def test_a_host_who_takes_a_break_is_told_and_comes_later(workspace: Workspace) -> None:
    until = date(2026, 10, 1)
    workspace.run(PauseVisits("f", until))
    hosts = {h.person_id: h for h in workspace.ask(HostChoices(of(workspace, "a").id))}
    assert hosts["f"].paused_until == until
    assert not hosts["f"].free
    assert list(hosts)[-1] == "f"
    workspace.run(PauseVisits("f", tuesday(0).date() - timedelta(days=1)))
    again = workspace.ask(HostChoices(of(workspace, "a").id))
    assert all(host.paused_until is None for host in again)


def test_a_host_from_outside_needs_a_name(workspace: Workspace) -> None:
    workspace.run(ChangeHost(of(workspace, "a").id, None, host_name="Ria van Oort"))
    assert of(workspace, "a").host_name == "Ria van Oort"
    with pytest.raises(NoHostError):
        workspace.run(ChangeHost(of(workspace, "a").id, None))


def test_hosts_never_seen_and_free_then_come_first(workspace: Workspace) -> None:
    workspace.run(AddVisit(visitor_id="a", host_id="d", start=PAST, done=True))
    day = tuesday(0).date()
    workspace.run(ReportAbsence("e", day, day, AbsenceReason.LEAVE))
    hosts = workspace.ask(HostChoices(of(workspace, "a").id))
    assert [h.name for h in hosts] == ["Fatima", "Chantal", "Daan", "Els"]
    assert hosts[0].swaps_with == "Els"
    kinds = [r.kind for r in hosts[0].reasons]
    assert kinds == [VisitReasonKind.NEVER_SEEN, VisitReasonKind.OTHER_LOCATION]
    assert hosts[2].last_seen == PAST.date()
    assert hosts[3].obstacles[0].kind is ObstacleKind.AWAY


# ---- another visitor ------------------------------------------------------------------------


def test_a_sick_visitor_is_replaced_and_the_moment_stays(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(ReportAbsence("a", FIRST, LAST, AbsenceReason.ILLNESS))
    choices = workspace.ask(ReplaceChoices(visit.id))
    best = choices[0]
    assert (best.name, best.obstacles, best.cover_id) == ("Chantal", (), None)
    assert not best.covered  # Anna is ill and Bram is visited: nobody is left at Oost
    assert best.reasons[0].kind is VisitReasonKind.NEVER_SEEN
    daan = next(c for c in choices if c.name == "Daan")
    assert daan.cover_id in ("e", "f")
    workspace.run(ReplaceVisitor(visit.id, "d", cover_id=daan.cover_id))
    moved = workspace.ask(VisitDetails(visit.id)).row
    assert (moved.visitor_id, moved.start, moved.cover_id) == ("d", tuesday(0), daan.cover_id)


def test_what_the_former_visitor_wrote_does_not_go_along(workspace: Workspace) -> None:
    key = of(workspace, "a").id
    workspace.run(MoveVisit(key, PAST))
    workspace.run(SetFocus(key, "Hoe begint de dag?"))
    workspace.run(Reflect(key, own="Annas eigen woorden", shared_skipped="Geen kring"))
    workspace.run(SetVideo(key, consent=True, deleted=True))
    workspace.run(MarkDone(key, done=False))
    before = workspace.ask(VisitDetails(key))
    workspace.run(ReplaceVisitor(key, "d"))
    after = workspace.ask(VisitDetails(key))
    assert after.focus == "Hoe begint de dag?"
    assert (after.own_reflection, after.shared_skipped) == ("", "")
    assert (after.video_consent, after.video_delete_by, after.video_deleted) == (False, None, False)
    workspace.run(UndoLast())
    assert workspace.ask(VisitDetails(key)) == before


def test_who_takes_part_without_a_visit_replaces_first(workspace: Workspace) -> None:
    workspace.run(RemoveVisits((of(workspace, "f").id,)))
    choices = workspace.ask(ReplaceChoices(of(workspace, "a").id))
    assert (choices[0].name, choices[0].waits, choices[0].has_visit) == ("Fatima", True, False)


def test_a_replacement_looks_at_nobody_of_the_own_group(workspace: Workspace) -> None:
    in_one_group(workspace, "b", "d")
    choices = workspace.ask(ReplaceChoices(of(workspace, "a").id))
    assert [c.person_id for c in choices if c.excluded] == ["d"]
    assert choices[-1].person_id == "d"
    with pytest.raises(OwnGroupError):
        workspace.run(ReplaceVisitor(of(workspace, "a").id, "d"))


def test_who_takes_a_break_on_the_day_itself_replaces_nobody(workspace: Workspace) -> None:
    workspace.run(PauseVisits("d", tuesday(0).date() - timedelta(days=1)))
    choices = workspace.ask(ReplaceChoices(of(workspace, "a").id))
    assert "d" in [c.person_id for c in choices]


def test_a_replacement_cannot_be_the_host(workspace: Workspace) -> None:
    with pytest.raises(OwnGroupError):
        workspace.run(ReplaceVisitor(of(workspace, "a").id, "b"))
