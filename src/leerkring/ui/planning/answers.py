"""What the user answered so far: a value that makes the draft and the request for the planner."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from weakref import WeakKeyDictionary

from leerkring.app.planning.beginning import Beginning, region_of, summer_after
from leerkring.app.planning.drafts import (
    NEW_CIRCLE,
    NEW_LOCATION,
    CircleDraft,
    DraftMember,
    NewLocation,
)
from leerkring.app.workspace import Workspace
from leerkring.domain.circles import Agreement, FacilitatorMode
from leerkring.domain.facts import CalendarFacts
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.planning import PRESETS, Choice, Conflict, Pin, PlanRequest, Preset


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Every answer on the page; the page only ever replaces it as a whole.

    `members` None leaves the members of a stored circle as they are. `until` None is the summer
    holiday. `first_chosen`: the user set the first day, so the first meeting is on it. `missing`
    is how many may be missing at most (None: does not matter).
    """

    circle_id: str | None
    agreement: Agreement
    members: tuple[DraftMember, ...]
    first: date
    members_chosen: bool = True
    first_chosen: bool = False
    until: date | None = None
    region: HolidayRegion | None = None
    missing: int | None = None
    preset: Preset = Preset.FAIR
    pins: tuple[Pin, ...] = ()
    left_out: frozenset[tuple[str, int]] = frozenset()

    @classmethod
    def of(cls, beginning: Beginning, name: str) -> "Answers":
        """Return the answers to begin with; `name` is for a circle without one."""
        draft = beginning.draft
        agreement = draft.agreement
        members = draft.members or ()
        return cls(
            circle_id=draft.circle_id,
            agreement=replace(agreement, name=agreement.name or name),
            members=members,
            members_chosen=draft.circle_id is None,
            first=beginning.first,
            region=draft.new_location.region if draft.new_location else None,
            preset=beginning.preset,
            missing=max(0, len(members) - agreement.quorum) if agreement.quorum else None,
        )

    @property
    def key(self) -> str:
        """The id under which the planner knows the circle."""
        return self.circle_id or NEW_CIRCLE

    @property
    def member_ids(self) -> tuple[str, ...]:
        """Who takes part."""
        return tuple(member.person_id for member in self.members)

    def agreed(self, **changes: object) -> "Answers":
        """Return the answers with other fields of the agreement."""
        return replace(self, agreement=replace(self.agreement, **changes))  # type: ignore[arg-type]

    def with_members(self, person_ids: tuple[str, ...]) -> "Answers":
        """Return the answers with these people; who stays keeps the own settings."""
        known = {member.person_id: member for member in self.members}
        members = tuple(known.get(key) or DraftMember(key) for key in person_ids)
        agreement = self.agreement
        if agreement.fixed_facilitator_id in set(known) - set(person_ids):
            agreement = replace(
                agreement, facilitator_mode=FacilitatorMode.IN_TURN, fixed_facilitator_id=None
            )
        return replace(self, members=members, members_chosen=True, agreement=agreement)

    def requiring(self, person_ids: frozenset[str]) -> "Answers":
        """Return the answers in which just these people must be there."""
        members = tuple(replace(m, required=m.person_id in person_ids) for m in self.members)
        return replace(self, members=members, members_chosen=True)

    def pinned(self, pin: Pin) -> "Answers":
        """Return the answers with one more choice fixed for a meeting."""
        before = next((p for p in self.pins if p.index == pin.index), pin)
        moved = pin.day is not None or pin.start is not None
        leader, bringing = before.facilitator_id, before.contributor_ids
        if pin.facilitator_id is not None:
            leader = pin.facilitator_id
            bringing = tuple(key for key in bringing if key != leader)
        if pin.contributor_ids:
            bringing = pin.contributor_ids
            leader = None if leader in bringing else leader
        both = replace(
            before,
            day=pin.day if moved else before.day,
            start=pin.start if moved else before.start,
            facilitator_id=leader,
            contributor_ids=bringing,
        )
        others = tuple(p for p in self.pins if p.index != pin.index)
        return replace(self, pins=(*others, both))

    def released(self, index: int) -> "Answers":
        """Return the answers with nothing fixed for a meeting any more."""
        return replace(self, pins=tuple(p for p in self.pins if p.index != index))

    def leaving_out(self, conflict: Conflict) -> "Answers":
        """Return the answers in which a conflict is accepted as it is."""
        seen = (conflict.kind.value, conflict.index)
        return replace(self, left_out=self.left_out | {seen})

    def with_choice(self, choice: Choice) -> "Answers":
        """Return the answers after taking a way out of a conflict."""
        found = self
        if choice.agreement is not None:
            agreement = choice.agreement
            if agreement.location_id == NEW_LOCATION:
                agreement = replace(agreement, location_id=None)
            agreement = replace(agreement, name=self.agreement.name)
            if agreement.quorum != self.quorum:
                found = replace(found, missing=max(0, len(self.members) - agreement.quorum))
            found = replace(found, agreement=agreement)
        if choice.request is not None:
            found = replace(found, pins=choice.request.pins)
        if choice.not_required:
            still = {m.person_id for m in self.members if m.required} - set(choice.not_required)
            found = found.requiring(frozenset(still))
        return found

    @property
    def quorum(self) -> int:
        """How many must be there at least; 0 when it does not matter."""
        return 0 if self.missing is None else max(1, len(self.members) - self.missing)

    def draft(self) -> CircleDraft:
        """Return the circle as it would be stored."""
        place = NewLocation(self.region) if self.region is not None else None
        return CircleDraft(
            agreement=replace(self.agreement, quorum=self.quorum),
            circle_id=self.circle_id,
            members=self.members if self.members_chosen else None,
            new_location=place,
        )

    def last(self, beginning: Beginning) -> date:
        """Return the last day to plan, in the region of the circle."""
        if self.until is not None:
            return max(self.until, self.first)
        region = region_of(self.draft(), beginning.locations)
        return last_before_summer(self.first, region, beginning.calendar)

    def request(self, beginning: Beginning) -> PlanRequest:
        """Return what to ask of the planner."""
        return PlanRequest(
            first=self.first,
            last=self.last(beginning),
            circle_ids=(self.key,),
            first_meeting=self.first if self.first_chosen else None,
            pins=self.pins,
            wishes=PRESETS[self.preset],
        )

    def same_plan(self, other: "Answers") -> bool:
        """Tell whether the planner would be asked the same: a name changes nothing."""
        nameless = replace(other.agreement, name=self.agreement.name)
        return replace(other, agreement=nameless, left_out=self.left_out) == self


def last_before_summer(first: date, region: HolidayRegion, calendar: CalendarFacts) -> date:
    """Return the last day before the summer holiday after `first`."""
    summer, _ = summer_after(first, region, calendar)
    return summer - timedelta(days=1)


@dataclass(frozen=True)
class Unfinished:
    """Answers that were not accepted, and the draft they began with."""

    base: CircleDraft
    answers: Answers

    def resumed(self, beginning: Beginning) -> Answers | None:
        """Return the answers as they can go on now; None when the circle changed meanwhile."""
        answers = self.answers
        known = {person.id for person in beginning.people}
        if answers.circle_id is None:
            untouched = answers.members == (self.base.members or ())
            fresh = beginning.draft.members or ()
            kept = fresh if untouched else tuple(m for m in answers.members if m.person_id in known)
            place = None if beginning.locations else answers.region
            location = answers.agreement.location_id
            if location not in {p.id for p in beginning.locations}:
                location = beginning.draft.agreement.location_id
            if place is None and location is None and beginning.draft.new_location:
                place = beginning.draft.new_location.region
            return replace(answers, members=kept, region=place).agreed(location_id=location)
        return answers if self.base == beginning.draft else None


class Drafts:
    """Keeps what was answered and not stored, per file, as long as the app runs."""

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[Workspace, dict[str, Unfinished]] = WeakKeyDictionary()

    def find(self, workspace: Workspace, key: str) -> Unfinished | None:
        """Return the unfinished answers about a circle, if any."""
        return self._kept.get(workspace, {}).get(key)

    def keep(self, workspace: Workspace, unfinished: Unfinished) -> None:
        """Remember unfinished answers."""
        self._kept.setdefault(workspace, {})[unfinished.answers.key] = unfinished

    def drop(self, workspace: Workspace, key: str) -> None:
        """Forget what was accepted."""
        self._kept.get(workspace, {}).pop(key, None)
