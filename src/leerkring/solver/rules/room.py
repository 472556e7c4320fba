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
    busy = setting.facts.touching(start.date())
    taken = {m.room_id for m in busy if m.start < end and start < m.end}
    for room_id in room_ids:
        capacity = setting.facts.rooms[room_id].capacity
        fits = capacity == 0 or people <= capacity
        if (
            fits
            and room_id not in taken
            and not setting.facts.rooms[room_id].blocked.overlaps(start, end)
        ):
            return room_id, True
    return None, False


def _allows(candidate: Candidate, _: Setting) -> bool:
    return candidate.room_found


TWIN = Twin("room", allows=_allows)
