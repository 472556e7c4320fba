"""What visits take people up with stands in the way of meetings, of pickers and of other visits."""

from datetime import date, datetime, timedelta

import pytest

from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.candidates import RoleCandidates
from leerkring.app.planning.warnings import MeetingWarnings
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.workspace import Workspace
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.meetings import Role
from leerkring.domain.visit_moments import VisitTimes
from support.visit_team import FIRST, LAST, MEMBERS, ring, tuesday, visit_workspace

WAY = timedelta(minutes=15)  # what is usual from one location to another
FAR = tuesday(2)  # Chantal of Oost visits Daan of West, Anna takes over


@pytest.fixture
def workspace() -> Workspace:
    made = visit_workspace()
    draft = RoundDraft(name="Ronde najaar", first=FIRST, last=LAST, members=MEMBERS)
    made.run(AcceptRound(draft, ring(made.ask(RoundDrafting(draft=draft)).facts.version)))
    return made


def taken(workspace: Workspace, day: date) -> dict[EngagementKind, Engagement]:
    facts = workspace.ask(PlanBasis(day, day))
    return {one.kind: one for one in facts.engagements}


def test_a_cover_is_taken_while_the_visitor_is_on_the_way(workspace: Workspace) -> None:
    found = taken(workspace, FAR.date())
    end = FAR + timedelta(hours=1)
    cover, visit = found[EngagementKind.COVER], found[EngagementKind.VISIT]
    assert (cover.person_id, cover.start, cover.end) == ("a", FAR - WAY, end + WAY)
    assert (visit.person_id, visit.start, visit.end) == ("c", FAR, end)
    near = taken(workspace, tuesday(0).date())[EngagementKind.COVER]
    assert (near.start, near.end) == (tuesday(0), tuesday(0) + timedelta(hours=1))


def test_without_a_way_to_go_a_cover_is_taken_during_the_visit(workspace: Workspace) -> None:
    settings = workspace.ask(CurrentSettings())
    workspace.run(ChangeSettings(type(settings)(travel_minutes=0)))
    cover = taken(workspace, FAR.date())[EngagementKind.COVER]
    assert (cover.start, cover.end) == (FAR, FAR + timedelta(hours=1))


def test_a_cover_cannot_visit_before_the_other_is_back(workspace: Workspace) -> None:
    draft = RoundDraft(name="Nog een", first=FAR.date(), last=FAR.date(), members=MEMBERS)
    basis = workspace.ask(RoundDrafting(draft=draft))
    times = VisitTimes(basis.facts, draft.request())
    free = times.visiting("a", "oost")
    starts = {times.start_of(n) for n in range(free.bit_length()) if free >> n & 1}
    assert FAR + timedelta(hours=1) not in starts
    assert FAR + timedelta(hours=1) + WAY in starts


@pytest.mark.parametrize(
    ("minutes", "who", "kind", "engagement"),
    [
        (60, "a", ObstacleKind.ENGAGED, EngagementKind.COVER),
        (75, "a", None, None),
        (30, "c", ObstacleKind.ENGAGED, EngagementKind.VISIT),
        (60, "c", ObstacleKind.TRAVEL, None),
    ],
)
def test_a_meeting_then_says_who_with_a_role_is_elsewhere(
    workspace: Workspace,
    minutes: int,
    who: str,
    kind: ObstacleKind | None,
    engagement: EngagementKind | None,
) -> None:
    start: datetime = FAR + timedelta(minutes=minutes)
    workspace.run(AssignRole("m1", Role.FACILITATOR, who))
    workspace.run(MoveMeeting("m1", start))
    day = start.date()
    warnings = workspace.ask(MeetingWarnings(day, day))
    found = [w.violation for w in warnings if w.violation.rule == "one_place"]
    said = [(v.person_id, v.obstacles[0].kind, v.obstacles[0].engagement) for v in found]
    assert said == ([] if kind is None else [(who, kind, engagement)])
    rows = workspace.ask(RoleCandidates("m1", Role.FACILITATOR))
    row = next(r for r in rows if r.person_id == who)
    assert row.available is (kind is None)
