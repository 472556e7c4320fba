"""The season of a circle that must be planned again: what was agreed counts, and what broke.

Meetings to come are all there, each where it stands. Which dates may change is what the question
says; everything else may only change at a price, in the order in which people notice: the date of
a meeting that was announced, its room, a role in it, then the same of later meetings. A plan with
the least such cost changes no more than it must.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.plan_request import PlanRequest, Replan, ReplanKind, Stability
from leerkring.domain.rhythm import Window
from leerkring.domain.turns import Ledger, history
from leerkring.solver.moments import MomentFinder
from leerkring.solver.pruning import numbered, pruned
from leerkring.solver.season import Moment, Season, Slot, Standing, wanted_roles
from leerkring.solver.setup import accounts_of, leader_of, people_of
from leerkring.solver.twin import Setting

PLANNED = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


def released_meetings(
    circle_id: str, facts: Facts, request: PlanRequest
) -> tuple[MeetingFacts, ...]:
    """Return the meetings of a circle that can still change, by start.

    One in the past is among them when it did not take place and is asked for.
    """
    asked = request.replan.meeting_ids if request.replan is not None else ()
    return tuple(
        m
        for m in facts.of_circle(circle_id)
        if m.state is MeetingState.PLANNED
        and (m.id in asked or max(request.first, facts.today) <= m.start.date() <= request.last)
    )


def replan_season(
    circle: CircleFacts, facts: Facts, request: PlanRequest, *, whole: bool = False
) -> Season:
    """Return the season of `circle` from what stands; `whole`: every date may change."""
    released = released_meetings(circle.id, facts, request)
    free = facts.with_meetings((), without={m.id for m in released})
    people = people_of(circle, free)
    number = {person.id: i for i, person in enumerate(people)}
    setting = Setting(circle, free, people, number, wanted_roles(circle), leader_of(circle, free))
    maker = _Slots(setting, MomentFinder(setting, request.wishes), request, released, whole=whole)
    first = min((m.start.date() for m in released), default=request.first)
    before = history(circle.id, first, free)
    last = before[-1].day if before else None
    slots = pruned(numbered(maker.slots()), circle.rhythm, request.wishes, last)
    past = Ledger.of(circle, free, before)
    return Season(
        circle=circle,
        facts=free,
        request=request,
        rhythm=circle.rhythm,
        people=people,
        number=number,
        slots=tuple(slots),
        history=before,
        past=past,
        accounts=accounts_of(past.after(()), people, slots),
    )


class _Slots:
    """Makes the slots of meetings that stand."""

    def __init__(
        self,
        setting: Setting,
        finder: MomentFinder,
        request: PlanRequest,
        released: Sequence[MeetingFacts],
        *,
        whole: bool,
    ) -> None:
        self._setting, self._finder, self._request = setting, finder, request
        self._released, self._whole = released, whole
        self._replan = request.replan or Replan(ReplanKind.REPAIR)

    def slots(self) -> list[Slot]:
        """Return a slot for each meeting, in order."""
        windows = _windows(self._setting, self._released, self._request)
        return [
            self._slot(meeting, window)
            for meeting, window in zip(self._released, windows, strict=True)
        ]

    def _slot(self, meeting: MeetingFacts, window: Window) -> Slot:
        stays, why = self._finder.again(meeting, window)
        past = meeting.start.date() < self._setting.facts.today
        if past:
            stays, why = (), ("not_held", "")
        was = self._standing(meeting)
        asked = meeting.id in self._replan.meeting_ids
        moments = list(stays)
        if self._may_move(meeting, broken=not stays, asked=asked):
            others = self._finder.slot(window, None).moments
            moments += [m for m in others if m.start != meeting.start]
            if self._replan.kind is ReplanKind.OTHER_DATE and (asked or not stays):
                moments = [m for m in moments if m.start.date() != meeting.start.date()]
        costs = self._request.stability
        moments = [replace(m, cost=m.cost + moving_cost(was, m, costs)) for m in moments]
        fixed, wanted = self._roles(meeting, moments)
        return Slot(
            window, tuple(moments), wanted, fixed, meeting=meeting, was=was,
            broken=None if stays else why,
        )  # fmt: skip

    def _may_move(self, meeting: MeetingFacts, *, broken: bool, asked: bool) -> bool:
        kind = self._replan.kind
        if kind is ReplanKind.ROLES_ONLY:
            return False
        if broken or asked or self._whole:
            return True
        firm = meeting.announced or meeting.pinned
        return kind is ReplanKind.REST_ANEW and not firm

    def _standing(self, meeting: MeetingFacts) -> Standing:
        number = self._setting.number
        roles = {
            role: tuple(
                number[r.person_id]
                for r in meeting.with_role(role)
                if r.person_id is not None and r.person_id in number
            )
            for role in PLANNED
        }
        anew = self._replan.kind is ReplanKind.REST_ANEW
        firm = meeting.announced or meeting.pinned
        return Standing(meeting.start, meeting.room_id, roles, firm=firm, loose=anew and not firm)

    def _roles(
        self, meeting: MeetingFacts, moments: Iterable[Moment]
    ) -> tuple[dict[Role, tuple[int, ...]], dict[Role, int]]:
        """Return who keeps a role for certain, and how many people each role needs.

        A role that was pinned stays while that person can come; guests stay as they are.
        """
        number, fixed, wanted = self._setting.number, {}, dict(self._setting.wanted)
        may = {role: _able(moments, role) for role in PLANNED}
        for role in PLANNED:
            stored = meeting.with_role(role)
            guests = [r for r in stored if r.person_id not in number]
            pinned = (number.get(r.person_id or "", -1) for r in stored if r.pinned)
            fixed[role] = tuple(p for p in pinned if p >= 0 and may[role] >> p & 1)
            needed = self._setting.wanted[role] - len(guests)
            wanted[role] = max(0, len(fixed[role]), needed)
        return fixed, wanted


def _able(moments: Iterable[Moment], role: Role) -> int:
    """Return who could have `role` at every one of the moments."""
    found = -1
    for moment in moments:
        found &= moment.facilitators if role is Role.FACILITATOR else moment.contributors
    return found


def moving_cost(was: Standing, moment: Moment, costs: Stability) -> int:
    """Return what it costs to have a meeting at another moment than it was."""
    if was.loose:
        return 0
    if moment.start != was.start:
        return costs.firm_moved if was.firm else costs.later_moved
    if moment.room_id != was.room_id:
        return costs.firm_room if was.firm else costs.later_room
    return 0


def _windows(
    setting: Setting, released: Sequence[MeetingFacts], request: PlanRequest
) -> list[Window]:
    """Return the days each meeting could move to: as agreed, never in the past."""
    given = {w.index: w for w in (setting.circle.given.windows if setting.circle.given else ())}
    rhythm, earliest = setting.circle.rhythm, max(request.first, setting.facts.today)
    found = []
    for index, meeting in enumerate(released, start=1):
        day = meeting.start.date()
        agreed = next((w for w in given.values() if w.earliest <= day <= w.latest), None)
        if agreed is not None:
            found.append(replace(agreed, earliest=max(agreed.earliest, earliest)))
            continue
        first = max(earliest, day - timedelta(days=rhythm.early))
        last = max(first, day, earliest) + timedelta(days=rhythm.late)
        found.append(Window(index, max(day, earliest), first, _before_next(last, released, index)))
    return found


def _before_next(last: date, released: Sequence[MeetingFacts], index: int) -> date:
    """Return the last day that is not after the next meeting."""
    if index < len(released):
        return min(last, released[index].start.date() - timedelta(days=1))
    return last
