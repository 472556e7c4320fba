"""Cases: what members bring to a circle, how one is chosen, and what came of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

TITLE_MOST = 80  # signs
THEME_MOST = 40
STORY_MOST = 600
NOTE_MOST = 400
OPTION_MOST = 200
POINTS = range(1, 6)  # how urgent, or how well known, somebody finds a case


class CaseTheme(StrEnum):
    """What a case is about, in one word; the last leaves room for a word of one's own."""

    PARENTS = "parents"
    CHILD = "child"
    GROUP = "group"
    TEAM = "team"
    PARTNERS = "partners"
    OWN_ROLE = "own_role"
    ORGANISATION = "organisation"
    OTHER = "other"


class CaseStatus(StrEnum):
    """Where a case is in its life."""

    IDEA = "idea"
    PROMISED = "promised"
    PREPARED = "prepared"
    DISCUSSED = "discussed"
    TRYING_OUT = "trying_out"
    LOOKED_BACK = "looked_back"
    CLOSED = "closed"


BEFORE = (CaseStatus.IDEA, CaseStatus.PROMISED, CaseStatus.PREPARED)
"""Not talked about yet."""

TO_LOOK_BACK = (CaseStatus.DISCUSSED, CaseStatus.TRYING_OUT, CaseStatus.LOOKED_BACK)
"""Talked about, and on the programme again until it is closed."""

_MOVES: Mapping[CaseStatus, tuple[CaseStatus, ...]] = {
    CaseStatus.IDEA: (CaseStatus.PROMISED, CaseStatus.PREPARED, CaseStatus.CLOSED),
    CaseStatus.PROMISED: (CaseStatus.PREPARED, CaseStatus.IDEA, CaseStatus.CLOSED),
    CaseStatus.PREPARED: (CaseStatus.PROMISED, CaseStatus.IDEA, CaseStatus.CLOSED),
    CaseStatus.DISCUSSED: (
        CaseStatus.TRYING_OUT,
        CaseStatus.LOOKED_BACK,
        CaseStatus.CLOSED,
        CaseStatus.PREPARED,
    ),
    CaseStatus.TRYING_OUT: (CaseStatus.LOOKED_BACK, CaseStatus.CLOSED, CaseStatus.DISCUSSED),
    CaseStatus.LOOKED_BACK: (CaseStatus.CLOSED, CaseStatus.TRYING_OUT),
}


@dataclass(eq=False, kw_only=True)
class CaseItem:
    """A case of a member. Its texts are optional; `own_theme` only goes with CaseTheme.OTHER.

    `meeting_id` is the meeting for which it is meant, or where it was talked about. `chosen`: the
    group chose it there. `noted_on` is the day on which it was first written down.
    """

    id: str
    circle_id: str
    person_id: str
    theme: CaseTheme
    noted_on: date
    own_theme: str = ""
    title: str = ""
    story: str = ""
    status: CaseStatus = CaseStatus.IDEA
    meeting_id: str | None = None
    chosen: bool = False
    insight: str = ""
    takeaway: str = ""
    follow_up: str = ""

    @property
    def has_text(self) -> bool:
        """Whether something of the case itself was written down."""
        texts = self.title, self.story, self.insight, self.takeaway, self.follow_up
        return any((self.own_theme, *texts))

    def forget_texts(self) -> None:
        """Empty everything that was written; whose it was and where it stands stay."""
        self.own_theme = self.title = self.story = ""
        self.insight = self.takeaway = self.follow_up = ""


@dataclass(eq=False, kw_only=True)
class CaseOption:
    """One idea of the group; ideas are only added, counted from 1."""

    id: str
    case_id: str
    number: int
    text: str


@dataclass(eq=False, kw_only=True)
class CaseScore:
    """What a member gave a case at one meeting, 1 to 5; None is not given (yet)."""

    id: str
    case_id: str
    meeting_id: str
    person_id: str
    urgency: int | None = None
    recognition: int | None = None


@dataclass(eq=False, kw_only=True)
class ActionItem:
    """What somebody tries out. Without `due` it is due at the circle's next meeting."""

    id: str
    case_id: str
    person_id: str
    what: str = ""
    due: date | None = None
    done: bool = False


def moves_of(case: CaseItem) -> tuple[CaseStatus, ...]:
    """Return where a case can go by hand, the usual first.

    Being talked about is not among them before it was: that takes a meeting and a choice. A
    closed case goes back to where it can be taken up again.
    """
    if case.status is CaseStatus.CLOSED:
        return (CaseStatus.LOOKED_BACK if case.chosen else CaseStatus.IDEA,)
    return _MOVES[case.status]


@dataclass(frozen=True)
class CaseTally:
    """What the members gave a case together; `people` gave both."""

    case_id: str
    urgency: int = 0
    recognition: int = 0
    people: int = 0

    @property
    def total(self) -> int:
        """Both together: they count the same."""
        return self.urgency + self.recognition


def tally(case_ids: Iterable[str], scores: Iterable[CaseScore]) -> tuple[CaseTally, ...]:
    """Return what each case got, in the order given; every member's points count the same."""
    given: dict[str, list[CaseScore]] = defaultdict(list)
    for score in scores:
        given[score.case_id].append(score)
    return tuple(_tally(case_id, given[case_id]) for case_id in case_ids)


def _tally(case_id: str, scores: list[CaseScore]) -> CaseTally:
    both = sum(s.urgency is not None and s.recognition is not None for s in scores)
    urgency = sum(s.urgency or 0 for s in scores)
    return CaseTally(case_id, urgency, sum(s.recognition or 0 for s in scores), both)


def highest(tallies: Iterable[CaseTally]) -> tuple[str, ...]:
    """Return every case with the most points: more than one is a tie, which people decide."""
    every = list(tallies)
    most = max((one.total for one in every), default=0)
    return tuple(one.case_id for one in every if one.total == most) if most else ()
