"""Remembers on this computer where a meeting was, so that a crash costs nothing.

It is no part of the team's file: where a talk was is nothing to undo, and of no use tomorrow.
Kept are ids and seconds, never what anybody said.
"""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from leerkring.domain.sitting import Sitting, Slot, Spell
from leerkring.ui.preferences import Preferences

_KEY = "sitting/place"


@dataclass(frozen=True)
class Kept:
    """A meeting where it was left; `turned` is how often somebody else was let begin.

    `flipped` are the ids of people who are there after all, or turned out not to be.
    """

    meeting_id: str
    sitting: Sitting
    turned: int = 0
    flipped: frozenset[str] = field(default_factory=frozenset)


def keep(preferences: Preferences, kept: Kept) -> None:
    """Remember this instead of what was remembered."""
    sitting = kept.sitting
    data = {
        "meeting": kept.meeting_id,
        "seen": sitting.seen.timestamp(),
        "at": sitting.at,
        "paused": sitting.paused,
        "away": sitting.away.total_seconds(),
        "steps": [
            [slot.key, *_seconds(slot.planned, spell.used, spell.added, spell.handed_on)]
            for slot, spell in zip(sitting.slots, sitting.spells, strict=True)
        ],
        "turned": kept.turned,
        "flipped": sorted(kept.flipped),
    }
    preferences.put(_KEY, json.dumps(data))


def forget(preferences: Preferences) -> None:
    """Remember nothing."""
    preferences.put(_KEY, "")


def kept_place(preferences: Preferences, meeting_id: str) -> Kept | None:
    """Return what was remembered of a meeting; None when nothing, or nothing readable."""
    try:
        kept = _read(json.loads(preferences.get(_KEY, "null")))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        return None
    return kept if kept is not None and kept.meeting_id == meeting_id else None


def _read(data: Any) -> Kept | None:
    if not isinstance(data, dict):
        return None
    slots, spells = [], []
    for key, *seconds in data["steps"]:
        planned, used, added, handed_on = (timedelta(seconds=float(s)) for s in seconds)
        slots.append(Slot(str(key), planned))
        spells.append(Spell(used, added, handed_on))
    sitting = Sitting(
        tuple(slots),
        tuple(spells),
        datetime.fromtimestamp(float(data["seen"]), UTC),
        at=min(max(int(data["at"]), 0), len(slots)),
        paused=bool(data["paused"]),
        away=timedelta(seconds=float(data["away"])),
    )
    flipped = frozenset(str(key) for key in data["flipped"])
    return Kept(str(data["meeting"]), sitting, int(data["turned"]), flipped)


def _seconds(*times: timedelta) -> list[float]:
    return [time.total_seconds() for time in times]
