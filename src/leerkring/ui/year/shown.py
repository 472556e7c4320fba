"""The meetings as the calendar shows them: short names, a state that is a shape, a warning."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.year.rows import AwayRow, YearRows

LONGEST_INITIALS = 3
_GENERAL_WORDS = {"kring", "leerkring", "intervisie", "circle"}


class PillState(Enum):
    """What a pill looks like: filled, dashed with a plane, or tinted with a tick."""

    INVITED = "invited"
    TO_SEND = "to_send"
    PAST = "past"


@dataclass(frozen=True)
class ShownMeeting:
    """One meeting as a pill."""

    id: str
    day: date
    name: str
    full_name: str
    initials: str
    colour: int
    state: PillState
    warned: bool


@dataclass(frozen=True)
class Filter:
    """What the user wants to see; circles that are hidden, because new ones begin visible."""

    hidden_circles: frozenset[str] = frozenset()
    breaks: bool = True
    away: bool = True
    rotations: bool = True


def shown_meetings(
    rows: Iterable[MeetingRow],
    names: Mapping[str, str],
    to_send: Iterable[str] | None,
    warned: Iterable[str],
    hidden: frozenset[str],
) -> tuple[ShownMeeting, ...]:
    """Return the pills, by start. `to_send` None: not known yet, go by what was announced."""
    send = None if to_send is None else frozenset(to_send)
    troubled = frozenset(warned)
    return tuple(
        ShownMeeting(
            id=row.id,
            day=row.start.date(),
            name=names.get(row.circle_id, row.circle_name),
            full_name=row.circle_name,
            initials=initials(names.get(row.circle_id, row.circle_name)),
            colour=row.colour,
            state=_state(row, send),
            warned=row.id in troubled and not row.is_past,
        )
        for row in rows
        if row.circle_id not in hidden
    )


def _state(row: MeetingRow, to_send: frozenset[str] | None) -> PillState:
    if row.is_past:
        return PillState.PAST
    waiting = not row.announced if to_send is None else row.id in to_send
    return PillState.TO_SEND if waiting else PillState.INVITED


def visible_away(rows: YearRows, chosen: Filter) -> tuple[AwayRow, ...]:
    """Return the absences of people in the circles that are shown, and of those in none."""
    if not chosen.away:
        return ()
    shown = {c.id for c in rows.circles} - chosen.hidden_circles
    return tuple(a for a in rows.away if not a.circle_ids or a.circle_ids & shown)


def short_circle_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return circle names without a leading "Kring", as long as they stay different."""
    short = {key: _without_general_word(name) for key, name in names.items()}
    taken = list(short.values())
    return {key: name if taken.count(name) == 1 else names[key] for key, name in short.items()}


def _without_general_word(name: str) -> str:
    words = name.split()
    if len(words) > 1 and words[0].casefold() in _GENERAL_WORDS:
        return " ".join(words[1:])
    return name


def initials(name: str) -> str:
    """Return at most three signs for a name: its number, its initials or its first letters."""
    words = name.split()
    numbers = [word for word in words if any(sign.isdigit() for sign in word)]
    if numbers:
        return numbers[-1][-LONGEST_INITIALS:]
    if len(words) > 1:
        return "".join(word[0] for word in words[:LONGEST_INITIALS]).upper()
    return name[:LONGEST_INITIALS]
