"""Visits by hand: moments, covers, what it brought, and recordings."""

from datetime import date, datetime

import pytest

from leerkring.app.meetings.changes import RemoveMeeting
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.changes import (
    AddVisit,
    AlreadyVisitsError,
    CancelVisit,
    CoverInVisitError,
    MarkDone,
    MoveVisit,
    SetCover,
    VisitToComeError,
)
from leerkring.app.visits.choices import HostChoices
from leerkring.app.visits.details import VisitDetails, VisitList, VisitsToDiscuss
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.moments import CoverChoices, VisitMoments
from leerkring.app.visits.pairs import (
    ReplaceVisitor,
)
from leerkring.app.visits.reflecting import (
    ConsentError,
    DeleteByError,
    Reflect,
    SetVideo,
    SkipReasonError,
)
from leerkring.app.visits.rows import CellState, VisitRowFull, VisitWarning
from leerkring.app.visits.ways import WaysOut
from leerkring.app.workspace import Workspace
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.people import AbsenceReason
from leerkring.domain.visit_planning import VisitChoiceKind
from leerkring.domain.visits import VisitForm, VisitState
from support.visit_team import FIRST, LAST, ring_workspace, tuesday
from support.visit_team import in_round as of

PAST = datetime(2026, 8, 25, 10)


@pytest.fixture
def workspace() -> Workspace:
    return ring_workspace()


def full(workspace: Workspace, visitor_id: str) -> VisitRowFull:
    return workspace.ask(VisitDetails(of(workspace, visitor_id).id))


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
