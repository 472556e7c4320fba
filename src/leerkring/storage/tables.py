"""The tables. Foreign keys are checked at commit, so that order within a change is free."""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from leerkring.domain.circles import (
    CadenceKind,
    CircleKind,
    CircleType,
    ContributorMode,
    FacilitatorMode,
)
from leerkring.domain.invitations import Method, TaskAnswer
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.people import AbsenceReason
from leerkring.storage.types import ClockText, EnumText, MomentUtc, PatternText, TupleText

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[str]:
    return Column("id", String(36), primary_key=True)


def _version() -> Column[str]:
    return Column("version", String(32), nullable=False)


def _to(table: str, *, optional: bool = False, name: str | None = None) -> Column[Any]:
    target = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name or f"{table}_id", String(36), target, nullable=optional, index=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="", server_default="")


def _flag(name: str, *, default: bool) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=default)


def _span(first: str = "first_day", last: str = "last_day") -> CheckConstraint:
    return CheckConstraint(f"{first} <= {last}", name="days_in_order")


organisation = Table(
    "organisation",
    metadata,
    _id(),
    _version(),
    _text("name"),
    _text("organiser_name"),
    _text("organiser_email"),
    Column("default_region", EnumText(HolidayRegion)),
)

location = Table(
    "location",
    metadata,
    _id(),
    _version(),
    Column("name", Text, nullable=False),
    _text("address"),
    Column("region", EnumText(HolidayRegion), nullable=False),
    Column("holiday_policy", EnumText(HolidayPolicy), nullable=False),
    UniqueConstraint("name"),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint("region IN ('Noord', 'Midden', 'Zuid')", name="region"),
)

child_group = Table(
    "child_group",
    metadata,
    _id(),
    _version(),
    _to("location"),
    Column("name", Text, nullable=False),
    UniqueConstraint("location_id", "name"),
)

room = Table(
    "room",
    metadata,
    _id(),
    _version(),
    _to("location"),
    Column("name", Text, nullable=False),
    Column("capacity", Integer, nullable=False, default=0),
    UniqueConstraint("location_id", "name"),
    CheckConstraint("capacity >= 0", name="capacity"),
)

room_block = Table(
    "room_block",
    metadata,
    _id(),
    _version(),
    _to("room"),
    Column("weekday", Integer),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("start_time", ClockText),
    Column("end_time", ClockText),
    _span(),
    CheckConstraint("weekday IS NOT NULL OR first_day IS NOT NULL", name="some_day"),
)

closed_days = Table(
    "closed_days",
    metadata,
    _id(),
    _version(),
    _to("location", optional=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("kind", EnumText(ClosedDayKind), nullable=False),
    _text("name"),
    _span(),
)

own_school_break = Table(
    "own_school_break",
    metadata,
    _id(),
    _version(),
    Column("region", EnumText(HolidayRegion), nullable=False),
    Column("name", Text, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    _span(),
)

setting = Table("setting", metadata, _id(), _version(), Column("value", Text, nullable=False))

person = Table(
    "person",
    metadata,
    _id(),
    _version(),
    Column("name", Text, nullable=False),
    _text("email"),
    _text("functions"),
    _text("discipline"),
    _to("location", optional=True),
    _to("child_group", optional=True, name="group_id"),
    Column("working", PatternText, nullable=False),
    Column("joined", Date),
    Column("left", Date),
    Column("weight", Float, nullable=False, default=1.0),
    _flag("may_facilitate", default=True),
    _flag("may_contribute", default=True),
    _flag("may_co_coach", default=False),
    _flag("external", default=False),
    _flag("manages_others", default=False),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint('joined IS NULL OR "left" IS NULL OR joined <= "left"', name="employment"),
    CheckConstraint("weight > 0", name="weight"),
)

absence = Table(
    "absence",
    metadata,
    _id(),
    _version(),
    _to("person"),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False, index=True),
    Column("reason", EnumText(AbsenceReason), nullable=False),
    _span(),
)

circle = Table(
    "circle",
    metadata,
    _id(),
    _version(),
    Column("name", Text, nullable=False),
    Column("kind", EnumText(CircleKind), nullable=False),
    Column("type", EnumText(CircleType), nullable=False),
    _text("goal"),
    _to("person", optional=True, name="lead_id"),
    _to("person", optional=True, name="deputy_id"),
    _to("location", optional=True),
    Column("room_ids", TupleText, nullable=False),
    Column("cadence_kind", EnumText(CadenceKind), nullable=False),
    Column("cadence_number", Integer, nullable=False),
    Column("duration_minutes", Integer, nullable=False),
    Column("weekdays", TupleText, nullable=False),
    Column("start_time", ClockText),
    Column("time_from", ClockText, nullable=False),
    Column("time_to", ClockText, nullable=False),
    Column("quorum", Integer, nullable=False),
    _flag("avoid_school_breaks", default=True),
    _flag("avoid_public_holidays", default=True),
    Column("facilitator_mode", EnumText(FacilitatorMode), nullable=False),
    _to("person", optional=True, name="fixed_facilitator_id"),
    _text("fixed_facilitator_name"),
    Column("contributor_mode", EnumText(ContributorMode), nullable=False),
    Column("contributors_per_meeting", Integer, nullable=False),
    _flag("with_reserve", default=True),
    Column("group_least", Integer, nullable=False, default=0, server_default="0"),
    Column("group_most", Integer, nullable=False, default=0, server_default="0"),
    Column("colour", Integer, nullable=False, default=0),
    _flag("archived", default=False),
    UniqueConstraint("name"),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint("duration_minutes BETWEEN 15 AND 720", name="duration"),
    CheckConstraint("cadence_number BETWEEN 1 AND 60", name="cadence"),
    CheckConstraint("contributors_per_meeting BETWEEN 1 AND 10", name="contributors"),
    CheckConstraint("quorum >= 0", name="quorum"),
)

membership = Table(
    "membership",
    metadata,
    _id(),
    _version(),
    _to("circle"),
    _to("person"),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("may_facilitate", Boolean),
    Column("may_contribute", Boolean),
    _flag("required", default=False),
    _span(),
)

meeting = Table(
    "meeting",
    metadata,
    _id(),
    _version(),
    _to("circle"),
    Column("start", DateTime, nullable=False, index=True),
    Column("duration_minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    _to("room", optional=True),
    _text("place"),
    Column("state", EnumText(MeetingState), nullable=False),
    _flag("pinned", default=False),
    _text("work_form"),
    _text("note"),
    CheckConstraint("duration_minutes BETWEEN 15 AND 720", name="duration"),
)

assignment = Table(
    "assignment",
    metadata,
    _id(),
    _version(),
    _to("meeting"),
    Column("role", EnumText(Role), nullable=False),
    _to("person", optional=True),
    _text("guest_name"),
    _flag("pinned", default=False),
    _flag("held", default=False),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("(person_id IS NULL) = (guest_name <> '')", name="somebody"),
)

attendance = Table(
    "attendance",
    metadata,
    _id(),
    _version(),
    _to("meeting"),
    _to("person"),
    Column("present", Boolean, nullable=False),
    Column("minutes", Integer),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes"),
)

group_place = Table(
    "group_place",
    metadata,
    _id(),
    _version(),
    _to("meeting"),
    _to("person"),
    Column("number", Integer, nullable=False),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("number >= 1", name="number"),
)

dispatch = Table(
    "dispatch",
    metadata,
    _id(),
    _version(),
    Column("batch_id", String(36), nullable=False, index=True),
    # A log: it keeps naming meetings and people that are gone.
    Column("meeting_id", String(36), nullable=False, index=True),
    Column("person_id", String(36), index=True),
    _text("name"),
    Column("email", Text, nullable=False),
    Column("method", EnumText(Method), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("told", Text, nullable=False),
    Column("starts_at", DateTime, nullable=False, index=True),
    Column("sent_at", MomentUtc, nullable=False),
    Column("channel", String(32), nullable=False),
    CheckConstraint("sequence >= 0", name="sequence"),
)

# What was handed out counts even when the mark "sent" is taken back: never journaled.
issued_sequence = Table(
    "issued_sequence",
    metadata,
    _id(),
    _version(),
    Column("sequence", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("marked_start", DateTime, index=True),
    CheckConstraint("sequence >= 0", name="sequence"),
)

task_reply = Table(
    "task_reply",
    metadata,
    Column("id", Text, primary_key=True),
    _version(),
    Column("answer", EnumText(TaskAnswer), nullable=False),
    Column("until", DateTime),
)

journal_step = Table(
    "journal_step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("label", Text, nullable=False),
    Column("at", MomentUtc, nullable=False),
    _flag("undone", default=False),
    sqlite_autoincrement=True,
)

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("step_id", Integer, ForeignKey("journal_step.id"), nullable=False, index=True),
    Column("kind", String(64), nullable=False),
    Column("row_id", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
)
