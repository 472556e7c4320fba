"""Reads a planning problem (an organisation as JSON) as the facts that the planner works with.

The format is described in `docs/planning-problems.md`. Times are local, ranges inclusive.
"""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from leerkring.domain.busy import BusySpan, BusyTimes, WeeklySpan
from leerkring.domain.circles import Agreement
from leerkring.domain.facts import (
    AwaySpan,
    CalendarFacts,
    CircleFacts,
    ClosedSpan,
    Facts,
    LocationFacts,
    MeetingFacts,
    MemberFacts,
    PersonFacts,
    PublicHoliday,
    RoleFacts,
    RoomFacts,
    SchoolBreak,
)
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.people import AbsenceReason, WorkingPattern, WorkingSpan
from leerkring.domain.plan_request import MANY_CIRCLES, Pin, PlanRequest, Replan, Wishes
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.domain.turns import LONG_LEAVE_DAYS
from leerkring.domain.visit_planning import VisitRequest
from leerkring.exchange.errors import FileError, LockedFileError, MissingFileError
from leerkring.exchange.problem_coaching import CoachingTask, coaches_of, coaching_task
from leerkring.exchange.problem_visits import made_visits, visit_request
from leerkring.support.marking import QT_TRANSLATE_NOOP

Record = Mapping[str, Any]
GRID_MINUTES = 15
WISHES = Wishes(unfair_together=0, never_twice_running=True, always_follow_up=True)


class NoProblemError(FileError):
    """The file is no planning problem."""

    template = QT_TRANSLATE_NOOP("errors", "{file} is no planning problem: {reason}.")


class OtherMeasureError(FileError):
    """A measure of the format that the planner does not plan with."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} asks for {name} {value}; the planner works with {known}."
    )


@dataclass(frozen=True)
class Problem:
    """What to plan, as facts and requests.

    `held` and `visited` are meetings and visits of the plan so far that are past.
    """

    instance: str
    facts: Facts
    request: PlanRequest
    visits: VisitRequest
    coaching: CoachingTask
    held: tuple[Record, ...] = ()
    visited: tuple[Record, ...] = ()


def read_problem(path: Path, baseline: Path | None = None) -> Problem:
    """Return the problem in a file (`.json` or `.json.gz`), with the plan so far if there is one.

    Meetings of `baseline` up to the day of the problem are held; those invited are announced.
    """
    record = _read(path)
    plan = _read(baseline) if baseline is not None else None
    try:
        _check_measures(path, record)
        return _problem(record, plan)
    except KeyError as missing:
        raise NoProblemError(file=path.name, reason=f"{missing} is missing or unknown") from missing
    except (TypeError, ValueError, AttributeError) as wrong:
        raise NoProblemError(file=path.name, reason=str(wrong)) from wrong


def _read(path: Path) -> Record:
    try:
        raw = path.read_bytes()
        text = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
        found = json.loads(text)
    except FileNotFoundError as missing:
        raise MissingFileError(file=path.name) from missing
    except (gzip.BadGzipFile, EOFError, UnicodeDecodeError, json.JSONDecodeError) as wrong:
        raise NoProblemError(
            file=path.name, reason=f"it cannot be read as JSON ({wrong})"
        ) from wrong
    except OSError as error:
        raise LockedFileError(file=path.name) from error
    if not isinstance(found, dict):
        raise NoProblemError(file=path.name, reason="it holds a list instead of one organisation")
    return found


def _check_measures(path: Path, record: Record) -> None:
    known = {"grid_minutes": GRID_MINUTES, "long_leave_days": LONG_LEAVE_DAYS}
    for name, value in known.items():
        if record.get(name, value) != value:
            raise OtherMeasureError(file=path.name, name=name, value=record[name], known=value)


def _problem(record: Record, plan: Record | None) -> Problem:
    circles = {c["id"]: _circle(c, record) for c in record["circles"]}
    facts = Facts(
        today=_day(record["as_of"]),
        people={p.id: p for p in _people(record)},
        circles=circles,
        locations={
            place["id"]: LocationFacts(
                place["id"], place.get("name", place["id"]), _region(place["region"]),
                HolidayPolicy.BLOCK, covers_per_day=place["cover_per_day"],
            )
            for place in record["locations"]
        },
        rooms={r["id"]: _room(r) for r in record["rooms"]},
        calendar=_calendar(record),
        meetings=(*_history(record), *_stored(record, plan, circles)),
        version=str(record.get("instance", "")),
    )  # fmt: skip
    past = (
        m for m in (plan.get("meetings", ()) if plan else ()) if m["start"][:10] <= record["as_of"]
    )
    return Problem(
        instance=facts.version,
        facts=facts,
        request=_request(record, facts, plan),
        visits=visit_request(record, plan),
        coaching=coaching_task(record, facts, plan),
        held=tuple(past),
        visited=tuple(made_visits(record, plan)),
    )


def _request(record: Record, facts: Facts, plan: Record | None) -> PlanRequest:
    windows = [w for c in facts.circles.values() if c.given for w in c.given.windows]
    start, end = _day(record["horizon"]["start"]), _day(record["horizon"]["end"])
    first = min([start, *(w.earliest for w in windows)])
    if plan is not None:  # what was held on the day itself is history
        first = facts.today + timedelta(days=1)
    return PlanRequest(
        replan=Replan() if plan is not None else None,
        first=first,
        last=max([end, *(w.latest for w in windows)]),
        pins=tuple(_pin(p) for p in record["pins"]),
        wishes=WISHES,
        limits=MANY_CIRCLES,
    )


# ---- people ---------------------------------------------------------------------------------


def _people(record: Record) -> Iterator[PersonFacts]:
    coaches = coaches_of(record)
    away, busy, weekly = (_by_person(record[k]) for k in ("absences", "busy", "busy_weekly"))
    for one in record["people"]:
        names = (one.get("first_name", one["id"]), one.get("infix"), one.get("last_name"))
        yield PersonFacts(
            id=one["id"],
            name=" ".join(filter(None, names)),
            email=one.get("email") or "",
            discipline=one.get("discipline") or "",
            location_id=one["location"],
            region=_region(one["region"]),
            working=WorkingPattern(
                tuple(
                    WorkingSpan(w["weekday"], time.fromisoformat(w["from"]), _until(w["to"]))
                    for w in one["working_days"]
                )
            ),
            joined=_day(one["start"]),
            left=_day_or_none(one["end"]),
            needs_cover=bool(one["needs_cover"]),
            may_co_coach=bool(one.get("coach")) or one["id"] in coaches,
            most_duos=one.get("coach_capacity", 0),
            away=tuple(_away(a) for a in away[one["id"]]),
            busy=BusyTimes(
                tuple(BusySpan(_stamp(b["start"]), _stamp(b["end"])) for b in busy[one["id"]]),
                tuple(_weekly(b) for b in weekly[one["id"]]),
            ),
        )


def _by_person(records: Iterable[Record]) -> defaultdict[str, list[Record]]:
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        found[record["person"]].append(record)
    return found


def _away(record: Record) -> AwaySpan:
    ill = str(record.get("reason", "")).casefold().startswith("ziek")
    reason = AbsenceReason.ILLNESS if ill else AbsenceReason.LEAVE
    return AwaySpan(_day(record["start"]), _day(record["end"]), reason)


def _weekly(record: Record) -> WeeklySpan:
    return WeeklySpan(
        record["weekday"], time.fromisoformat(record["from"]), _until(record["to"]),
        _day_or_none(record.get("start")), _day_or_none(record.get("end")),
    )  # fmt: skip


# ---- places and days ------------------------------------------------------------------------


def _room(record: Record) -> RoomFacts:
    once = tuple(
        BusySpan(_stamp(f"{b['date']}T{b['from']}"), _stamp(f"{b['date']}T{b['to']}"))
        for b in record["blocked"]
        if b.get("date")
    )
    weekly = tuple(_weekly(b) for b in record["blocked"] if "weekday" in b)
    name = record.get("name", record["id"])
    blocked = BusyTimes(once, weekly)
    return RoomFacts(record["id"], name, record["location"], record["capacity"], blocked)


def _calendar(record: Record) -> CalendarFacts:
    return CalendarFacts(
        school_breaks=tuple(
            SchoolBreak(_region(v["region"]), v["name"], _day(v["start"]), _day(v["end"]))
            for v in record["vacations"]
        ),
        public_holidays=tuple(
            PublicHoliday(_day(h["date"]), h["name"], h["name"]) for h in record["holidays"]
        ),
        closed=tuple(
            ClosedSpan(
                _day(c["date"]), _day(c["date"]), ClosedDayKind.CLOSING, c["location"], c["name"]
            )
            for c in record["closures"]
        ),
        breaks_known_until=date.max,
    )


# ---- circles and meetings -------------------------------------------------------------------


def _circle(record: Record, whole: Record) -> CircleFacts:
    groups = record.get("groups")
    rooms = [r for r in whole["rooms"] if r["location"] == record["location"]]
    rooms.sort(key=lambda r: (r["capacity"], r["id"]))
    agreement = Agreement(
        name=record.get("name", record["id"]),
        location_id=record["location"],
        room_ids=tuple(r["id"] for r in rooms),
        duration_minutes=record["duration_minutes"],
        weekdays=tuple(record["allowed_weekdays"]),
        start_time=None,
        time_from=time.fromisoformat(record["time_from"]),
        time_to=_until(record["time_to"]),
        contributors_per_meeting=record["contributors_per_meeting"],
        with_reserve=False,
        group_least=groups["min"] if groups else 0,
        group_most=groups["max"] if groups else 0,
    )
    windows = tuple(
        Window(w["index"], _day(w["target"]), _day(w["earliest"]), _day(w["latest"]))
        for w in record["windows"]
    )
    step, least = record.get("cadence_days", 0), record["min_gap_days"]
    return CircleFacts(
        record["id"],
        agreement,
        tuple(_member(m) for m in record["members"]),
        given=GivenSeason(windows, Rhythm(step, step, step, least, None)),
        quorum_share=record["quorum"],
    )


def _member(record: Record) -> MemberFacts:
    return MemberFacts(
        record["person"], _day(record["from"]), _day_or_none(record["to"]),
        may_facilitate=bool(record["facilitator"]),
    )  # fmt: skip


def _history(record: Record) -> Iterator[MeetingFacts]:
    for number, held in enumerate(record["history"]):
        yield _meeting(held, f"{held['circle']}-h{number}", MeetingState.HELD)


def _stored(
    record: Record, plan: Record | None, circles: Mapping[str, CircleFacts]
) -> Iterator[MeetingFacts]:
    """Yield the meetings of the plan so far: held before the day of the problem, or invited."""
    change = record.get("disturbance", {})
    as_of = record["as_of"]
    until = change.get("invited_until", as_of)
    for meeting in plan.get("meetings", ()) if plan is not None else ():
        day = meeting["start"][:10]
        held = day <= as_of
        found = _meeting(
            meeting,
            meeting_id(meeting["circle"], meeting["index"]),
            MeetingState.HELD if held else MeetingState.PLANNED,
            announced=not held and day <= until,
        )
        members = circles[found.circle_id].active_members(found.start.date())
        there = set(meeting["attendees"])
        away = tuple(m.person_id for m in members if m.person_id not in there)
        yield replace(found, away=away)


def meeting_id(circle_id: str, index: int) -> str:
    """Return what a meeting of a plan is called."""
    return f"{circle_id}-{index}"


def _meeting(
    record: Record, name: str, state: MeetingState, *, announced: bool = False
) -> MeetingFacts:
    held = state is MeetingState.HELD
    turns = [(Role.FACILITATOR, record["facilitator"])]
    turns += [(Role.CASE_CONTRIBUTOR, p) for p in record["contributors"]]
    return MeetingFacts(
        id=name,
        circle_id=record["circle"],
        start=_stamp(record["start"]),
        end=_stamp(record["end"]),
        room_id=record.get("room"),
        state=state,
        announced=announced,
        roles=tuple(RoleFacts(role, person, held=held) for role, person in turns),
        groups=tuple(tuple(group) for group in record.get("groups") or ()),
    )


def _pin(record: Record) -> Pin:
    return Pin(
        circle_id=record["circle"],
        index=record["index"],
        start=_stamp(record["start"]) if record.get("start") else None,
        room_id=record.get("room"),
        facilitator_id=record.get("facilitator"),
        contributor_ids=tuple(record.get("contributors", ())),
    )


# ---- values ---------------------------------------------------------------------------------


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _day_or_none(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _stamp(text: str) -> datetime:
    if text.endswith("T24:00"):
        return datetime.combine(_day(text[:10]) + timedelta(days=1), time.min)
    return datetime.fromisoformat(text)


def _until(text: str) -> time:
    return time.max if text == "24:00" else time.fromisoformat(text)


def _region(text: str) -> HolidayRegion:
    return HolidayRegion(text.capitalize())
