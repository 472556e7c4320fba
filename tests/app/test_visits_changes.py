"""Visits by hand: moments, covers, exchanges, somebody else, what it brought, and recordings."""

from collections import Counter
from datetime import date, datetime, timedelta
from random import Random

import pytest

from leerkring.app.meetings.changes import RemoveMeeting
from leerkring.app.organisation.places import AddGroup
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.changes import (
    AddVisit,
    AlreadyVisitsError,
    CancelVisit,
    CoverInVisitError,
    MarkDone,
    MoveVisit,
    NoHostError,
    OwnGroupError,
    RemoveVisits,
    SetCover,
    VisitMadeError,
    VisitToComeError,
)
from leerkring.app.visits.choices import HostChoices, ReplaceChoices
from leerkring.app.visits.details import VisitDetails, VisitList, VisitsToDiscuss
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.moments import CoverChoices, VisitMoments
from leerkring.app.visits.pairs import (
    CannotSwapError,
    ChangeHost,
    NobodySwapsError,
    ReplaceVisitor,
)
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.reflecting import (
    ConsentError,
    DeleteByError,
    Reflect,
    SetVideo,
    SkipReasonError,
)
from leerkring.app.visits.rounds import ChangeRound
from leerkring.app.visits.rows import CellState, VisitRow, VisitRowFull, VisitWarning
from leerkring.app.visits.ways import WaysOut
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.people import AbsenceReason
from leerkring.domain.visit_planning import VisitChoiceKind, VisitReasonKind
from leerkring.domain.visits import VisitForm, VisitState
from support.visit_team import FIRST, LAST, MEMBERS, RING, ring, tuesday, visit_workspace

PAST = datetime(2026, 8, 25, 10)


@pytest.fixture
def workspace() -> Workspace:
    workspace = visit_workspace()
    draft = RoundDraft(name="Ronde", first=FIRST, last=LAST, members=MEMBERS)
    facts = workspace.ask(RoundDrafting(draft=draft)).facts
    workspace.run(AcceptRound(draft, ring(facts.version)))
    return workspace


def of(workspace: Workspace, visitor_id: str) -> VisitRow:
    rows = workspace.ask(VisitList(with_cancelled=True))
    return next(v for v in rows if v.visitor_id == visitor_id and v.round_id)


def full(workspace: Workspace, visitor_id: str) -> VisitRowFull:
    return workspace.ask(VisitDetails(of(workspace, visitor_id).id))


def is_a_round(workspace: Workspace) -> bool:
    """Tell whether everybody visits once and is visited once, and nobody their own group."""
    rows = workspace.ask(VisitList())
    each = dict.fromkeys("abcdef", 1)
    visitors, hosts = Counter(v.visitor_id for v in rows), Counter(v.host_id for v in rows)
    return visitors == hosts == each and all(v.visitor_id != v.host_id for v in rows)


# ---- moments and cover ----------------------------------------------------------------------


def test_a_moment_by_hand_stays_and_can_be_taken_away_again(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(MoveVisit(visit.id, tuesday(2, 9), cover_id="c"))
    moved = of(workspace, "a")
    assert (moved.start, moved.cover_id, moved.pinned) == (tuesday(2, 9), "c", True)
    workspace.run(MoveVisit(visit.id, None))
    assert (of(workspace, "a").cell, of(workspace, "a").pinned) == (
        CellState.PLANNED_NO_DAY,
        False,
    )


def test_more_than_an_hour_is_a_warning_and_no_refusal(workspace: Workspace) -> None:
    workspace.run(MoveVisit(of(workspace, "a").id, tuesday(2), minutes=75, cover_id="c"))
    assert VisitWarning.TOO_LONG in full(workspace, "a").warnings


def test_who_covers_is_asked_to_be_ticked_and_another_cover_asks_again(
    workspace: Workspace,
) -> None:
    visit = of(workspace, "d")
    assert VisitWarning.COVER_NOT_SURE in full(workspace, "d").warnings
    workspace.run(SetCover(visit.id, "f", fits=True))
    assert VisitWarning.COVER_NOT_SURE not in full(workspace, "d").warnings
    workspace.run(MoveVisit(visit.id, tuesday(2, 9), cover_id="f"))
    assert full(workspace, "d").cover_fits
    with pytest.raises(CoverInVisitError):
        workspace.run(SetCover(visit.id, "d"))
    workspace.run(MoveVisit(visit.id, tuesday(2, 9), form=VisitForm.VIDEO, cover_id="f"))
    assert full(workspace, "d").row.cover_id is None


def test_somebody_away_stands_in_the_way_in_words(workspace: Workspace) -> None:
    day = tuesday(0).date()
    workspace.run(ReportAbsence("b", day, day, AbsenceReason.ILLNESS))
    found = full(workspace, "a")
    ill = found.obstacles[0]
    assert (ill.part, ill.name, ill.obstacle.kind) == (
        EngagementKind.HOST,
        "Bram",
        ObstacleKind.AWAY,
    )
    assert VisitWarning.HOST_AWAY in found.warnings


def test_moments_are_in_the_round_when_both_work_and_leave_out_a_day_away(
    workspace: Workspace,
) -> None:
    workspace.run(ReportAbsence("b", FIRST, date(2026, 9, 20), AbsenceReason.LEAVE))
    moments = workspace.ask(VisitMoments(of(workspace, "a").id))
    assert moments[0].covered
    assert moments[0].cover_id == "c"
    days = {m.start.date() for m in moments}
    assert min(days) > date(2026, 9, 20)
    assert max(days) <= LAST
    assert all(day.weekday() < 4 for day in days)


def test_covers_work_at_the_visitors_location_and_those_ticked_before_come_first(
    workspace: Workspace,
) -> None:
    visit = of(workspace, "e")
    covers = workspace.ask(CoverChoices(visit.id))
    assert [c.name for c in covers] == ["Daan"]
    workspace.run(SetCover(of(workspace, "a").id, "c", fits=True))
    again = workspace.run(AddVisit(visitor_id="a", host_id="f", start=tuesday(1, 14))).value
    names = [(c.name, c.fitted) for c in workspace.ask(CoverChoices(again))]
    assert names == [("Chantal", True), ("Bram", False)]


def test_a_location_bears_so_many_covers_a_day(workspace: Workspace) -> None:
    for hour, visitor in ((9, "a"), (11, "b")):
        cover = "c" if visitor == "a" else "a"
        workspace.run(MoveVisit(of(workspace, visitor).id, tuesday(2, hour), cover_id=cover))
    third = of(workspace, "c")
    assert all(c.full for c in workspace.ask(CoverChoices(third.id, tuesday(2, 14))))


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


# ---- by hand --------------------------------------------------------------------------------


def test_a_visit_made_outside_the_app_counts_in_who_saw_whom(workspace: Workspace) -> None:
    workspace.run(AddVisit(visitor_id="a", host_id="f", start=PAST, done=True))
    known = workspace.ask(RoundDrafting()).request.known
    assert ("a", "f", PAST) in {(v.visitor_id, v.host_id, v.start) for v in known}
    hosts = {h.name: h for h in workspace.ask(HostChoices(of(workspace, "a").id))}
    assert hosts["Fatima"].seen


def test_the_same_pair_twice_in_a_round_is_refused(workspace: Workspace) -> None:
    with pytest.raises(AlreadyVisitsError):
        workspace.run(AddVisit(visitor_id="a", host_id="b", round_id=of(workspace, "a").round_id))


def test_what_is_to_come_did_not_take_place(workspace: Workspace) -> None:
    with pytest.raises(VisitToComeError):
        workspace.run(AddVisit(visitor_id="a", host_id="f", start=tuesday(0), done=True))
    with pytest.raises(VisitToComeError):
        workspace.run(MarkDone(of(workspace, "a").id, done=True))


def test_a_visit_that_is_called_off_lets_the_cover_go_and_can_come_back(
    workspace: Workspace,
) -> None:
    visit = of(workspace, "a")
    workspace.run(CancelVisit(visit.id))
    assert visit.id not in {v.id for v in workspace.ask(VisitList())}
    assert of(workspace, "a").cover_id is None
    workspace.run(MoveVisit(visit.id, tuesday(2, 9)))
    assert of(workspace, "a").state is VisitState.PLANNED


# ---- reflecting -----------------------------------------------------------------------------


def test_a_visit_closes_when_both_are_written_or_skipped(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(MoveVisit(visit.id, PAST))
    workspace.run(Reflect(visit.id, own="Rustig aan de deur."))
    found = full(workspace, "a")
    assert (found.row.state, found.row.cell, found.closed) == (
        VisitState.DONE,
        CellState.DONE,
        False,
    )
    assert found.meeting is not None
    assert found.meeting.circle_name == "Kring Noord"
    workspace.run(Reflect(visit.id, shared_skipped="Besproken in het team"))
    assert full(workspace, "a").closed
    workspace.run(Reflect(visit.id, shared="Samen bekeken."))
    assert full(workspace, "a").shared_skipped == ""
    assert of(workspace, "a").cell is CellState.CLOSED


def test_the_agenda_of_the_meeting_names_the_visit(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(MoveVisit(visit.id, PAST))
    workspace.run(MarkDone(visit.id, done=True))
    rows = workspace.ask(VisitsToDiscuss("m1"))
    assert [(r.visitor_name, r.host_name) for r in rows] == [("Anna", "Bram")]
    workspace.run(Reflect(visit.id, meeting_id=None))
    assert workspace.ask(VisitsToDiscuss("m1")) == ()


def test_removing_the_meeting_keeps_the_visit(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(MoveVisit(visit.id, PAST))
    workspace.run(MarkDone(visit.id, done=True))
    workspace.run(RemoveMeeting("m1"))
    assert full(workspace, "a").meeting is None
    assert of(workspace, "a").cell is CellState.TO_REFLECT


def test_skipping_asks_for_a_reason(workspace: Workspace) -> None:
    with pytest.raises(SkipReasonError):
        workspace.run(Reflect(of(workspace, "a").id, own_skipped="  "))


def test_nobody_reflects_on_what_is_to_come(workspace: Workspace) -> None:
    with pytest.raises(VisitToComeError):
        workspace.run(Reflect(of(workspace, "a").id, own="Mooi."))


# ---- recordings -----------------------------------------------------------------------------


def test_a_recording_needs_consent_and_goes_after_four_weeks(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    with pytest.raises(ConsentError):
        workspace.run(SetVideo(visit.id, reference="Kast 3, stick Bram"))
    workspace.run(SetVideo(visit.id, reference="Kast 3, stick Bram", consent=True))
    assert full(workspace, "a").video_delete_by == date(2026, 10, 6)
    with pytest.raises(DeleteByError):
        workspace.run(SetVideo(visit.id, delete_by=date(2026, 9, 1)))
    workspace.run(SetVideo(visit.id, deleted=True))
    found = full(workspace, "a")
    assert (found.video_reference, found.video_deleted) == ("", True)


# ---- ways out -------------------------------------------------------------------------------


def test_a_visit_that_cannot_be_has_ways_out_that_work(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(ReportAbsence("b", FIRST, date(2026, 9, 20), AbsenceReason.ILLNESS))
    ways = workspace.ask(WaysOut(visit.id))
    kinds = [w.kind for w in ways]
    assert VisitChoiceKind.BY_VIDEO in kinds
    other = next(w for w in ways if w.kind is VisitChoiceKind.OTHER_MOMENT)
    workspace.run(MoveVisit(visit.id, other.start, cover_id=other.cover_id))
    assert full(workspace, "a").obstacles == ()


def test_who_leaves_stands_in_the_way(workspace: Workspace) -> None:
    workspace.run(ChangePerson("b", left=date(2026, 9, 2)))
    kinds = [o.obstacle.kind for o in full(workspace, "a").obstacles]
    assert ObstacleKind.NOT_EMPLOYED in kinds


def test_a_visit_not_made_or_made_by_somebody_else_leaves_the_agenda(workspace: Workspace) -> None:
    visit = of(workspace, "a")
    workspace.run(MoveVisit(visit.id, PAST))
    workspace.run(MarkDone(visit.id, done=True))
    assert full(workspace, "a").meeting is not None
    workspace.run(MarkDone(visit.id, done=False))
    assert full(workspace, "a").meeting is None
    workspace.run(MarkDone(visit.id, done=True))
    workspace.run(MarkDone(visit.id, done=False))
    workspace.run(Reflect(visit.id, meeting_id="m1"))
    assert full(workspace, "a").meeting is not None
    workspace.run(ReplaceVisitor(visit.id, "c"))
    assert workspace.ask(VisitDetails(visit.id)).meeting is None
