"""Finds every moment at which a circle's meetings could be, and counts why others cannot."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from leerkring.domain.days import calendar_block, day_block, days
from leerkring.domain.facts import Facts, MeetingFacts, MemberFacts
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.planning import Keeping, Pin, Wishes
from leerkring.domain.rhythm import Window
from leerkring.domain.turns import may_have_turns
from leerkring.solver.rules import TWINS
from leerkring.solver.rules.disciplines import missing_disciplines
from leerkring.solver.rules.one_place import FreeTimes, Presence
from leerkring.solver.rules.room import fitting_room, is_free
from leerkring.solver.rules.time_frame import starts
from leerkring.solver.season import Moment, Slot
from leerkring.solver.twin import Candidate, Setting

NEAR = 10  # days
FunnelCounts = tuple[tuple[str, int, str], ...]


# The rules that judge a moment, by their place. Day and hours are in order already, or were chosen
# by hand and need no leave.
JUDGES = tuple(
    (number, twin.allows)
    for number, twin in enumerate(TWINS)
    if twin.allows is not None and twin.name not in ("open_day", "time_frame")
)
OfDay = tuple[list[Moment], tuple[str, str]]


class Judged:
    """What was found out about the days of a circle, with what was booked then.

    Planned around its neighbours a circle is judged again, but for the days on which nothing
    changed: those are most of the year, and judging is most of the work beside the search.
    """

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.days: dict[tuple[date, Window], OfDay] = {}

    def around(self, facts: Facts) -> "Judged":
        """Return what still holds with these facts, of which only the meetings are others."""
        found = Judged(facts)
        mine, theirs = ({id(m): m for m in each.meetings} for each in (self.facts, facts))
        changed = (mine.get(key) or theirs[key] for key in mine.keys() ^ theirs.keys())
        touched = {day for m in changed for day in days(m.start.date(), m.end.date())}
        found.days = {key: known for key, known in self.days.items() if key[0] not in touched}
        return found


class MomentFinder:
    """Judges days and times for one circle; `judged` is what is known of them already.

    `free` is who can come when, as far as that is known: see `Presence`.
    """

    def __init__(
        self,
        setting: Setting,
        wishes: Wishes,
        judged: Judged | None = None,
        free: FreeTimes | None = None,
    ) -> None:
        self._setting = setting
        self._wishes = wishes
        self._known = {} if judged is None else judged.days
        self._presence = Presence(setting, free)
        self._outsiders = setting.outsiders
        self._members: dict[date, tuple[int, int, int, int]] = {}
        self._with_study_days: dict[int, bool] = {}

    # ---- one window --------------------------------------------------------------------------

    def slot(self, window: Window, pin: Pin | None) -> Slot:
        """Return the slot of a window in which the date is still open."""
        moments: list[Moment] = []
        funnel: Counter[tuple[str, str]] = Counter()
        first, last = _days_of(window, pin)
        for day in days(first, last):
            if (day, window) not in self._known:
                self._known[day, window] = self._of_day(day, window, pin)
            found, why = self._known[day, window]
            moments += found
            if not found:
                funnel[why] += 1
        wanted = dict(self._setting.wanted)
        fixed = self._pinned(pin)
        for role, people in fixed.items():
            wanted[role] = max(wanted[role], len(people))
        counts = tuple((rule, number, name) for (rule, name), number in funnel.items())
        return Slot(window, tuple(moments), wanted, fixed, pin=pin, funnel=counts)

    def again(
        self, meeting: MeetingFacts, window: Window
    ) -> tuple[tuple[Moment, ...], tuple[str, str]]:
        """Return the moment of a stored meeting while it can stay, and else the rule it breaks.

        In its own room, or in another when that is no longer to be had.
        """
        day = meeting.start.date()
        block = calendar_block(self._setting.circle, day, self._setting.facts)
        if block is not None:
            return (), (block.kind.value, block.name)
        candidate = self._candidate(meeting.start, None, meeting.end)
        if meeting.room_id is not None:
            people = candidate.present.bit_count() + self._outsiders
            if is_free(self._setting, meeting.room_id, meeting.start, meeting.end, people):
                candidate = replace(candidate, room_id=meeting.room_id, room_found=True)
        elif not candidate.room_found:
            candidate = replace(candidate, room_found=True)
        reached = self._judge(candidate)
        if reached < len(TWINS):
            return (), (TWINS[reached].name, "")
        return (self._moment(candidate, window),), ("", "")

    def _of_day(self, day: date, window: Window, pin: Pin | None) -> OfDay:
        block = day_block(self._setting.circle, day, self._setting.facts)
        chosen = pin is not None and (pin.day is not None or pin.start is not None)
        if block is not None and not chosen:
            return [], (block.kind.value, block.name)
        found, furthest = [], -1
        for start in self._starts(day, pin):
            candidate = self._candidate(start, pin)
            reached = self._judge(candidate)
            furthest = max(furthest, reached)
            if reached == len(TWINS) and self._has_pinned(candidate, pin):
                found.append(self._moment(candidate, window))
        name = TWINS[furthest].name if 0 <= furthest < len(TWINS) else "time_frame"
        return found, (name if furthest < len(TWINS) else "kept", "")

    def _starts(self, day: date, pin: Pin | None) -> Sequence[datetime]:
        if pin is not None and pin.start is not None:
            return (pin.start,)
        return starts(self._setting.circle.agreement, day)

    def _judge(self, candidate: Candidate) -> int:
        """Return how many rules let the candidate through."""
        for number, allows in JUDGES:
            if not allows(candidate, self._setting):
                return number
        return len(TWINS)

    def _has_pinned(self, candidate: Candidate, pin: Pin | None) -> bool:
        pinned = self._pinned(pin)
        lead = _mask(pinned.get(Role.FACILITATOR, ()))
        bring = _mask(pinned.get(Role.CASE_CONTRIBUTOR, ()))
        return not (lead & ~candidate.facilitators or bring & ~candidate.contributors)

    def _pinned(self, pin: Pin | None) -> dict[Role, tuple[int, ...]]:
        if pin is None:
            return {}
        number = self._setting.number
        lead = (pin.facilitator_id,) if pin.facilitator_id else ()
        pairs = ((Role.FACILITATOR, lead), (Role.CASE_CONTRIBUTOR, pin.contributor_ids))
        return {role: tuple(number[p] for p in who if p in number) for role, who in pairs if who}

    # ---- a meeting that stays ----------------------------------------------------------------

    def standing_slot(self, window: Window, meeting: MeetingFacts) -> Slot:
        """Return the slot of a stored meeting that keeps its moment, and mostly its roles too."""
        keeping = keeping_of(meeting, self._setting.facts.today)
        active, _, lead, bring = self.members_on(meeting.start.date())
        named = {r.person_id for r in meeting.roles if r.person_id}
        there = self._presence.at(meeting.start, meeting.end, active, besides=meeting.id)
        for person_id in named:
            if person_id in self._setting.number:
                there |= 1 << self._setting.number[person_id]
        moment = Moment(
            meeting.start, meeting.end, meeting.room_id, active | there, there,
            there & lead, there & bring, 0,
        )  # fmt: skip
        fixed, wanted = self._standing_roles(meeting, keeping)
        return Slot(window, (moment,), wanted, fixed, keeping, meeting)

    def _standing_roles(
        self, meeting: MeetingFacts, keeping: Keeping
    ) -> tuple[dict[Role, tuple[int, ...]], dict[Role, int]]:
        number, fixed, wanted = self._setting.number, {}, {}
        for role in self._setting.wanted:
            stored = meeting.with_role(role)
            stays = [r for r in stored if keeping is not Keeping.ROLE_PINNED or r.pinned]
            people = [number[r.person_id] for r in stays if r.person_id and r.person_id in number]
            fixed[role] = tuple(people)
            outside = len(stays) - len(people)
            wanted[role] = max(len(people), self._setting.wanted[role] - outside)
            if keeping is not Keeping.ROLE_PINNED:
                wanted[role] = len(people)
        return fixed, wanted

    # ---- candidates --------------------------------------------------------------------------

    def members_on(self, day: date) -> tuple[int, int, int, int]:
        """Return who is a member on `day`: all, required, who may lead, who may bring a case."""
        if day not in self._members:
            circle, number = self._setting.circle, self._setting.number
            mine = [m for m in circle.active_members(day) if m.person_id in number]
            self._members[day] = (
                self._of(mine),
                self._of(m for m in mine if m.required),
                self._of(m for m in mine if may_have_turns(circle, m, Role.FACILITATOR)),
                self._of(m for m in mine if may_have_turns(circle, m, Role.CASE_CONTRIBUTOR)),
            )
        return self._members[day]

    def _of(self, members: Iterable[MemberFacts]) -> int:
        return _mask({self._setting.number[m.person_id] for m in members})

    def _candidate(
        self, start: datetime, pin: Pin | None, end: datetime | None = None
    ) -> Candidate:
        if end is None:
            end = start + timedelta(minutes=self._setting.circle.agreement.duration_minutes)
        active, required, lead, bring = self.members_on(start.date())
        present = self._presence.at(start, end, active)
        room_id, found = self._room(start, end, active, present)
        if pin is not None and pin.room_id is not None:
            room_id, found = pin.room_id, True
        leads = self._leads(start, end, present)
        return Candidate(
            start, end, active, required, present, present & lead, present & bring,
            leads, room_id, found,
        )  # fmt: skip

    def _room(
        self, start: datetime, end: datetime, active: int, present: int
    ) -> tuple[str | None, bool]:
        """Return a room; none is looked for when too few come to meet at all."""
        number = present.bit_count()
        if number < self._setting.circle.least_present(active.bit_count()):
            return None, True
        return fitting_room(self._setting, start, end, number + self._outsiders)

    def _leads(self, start: datetime, end: datetime, present: int) -> bool:
        leader = self._setting.leader
        if leader is not None and leader.id in self._setting.number:
            return bool(present >> self._setting.number[leader.id] & 1)
        return self._presence.leader_at(start, end)

    def _moment(self, candidate: Candidate, window: Window) -> Moment:
        setting, wishes, day = self._setting, self._wishes, candidate.start.date()
        absent = (candidate.active & ~candidate.present).bit_count()
        missing = missing_disciplines(setting, candidate.active, candidate.present)
        study = self._is_study_day(day) or not self._study_days_in(window)
        cost = (
            wishes.absent * absent
            + _off_target(wishes, abs((day - window.best).days))
            + wishes.discipline_missing * len(missing)
            + (0 if study else wishes.no_study_day)
        )
        return Moment(
            candidate.start, candidate.end, candidate.room_id, candidate.active,
            candidate.present, candidate.facilitators, candidate.contributors, cost,
        )  # fmt: skip

    def _study_days_in(self, window: Window) -> bool:
        if window.index not in self._with_study_days:
            found = any(self._is_study_day(day) for day in days(window.earliest, window.latest))
            self._with_study_days[window.index] = found
        return self._with_study_days[window.index]

    def _is_study_day(self, day: date) -> bool:
        calendar = self._setting.facts.calendar
        return calendar.study_day_on(day, self._setting.circle.agreement.location_id) is not None


def _off_target(wishes: Wishes, off: int) -> int:
    """Return what it costs to be `off` days from the rhythm: more and more after ten days."""
    return wishes.day_off_target * off + wishes.far_off_target * max(0, off - NEAR) ** 2


def keeping_of(meeting: MeetingFacts, today: date) -> Keeping:
    """Return why a stored meeting stays."""
    if meeting.state is MeetingState.HELD or meeting.start.date() < today:
        return Keeping.HELD
    if meeting.announced:
        return Keeping.ANNOUNCED
    return Keeping.PINNED if meeting.pinned else Keeping.ROLE_PINNED


def _days_of(window: Window, pin: Pin | None) -> tuple[date, date]:
    if pin is None or (pin.day is None and pin.start is None):
        return window.earliest, window.latest
    day = pin.start.date() if pin.start is not None else pin.day
    return (day, day) if day is not None else (window.earliest, window.latest)


def _mask(people: Iterable[int]) -> int:
    found = 0
    for person in people:
        found |= 1 << person
    return found
