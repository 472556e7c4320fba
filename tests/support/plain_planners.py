"""Two planners as people without a planner do it, for figures to stand beside ours.

The nearest day to the wanted one on which the circle can meet; then turns by going round the list,
or to whoever had one longest ago. They look at one meeting at a time.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from leerkring.domain.facts import Facts, MeetingFacts, RoleFacts
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import PlanRequest
from leerkring.solver.season import Moment, Season, bits
from leerkring.solver.setup import Outline

Pick = Callable[[list[int], dict[int, int], int], int]


def round_robin(able: list[int], last: dict[int, int], place: int) -> int:
    """Return the next in the list who can."""
    del last
    return next((p for p in able if p >= place), able[0])


def longest_ago(able: list[int], last: dict[int, int], place: int) -> int:
    """Return whoever had a turn longest ago."""
    del place
    return min(able, key=lambda p: (last.get(p, -1), p))


def plain_plan(
    facts: Facts, request: PlanRequest, pick: Pick
) -> Iterator[tuple[MeetingFacts, int, tuple[str, ...]]]:
    """Yield each meeting with the number of its window and who can come."""
    for key in sorted(facts.circles):
        season = Outline(facts.circles[key], facts, request).season()
        made = list(_meetings(season, pick))
        yield from made
        facts = replace(facts, meetings=(*facts.meetings, *(m for m, _, _ in made)))


def _meetings(season: Season, pick: Pick) -> Iterator[tuple[MeetingFacts, int, tuple[str, ...]]]:
    last: dict[Role, dict[int, int]] = {Role.FACILITATOR: {}, Role.CASE_CONTRIBUTOR: {}}
    place = dict.fromkeys(last, 0)
    for number, slot in enumerate(season.slots):
        moments = slot.possible or slot.moments
        if not moments:
            continue
        moment = min(moments, key=lambda m: (abs((m.day - slot.window.target).days), m.start))
        roles, taken = [], 0
        for role in last:
            for _ in range(slot.wanted.get(role, 0)):
                able = list(bits(slot.eligible(role, moment) & ~taken))
                if not able:
                    continue
                chosen = pick(able, last[role], place[role])
                last[role][chosen], place[role] = number, chosen + 1
                taken |= 1 << chosen
                roles.append(RoleFacts(role, season.people[chosen].id))
        yield (
            _meeting(season, number, moment, tuple(roles)),
            slot.window.index,
            season.ids(moment.present),
        )


def _meeting(
    season: Season, number: int, moment: Moment, roles: tuple[RoleFacts, ...]
) -> MeetingFacts:
    return MeetingFacts(
        f"{season.circle.id}-{number}", season.circle.id, moment.start, moment.end,
        moment.room_id, roles=roles,
    )  # fmt: skip
