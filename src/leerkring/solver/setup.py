"""Works out one circle's season from the facts: who counts, which windows, which moments."""

from collections.abc import Mapping, Sequence
from datetime import date

from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Pin, PlanRequest
from leerkring.domain.rhythm import Window
from leerkring.domain.turns import Ledger, history, person_key, shares
from leerkring.domain.windows import kept_meetings, meeting_windows
from leerkring.solver.moments import Judged, MomentFinder
from leerkring.solver.pruning import pruned, with_preferences
from leerkring.solver.rules.one_place import FreeTimes
from leerkring.solver.season import Account, Season, Slot, wanted_roles
from leerkring.solver.twin import Setting


class Outline:
    """A season of which the windows are known, and the moments in each when they are asked for.

    `judged` is what is known of its days with these facts already; what is found out is added.
    So is it to `free`, who can come when: that may be of the same circle with other agreements.
    """

    def __init__(
        self,
        circle: CircleFacts,
        facts: Facts,
        request: PlanRequest,
        judged: Judged | None = None,
        *,
        free: FreeTimes | None = None,
    ) -> None:
        self._circle, self._request = circle, request
        self.windows = meeting_windows(
            circle, request.first, request.last, facts, first_meeting=request.first_meeting
        )
        self._facts = facts = without_replaced(circle, request.earliest, request.last, facts)
        people = people_of(circle, facts)
        number = {person.id: i for i, person in enumerate(people)}
        leader = leader_of(circle, facts)
        self._setting = Setting(circle, facts, people, number, wanted_roles(circle), leader)
        self._finder = MomentFinder(self._setting, request.wishes, judged, free)
        self._slots: dict[int, Slot] = {}

    def slot(self, window: Window) -> Slot:
        """Return a window with its moments."""
        if window.index not in self._slots:
            self._slots[window.index] = self._found(window)
        return self._slots[window.index]

    def _found(self, window: Window) -> Slot:
        if window.meeting_id is not None:
            meeting = next(m for m in self._facts.meetings if m.id == window.meeting_id)
            return self._finder.standing_slot(window, meeting)
        return self._finder.slot(window, _pin(self._circle, window, self._request))

    def season(self, past: Ledger | None = None) -> Season:
        """Return the season of the circle: what stays, and every moment for what is new.

        `past` is the ledger of the meetings before, where it is known: it counts years of them.
        """
        circle, facts, request, setting = self._circle, self._facts, self._request, self._setting
        before = history(circle.id, request.earliest, facts)
        last = before[-1].day if before else None
        slots = with_preferences([self.slot(w) for w in self.windows], setting, request)
        slots = pruned(slots, circle.rhythm, request.wishes, last)
        past = past or Ledger.of(circle, facts, before)
        return Season(
            circle=circle,
            facts=facts,
            request=request,
            rhythm=circle.rhythm,
            people=setting.people,
            number=setting.number,
            slots=tuple(slots),
            history=before,
            past=past,
            accounts=accounts_of(past.after(()), setting.people, slots),
        )

    def season_of_dates(self) -> Season:
        """Return the season when only dates are asked for: nobody has had a turn before."""
        return self.season(Ledger(self._circle, self._facts.people))


def without_replaced(circle: CircleFacts, first: date, last: date, facts: Facts) -> Facts:
    """Return the facts without the meetings of `circle` that planning replaces."""
    gone = {m.id for m in replaced_meetings(circle.id, first, last, facts)}
    return facts.with_meetings((), without=gone) if gone else facts


def replaced_meetings(
    circle_id: str, first: date, last: date, facts: Facts
) -> tuple[MeetingFacts, ...]:
    """Return the stored meetings of a circle in [first, last] that do not stay."""
    stay = {m.id for m in kept_meetings(circle_id, first, last, facts)}
    mine = (m for m in facts.of_circle(circle_id) if first <= m.start.date() <= last)
    return tuple(m for m in mine if m.id not in stay)


def people_of(circle: CircleFacts, facts: Facts) -> tuple[PersonFacts, ...]:
    """Return everybody who is or was a member, in a stable order."""
    found = {
        m.person_id: facts.people[m.person_id]
        for m in circle.members
        if m.person_id in facts.people
    }
    return tuple(sorted(found.values(), key=person_key))


def leader_of(circle: CircleFacts, facts: Facts) -> PersonFacts | None:
    """Return the person who always leads, if any."""
    if circle.rotates_facilitator:
        return None
    return facts.people.get(circle.agreement.fixed_facilitator_id or "")


def _pin(circle: CircleFacts, window: Window, request: PlanRequest) -> Pin | None:
    mine = (p for p in request.pins if p.circle_id == circle.id and p.index == window.index)
    return next(mine, None)


# ---- accounts -------------------------------------------------------------------------------


def accounts_of(
    ledger: Ledger, people: Sequence[PersonFacts], slots: Sequence[Slot]
) -> Mapping[Role, tuple[Account, ...]]:
    """Return turns before and the fair share at the end of the season, per role and member.

    `ledger` is that of all meetings before. A window counts on its best day: who is a member then
    shares in its turns.
    """
    coming: dict[Role, dict[str, float]] = {}
    for slot in slots:
        for role, turns in slot.wanted.items():
            day = _likely_day(slot)
            mine = shares(ledger.counting(role, day), ledger.people, turns)
            for person_id, part in mine.items():
                by_person = coming.setdefault(role, {})
                by_person[person_id] = by_person.get(person_id, 0.0) + part
    found = {}
    for role in wanted_roles(ledger.circle):
        accounts = []
        for person in people:
            balance = ledger.balance(role, person.id)
            share = balance.share + coming.get(role, {}).get(person.id, 0.0)
            accounts.append(Account(balance.before, share, balance.last_turn))
        found[role] = tuple(accounts)
    return found


def _likely_day(slot: Slot) -> date:
    best = min(slot.moments, key=lambda m: (m.cost, m.order), default=None)
    return slot.window.target if best is None else best.day
