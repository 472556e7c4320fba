"""What rounds of peer visits are planned from, and what a plan of them says; plain facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from leerkring.domain.visits import USUAL_MINUTES, RoundPart, VisitForm


@dataclass(frozen=True)
class RoundMember:
    """Somebody who takes part in a round."""

    person_id: str
    part: RoundPart = RoundPart.BOTH


@dataclass(frozen=True, kw_only=True)
class RoundRequest:
    """One round to plan, with its agreements (see `VisitRound`)."""

    id: str
    first: date
    last: date
    members: tuple[RoundMember, ...]
    form: VisitForm = VisitForm.LIVE
    minutes: int = USUAL_MINUTES
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    exclude_same_location: bool = False
    exclude_same_circle: bool = False
    prefer_other_location: bool = True
    prefer_other_discipline: bool = True
    with_cover: bool = True


@dataclass(frozen=True, kw_only=True)
class KnownVisit:
    """A visit that was made or stands: it is not planned again, and counts for who saw whom.

    `round_id` is None outside the rounds; `host_id` None for a host from outside.
    """

    visitor_id: str
    host_id: str | None
    round_id: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    cover_id: str | None = None
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class VisitRequest:
    """Rounds to plan one after the other.

    `known` are all visits of the past and those that stand. `paused` gives by person up to and
    including when they take no part. `waiting` gives by person in how many rounds they visited
    nobody since their last visit; `left_out` and `unvisited` in how many more than others they ever
    visited nobody, and nobody came to them: they come first now. `hosted_most`: visits somebody
    receives in one school year, None for any number. `names_cover`: a cover is a person of the
    visitor's location; otherwise only counted against what the location can bear in a day.
    """

    rounds: tuple[RoundRequest, ...]
    known: tuple[KnownVisit, ...] = ()
    paused: Mapping[str, date] = field(default_factory=dict)
    waiting: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    unvisited: Mapping[str, int] = field(default_factory=dict)
    hosted_most: int | None = None
    names_cover: bool = True
    seed: int = 0

    def room(self, hosted: int) -> bool:
        """Tell whether who was visited so often in a school year can be visited once more."""
        return self.hosted_most is None or hosted < self.hosted_most


class VisitReasonKind(StrEnum):
    """Why this host or this moment."""

    NEVER_SEEN = "never_seen"  # number: colleagues the visitor has not seen yet
    LONGEST_AGO = "longest_ago"  # everybody reachable was seen: day of the last visit
    OTHER_LOCATION = "other_location"
    OTHER_DISCIPLINE = "other_discipline"
    WAITED = "waited"  # missed an earlier round
    ONLY_HOST = "only_host"
    PINNED = "pinned"
    ONLY_MOMENT = "only_moment"  # number: moments that were possible
    COVER_WORKS = "cover_works"  # name: who covers


@dataclass(frozen=True)
class VisitReason:
    """One reason, as facts."""

    kind: VisitReasonKind
    number: int = 0
    day: date | None = None
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class ProposedVisit:
    """One visit. Without a start the pair stands but no moment was found (see `UnmetVisit`)."""

    round_id: str
    visitor_id: str
    host_id: str
    start: datetime | None = None
    end: datetime | None = None
    form: VisitForm = VisitForm.LIVE
    cover_id: str | None = None
    reasons: tuple[VisitReason, ...] = ()


class UnmetKind(StrEnum):
    """What a round falls short of."""

    NO_HOST = "no_host"  # nobody reachable for this visitor: first next time
    NOT_VISITED = "not_visited"  # nobody comes to this host
    HOSTED_ENOUGH = "hosted_enough"  # visited as often this school year as was agreed
    NO_MOMENT = "no_moment"  # visitor and host never work at one time in the round
    NO_COVER = "no_cover"  # a common time, but nobody can take over the group
    PAUSED = "paused"
    NOT_HERE = "not_here"  # not employed, or away for the whole round
    REPEATED = "repeated"  # sees somebody again although others were not seen yet


class VisitChoiceKind(StrEnum):
    """A way out, each tried before it is offered."""

    OTHER_MOMENT = "other_moment"
    WITHOUT_COVER = "without_cover"
    BY_VIDEO = "by_video"
    OTHER_HOST = "other_host"
    LONGER_ROUND = "longer_round"  # until `day`
    NEXT_ROUND = "next_round"


@dataclass(frozen=True, kw_only=True)
class VisitChoice:
    """A way out with what it leads to."""

    kind: VisitChoiceKind
    start: datetime | None = None
    host_id: str | None = None
    cover_id: str | None = None
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class UnmetVisit:
    """One thing a round falls short of, for whom, with ways out."""

    kind: UnmetKind
    round_id: str
    person_id: str
    host_id: str | None = None
    choices: tuple[VisitChoice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RoundFigures:
    """How good a plan is. `repeats`: pairs again while others were unseen; the least is proven."""

    round_id: str
    visits: int
    with_moment: int
    repeats: int = 0
    least_repeats: int = 0
    other_location: int = 0
    other_discipline: int = 0


@dataclass(frozen=True, kw_only=True)
class Evenness:
    """How far people are apart in how often they were left out, over the rounds that were asked.

    `made`: most minus least rounds without a visit to make, among who visit; `received`: the same
    without a visitor, among who are visited; both on top of what they waited before. Nobody can
    bring it below `least_made` and `least_received` as long as as many as can be take part and
    nobody is seen again before others.
    """

    made: int = 0
    least_made: int = 0
    received: int = 0
    least_received: int = 0


@dataclass(frozen=True, kw_only=True)
class RoundProposal:
    """Visits for the rounds that were asked, what they fall short of, and how good they are."""

    visits: tuple[ProposedVisit, ...] = ()
    unmet: tuple[UnmetVisit, ...] = ()
    figures: tuple[RoundFigures, ...] = ()
    evenness: Evenness = Evenness()
    facts_version: str = ""
    proven: bool = False

    def of_round(self, round_id: str) -> tuple[ProposedVisit, ...]:
        """Return the visits of one round."""
        return tuple(v for v in self.visits if v.round_id == round_id)


@dataclass(frozen=True, kw_only=True)
class VisitMoment:
    """A moment at which a visit can be, best first; without a cover nobody was needed or free."""

    start: datetime
    end: datetime
    cover_id: str | None = None
    covered: bool = True
