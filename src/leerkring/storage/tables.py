"""The tables. Foreign keys are checked at commit, so that order within a change is free."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from leerkring.domain.circles import (
    CadenceKind,
    CircleKind,
    CircleType,
    ContributorMode,
    FacilitatorMode,
)
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.people import AbsenceReason
from leerkring.storage.columns import (
    days_in_order,
    flag_column,
    id_column,
    metadata,
    text_column,
    to_column,
    version_column,
)
from leerkring.storage.types import ClockText, EnumText, MomentUtc, PatternText, TupleText

organisation = Table(
    "organisation",
    metadata,
    id_column(),
    version_column(),
    text_column("name"),
    text_column("organiser_name"),
    text_column("organiser_email"),
    Column("default_region", EnumText(HolidayRegion)),
)

location = Table(
    "location",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    text_column("address"),
    Column("region", EnumText(HolidayRegion), nullable=False),
    Column("holiday_policy", EnumText(HolidayPolicy), nullable=False),
    Column("covers_per_day", Integer, nullable=False, default=2, server_default="2"),
    UniqueConstraint("name"),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint("region IN ('Noord', 'Midden', 'Zuid')", name="region"),
)

child_group = Table(
    "child_group",
    metadata,
    id_column(),
    version_column(),
    to_column("location"),
    Column("name", Text, nullable=False),
    UniqueConstraint("location_id", "name"),
)

room = Table(
    "room",
    metadata,
    id_column(),
    version_column(),
    to_column("location"),
    Column("name", Text, nullable=False),
    Column("capacity", Integer, nullable=False, default=0),
    UniqueConstraint("location_id", "name"),
    CheckConstraint("capacity >= 0", name="capacity"),
)

room_block = Table(
    "room_block",
    metadata,
    id_column(),
    version_column(),
    to_column("room"),
    Column("weekday", Integer),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("start_time", ClockText),
    Column("end_time", ClockText),
    days_in_order(),
    CheckConstraint("weekday IS NOT NULL OR first_day IS NOT NULL", name="some_day"),
)

closed_days = Table(
    "closed_days",
    metadata,
    id_column(),
    version_column(),
    to_column("location", optional=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("kind", EnumText(ClosedDayKind), nullable=False),
    text_column("name"),
    days_in_order(),
)

own_school_break = Table(
    "own_school_break",
    metadata,
    id_column(),
    version_column(),
    Column("region", EnumText(HolidayRegion), nullable=False),
    Column("name", Text, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    days_in_order(),
)

setting = Table(
    "setting", metadata, id_column(), version_column(), Column("value", Text, nullable=False)
)

person = Table(
    "person",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    text_column("email"),
    text_column("functions"),
    text_column("discipline"),
    to_column("location", optional=True),
    to_column("child_group", optional=True, name="group_id"),
    Column("working", PatternText, nullable=False),
    Column("joined", Date),
    Column("left", Date),
    Column("weight", Float, nullable=False, default=1.0),
    flag_column("may_facilitate", default=True),
    flag_column("may_contribute", default=True),
    flag_column("may_co_coach", default=False),
    flag_column("external", default=False),
    flag_column("manages_others", default=False),
    text_column("channel"),
    Column("needs_cover", Boolean, nullable=False, default=True, server_default="1"),
    Column("may_cover", Boolean, nullable=False, default=True, server_default="1"),
    Column("co_coach_until", Date),
    Column("most_duos", Integer, nullable=False, default=2, server_default="2"),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint('joined IS NULL OR "left" IS NULL OR joined <= "left"', name="employment"),
    CheckConstraint("weight > 0", name="weight"),
)

absence = Table(
    "absence",
    metadata,
    id_column(),
    version_column(),
    to_column("person"),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False, index=True),
    Column("reason", EnumText(AbsenceReason), nullable=False),
    days_in_order(),
)

circle = Table(
    "circle",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("kind", EnumText(CircleKind), nullable=False),
    Column("type", EnumText(CircleType), nullable=False),
    text_column("goal"),
    to_column("person", optional=True, name="lead_id"),
    to_column("person", optional=True, name="deputy_id"),
    to_column("location", optional=True),
    Column("room_ids", TupleText, nullable=False),
    Column("cadence_kind", EnumText(CadenceKind), nullable=False),
    Column("cadence_number", Integer, nullable=False),
    Column("duration_minutes", Integer, nullable=False),
    Column("weekdays", TupleText, nullable=False),
    Column("start_time", ClockText),
    Column("time_from", ClockText, nullable=False),
    Column("time_to", ClockText, nullable=False),
    Column("quorum", Integer, nullable=False),
    flag_column("avoid_school_breaks", default=True),
    flag_column("avoid_public_holidays", default=True),
    Column("facilitator_mode", EnumText(FacilitatorMode), nullable=False),
    to_column("person", optional=True, name="fixed_facilitator_id"),
    text_column("fixed_facilitator_name"),
    Column("contributor_mode", EnumText(ContributorMode), nullable=False),
    Column("contributors_per_meeting", Integer, nullable=False),
    flag_column("with_reserve", default=True),
    Column("group_least", Integer, nullable=False, default=0, server_default="0"),
    Column("group_most", Integer, nullable=False, default=0, server_default="0"),
    Column("colour", Integer, nullable=False, default=0),
    flag_column("archived", default=False),
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
    id_column(),
    version_column(),
    to_column("circle"),
    to_column("person"),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("may_facilitate", Boolean),
    Column("may_contribute", Boolean),
    flag_column("required", default=False),
    days_in_order(),
)

meeting = Table(
    "meeting",
    metadata,
    id_column(),
    version_column(),
    to_column("circle"),
    Column("start", DateTime, nullable=False, index=True),
    Column("duration_minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    to_column("room", optional=True),
    text_column("place"),
    Column("state", EnumText(MeetingState), nullable=False),
    flag_column("pinned", default=False),
    text_column("work_form"),
    text_column("note"),
    Column("break_minutes", Integer, nullable=False, default=0, server_default="0"),
    Column("finished", Boolean, nullable=False, default=False, server_default=false()),
    CheckConstraint("duration_minutes BETWEEN 15 AND 720", name="duration"),
)

assignment = Table(
    "assignment",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting"),
    Column("role", EnumText(Role), nullable=False),
    to_column("person", optional=True),
    text_column("guest_name"),
    flag_column("pinned", default=False),
    flag_column("held", default=False),
    Column("instead_of_id", String(36)),  # a person; whoever removes one keeps them for this
    Column("was_role", EnumText(Role)),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("(person_id IS NULL) = (guest_name <> '')", name="somebody"),
)

attendance = Table(
    "attendance",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting"),
    to_column("person"),
    Column("present", Boolean, nullable=False),
    Column("minutes", Integer),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes"),
)

group_place = Table(
    "group_place",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting"),
    to_column("person"),
    Column("number", Integer, nullable=False),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("number >= 1", name="number"),
)

task_reply = Table(
    "task_reply",
    metadata,
    Column("id", Text, primary_key=True),
    version_column(),
    Column("answer", EnumText(TaskAnswer), nullable=False),
    Column("until", DateTime),
)

journal_step = Table(
    "journal_step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("label", Text, nullable=False),
    Column("at", MomentUtc, nullable=False),
    flag_column("undone", default=False),
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
