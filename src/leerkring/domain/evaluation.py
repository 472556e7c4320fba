"""What people thought of a meeting, without names, and from how many answers on it is shown."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

HIGHEST = 5  # of a scale that begins at 1
LEAST_ANSWERS = 4  # fewer say too much about one person
MOST_SIGNS = 400


class Scale(StrEnum):
    """What is asked as a number from 1 to 5."""

    LIKED = "liked"  # how the meeting was
    USEFUL = "useful"  # what it brings for one's own work


class Wish(StrEnum):
    """How somebody wants to go on."""

    SAME = "same"
    OTHER_FORM = "other_form"
    OTHER_SUBJECT = "other_subject"
    OTHER_RHYTHM = "other_rhythm"


@dataclass(eq=False, kw_only=True)
class EvaluationAnswer:
    """One answer about a meeting: of one form that nobody put a name on, or of all together.

    What was passed over is None or empty. `people` gave this answer: 1 for a form.
    """

    id: str
    meeting_id: str
    together: bool = False
    people: int = 1
    liked: int | None = None
    useful: int | None = None
    wish: Wish | None = None
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return self.liked is None and self.useful is None and self.wish is None and not self.words

    def grade(self, scale: Scale) -> int | None:
        """Return the number that was given on a scale."""
        return self.liked if scale is Scale.LIKED else self.useful


@dataclass(frozen=True)
class Summary:
    """What may be shown of the answers about one or more meetings.

    `people` gave an answer; `hidden` is how many forms are kept back as there are too few. Means
    are of at least four people, None otherwise. Words are in the order of the alphabet, so that
    they tell nothing about who else answered what.
    """

    people: int = 0
    hidden: int = 0
    means: dict[Scale, float] = field(default_factory=dict)
    wishes: tuple[tuple[Wish, int], ...] = ()
    words: tuple[str, ...] = ()


def summary(answers: Iterable[EvaluationAnswer]) -> Summary:
    """Return what may be shown of the answers about one meeting.

    What a group said together was said aloud; forms count from four on.
    """
    given = [answer for answer in answers if not answer.is_empty]
    forms = [answer for answer in given if not answer.together]
    shown = [answer for answer in given if answer.together]
    hidden = 0 if len(forms) >= LEAST_ANSWERS else len(forms)
    if not hidden:
        shown += forms
    wishes: Counter[Wish] = Counter()
    for answer in shown:
        if answer.wish is not None:
            wishes[answer.wish] += answer.people
    return Summary(
        people=sum(answer.people for answer in given),
        hidden=hidden,
        means=means(shown),
        wishes=tuple((wish, wishes[wish]) for wish in Wish if wishes[wish]),
        words=tuple(sorted({a.words for a in shown if a.words}, key=str.casefold)),
    )


def means(answers: Sequence[EvaluationAnswer]) -> dict[Scale, float]:
    """Return the mean per scale, of those that at least four people answered.

    A question that fewer than four forms about a meeting answered is left out of it: what the
    group said, or another meeting, would let those few be worked out.
    """
    found = {}
    for scale in Scale:
        given = [(a, number) for a in answers if (number := a.grade(scale)) is not None]
        forms = Counter(a.meeting_id for a, _ in given if not a.together)
        counted = [
            (number, a.people)
            for a, number in given
            if a.together or forms[a.meeting_id] >= LEAST_ANSWERS
        ]
        total = sum(people for _, people in counted)
        if total >= LEAST_ANSWERS:
            found[scale] = sum(number * people for number, people in counted) / total
    return found


def countable(answers: Iterable[EvaluationAnswer]) -> list[EvaluationAnswer]:
    """Return the answers about one meeting that may count in a mean of several meetings.

    A meeting with too few answers counts nowhere: a difference of two means would show it.
    """
    given = [answer for answer in answers if not answer.is_empty]
    forms = [answer for answer in given if not answer.together]
    kept = [a for a in given if a.together and a.people >= LEAST_ANSWERS]
    return kept + (forms if len(forms) >= LEAST_ANSWERS else [])
