"""The room is big enough and free."""

from datetime import datetime

from leerkring.solver.twin import Candidate, Setting, Twin


def fitting_room(
    setting: Setting, start: datetime, end: datetime, people: int
) -> tuple[str | None, bool]:
    """Return the first of the circle's rooms that fits and is free; a circle may have no rooms."""
    room_ids = [r for r in setting.circle.agreement.room_ids if r in setting.facts.rooms]
    if not room_ids:
        return None, True
    for room_id in room_ids:
        if is_free(setting, room_id, start, end, people):
            return room_id, True
    return None, False


def is_free(setting: Setting, room_id: str, start: datetime, end: datetime, people: int) -> bool:
    """Tell whether a room is big enough and free at [start, end)."""
    room = setting.facts.rooms.get(room_id)
    if room is None or (room.capacity and people > room.capacity):
        return False
    busy = setting.facts.touching(start.date())
    if any(m.room_id == room_id and m.start < end and start < m.end for m in busy):
        return False
    return not room.blocked.overlaps(start, end)


def _allows(candidate: Candidate, _: Setting) -> bool:
    return candidate.room_found


TWIN = Twin("room", allows=_allows)
