"""Circles, what they agreed and who is in them, out of a data folder."""

from dataclasses import replace
from datetime import date

from leerkring.app.circles.changes import LEAST_IN_GROUP, MOST_IN_GROUP, GroupSizesError
from leerkring.app.folder.agreements import (
    AT_THE_MEETING,
    IN_TURN,
    read_cadence,
    read_kind,
    read_type,
    read_weekdays,
)
from leerkring.app.folder.base import FolderJob
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, number_reader, read_flag, read_time
from leerkring.app.reading.names import plain
from leerkring.domain.circles import (
    Agreement,
    CadenceKind,
    Circle,
    ContributorMode,
    FacilitatorMode,
    Membership,
)
from leerkring.domain.errors import InvalidValueError
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_COLOURS = 6
_GUEST = ("extern:", "external:", "gast:", "guest:")


class TimesInOrderError(InvalidValueError):
    """The end is before the beginning."""

    template = QT_TRANSLATE_NOOP("errors", "The end is before the beginning.")


def take_circles(job: FolderJob) -> None:
    """Take over circles, found again by name; empty cells leave what was agreed."""
    for cells in job.rows("circles", "name"):
        name = cells.need("name", str)
        if name is None:
            continue
        circle = job.circles.get(plain(name))
        known = circle is not None
        if circle is None:
            colour = len(job.circles) % _COLOURS
            circle = Circle(id=new_id(), agreement=Agreement(name=name), colour=colour)
        agreement = _with_roles(cells, job, _agreement(cells, job, circle.agreement))
        if agreement != circle.agreement:
            circle.agreement = agreement
        if not known:
            job.unit.add(circle)
            job.circles[plain(name)] = circle
            job.counts["circles"] += 1


def take_memberships(job: FolderJob) -> None:
    """Take over who is in which circle; a membership that is there is changed, not doubled."""
    for cells in job.rows("memberships", "circle", "person"):
        circle = cells.need("circle", job.circle)
        person = cells.need("person", job.people.find)
        if circle is None or person is None:
            continue
        job.unit.flush()
        mine = equals("circle_id", circle.id), equals("person_id", person.id)
        first = cells.read("first_day", job.day, None)
        last = cells.read("last_day", job.day, None)
        membership = _which(job.unit.find(Membership, *mine), first)
        if membership is None:
            membership = Membership(id=new_id(), circle_id=circle.id, person_id=person.id)
            job.unit.add(membership)
            job.counts["memberships"] += 1
        membership.first_day = first or membership.first_day
        membership.last_day = last or membership.last_day
        if (membership.first_day or date.min) > (membership.last_day or date.max):
            cells.fail("last_day", TimesInOrderError())
        membership.may_facilitate = cells.read(
            "may_facilitate", read_flag, membership.may_facilitate
        )
        membership.may_contribute = cells.read(
            "may_contribute", read_flag, membership.may_contribute
        )
        membership.required = cells.read("required", read_flag, membership.required)


def _which(found: list[Membership], first: date | None) -> Membership | None:
    """Return the membership that a row is about: somebody may come back after leaving."""
    same = [m for m in found if m.first_day == first]
    return next(iter(same or ([] if first else found)), None)


def _agreement(cells: Cells, job: FolderJob, now: Agreement) -> Agreement:
    cadence = cells.read("cadence", read_cadence, None)
    kind = now.cadence_kind if cadence is None else cadence.kind
    number = now.cadence_number if cadence is None else cadence.number
    place = cells.read("location", job.location, None)
    lead = cells.read("lead", job.people.find, None)
    deputy = cells.read("deputy", job.people.find, None)
    start = cells.read("start", read_time, now.start_time)
    time_from = cells.read("time_from", read_time, now.time_from)
    time_to = cells.read("time_to", read_time, now.time_to)
    if time_to <= time_from:
        cells.fail("time_to", TimesInOrderError())
    return replace(
        now,
        kind=cells.read("kind", read_kind, now.kind),
        type=cells.read("type", read_type, now.type),
        goal=cells.text("goal") or now.goal,
        lead_id=lead.id if lead else now.lead_id,
        deputy_id=deputy.id if deputy else now.deputy_id,
        location_id=place.id if place else now.location_id,
        room_ids=_rooms(cells, job, place.id if place else now.location_id) or now.room_ids,
        cadence_kind=kind,
        cadence_number=number if kind is not CadenceKind.PER_SCHOOL_BLOCK else now.cadence_number,
        duration_minutes=cells.read("duration", number_reader(15, 720), now.duration_minutes),
        weekdays=cells.read("weekdays", read_weekdays, now.weekdays),
        start_time=start,
        time_from=time_from,
        time_to=time_to,
    )


def _with_roles(cells: Cells, job: FolderJob, now: Agreement) -> Agreement:
    agreement = replace(
        now,
        quorum=cells.read("quorum", number_reader(0, 100), now.quorum),
        avoid_school_breaks=cells.read("avoid_school_breaks", read_flag, now.avoid_school_breaks),
        avoid_public_holidays=cells.read(
            "avoid_public_holidays", read_flag, now.avoid_public_holidays
        ),
        contributors_per_meeting=cells.read(
            "contributors", number_reader(1, 10), now.contributors_per_meeting
        ),
        with_reserve=cells.read("reserve", read_flag, now.with_reserve),
    )
    agreement = _with_groups(cells, agreement)
    contributor = plain(cells.text("contributor"))
    if contributor in AT_THE_MEETING:
        agreement = replace(agreement, contributor_mode=ContributorMode.CHOSEN_AT_MEETING)
    elif contributor:
        agreement = replace(agreement, contributor_mode=ContributorMode.IN_TURN)
    return _with_facilitator(cells, job, agreement)


def _with_groups(cells: Cells, now: Agreement) -> Agreement:
    """Return the agreement with small groups; who gives one size means it for both."""
    size = number_reader(LEAST_IN_GROUP, MOST_IN_GROUP)
    least, most = cells.read("group_least", size, 0), cells.read("group_most", size, 0)
    if not least and not most:
        return now
    least, most = least or now.group_least or most, most or now.group_most or least
    if least > most:
        cells.fail("group_most", GroupSizesError(least=LEAST_IN_GROUP, most=MOST_IN_GROUP))
        return now
    return replace(now, group_least=least, group_most=most)


def _with_facilitator(cells: Cells, job: FolderJob, now: Agreement) -> Agreement:
    text = cells.text("facilitator")
    if not text:
        return now
    if plain(text) in IN_TURN:
        return replace(now, facilitator_mode=FacilitatorMode.IN_TURN)
    guest = next(
        (text[len(sign) :].strip() for sign in _GUEST if text.lower().startswith(sign)), ""
    )
    person = None if guest else cells.read("facilitator", job.people.find, None)
    return replace(
        now,
        facilitator_mode=FacilitatorMode.FIXED,
        fixed_facilitator_id=person.id if person else None,
        fixed_facilitator_name=guest,
    )


def _rooms(cells: Cells, job: FolderJob, location_id: str | None) -> tuple[str, ...]:
    def read(text: str) -> tuple[str, ...]:
        names = filter(None, (name.strip() for name in text.split(";")))
        return tuple(job.room(name, location_id).id for name in names)

    return cells.read("rooms", read, ())
