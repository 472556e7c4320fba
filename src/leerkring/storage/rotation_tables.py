"""The tables of peer visits, co-coaching and the goals they serve."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from leerkring.domain.coaching import DuoState, PairWishKind, RoleSplit, SessionState
from leerkring.domain.goals import GoalSubject
from leerkring.domain.visits import RoundPart, VisitForm, VisitState
from leerkring.storage.columns import (
    days_in_order,
    flag_column,
    id_column,
    metadata,
    text_column,
    to_column,
    version_column,
)
from leerkring.storage.types import ClockText, EnumText

visit_round = Table(
    "visit_round",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("form", EnumText(VisitForm), nullable=False),
    Column("minutes", Integer, nullable=False),
    text_column("look_at"),
    Column("time_from", ClockText, nullable=False),
    Column("time_to", ClockText, nullable=False),
    flag_column("exclude_same_location", default=False),
    flag_column("exclude_same_circle", default=False),
    flag_column("prefer_other_location", default=True),
    flag_column("prefer_other_discipline", default=True),
    flag_column("with_cover", default=True),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint("minutes BETWEEN 15 AND 480", name="minutes"),
    days_in_order(),
)

round_place = Table(
    "round_place",
    metadata,
    id_column(),
    version_column(),
    to_column("visit_round", name="round_id"),
    to_column("person"),
    Column("part", EnumText(RoundPart), nullable=False),
    UniqueConstraint("round_id", "person_id"),
)

visit_pause = Table(
    "visit_pause",
    metadata,
    id_column(),
    version_column(),
    to_column("person"),
    Column("until", Date, nullable=False),
    UniqueConstraint("person_id"),
)

peer_visit = Table(
    "peer_visit",
    metadata,
    id_column(),
    version_column(),
    to_column("person", name="visitor_id"),
    to_column("visit_round", optional=True, name="round_id"),
    to_column("person", optional=True, name="host_id"),
    text_column("host_name"),
    Column("start", DateTime, index=True),
    Column("minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("form", EnumText(VisitForm), nullable=False),
    Column("state", EnumText(VisitState), nullable=False),
    flag_column("pinned", default=False),
    to_column("person", optional=True, name="cover_id"),
    flag_column("cover_fits", default=False),
    text_column("focus"),
    text_column("own_reflection"),
    text_column("own_skipped"),
    text_column("shared_reflection"),
    text_column("shared_skipped"),
    to_column("meeting", optional=True),
    text_column("video_reference"),
    flag_column("video_consent", default=False),
    Column("video_delete_by", Date),
    flag_column("video_deleted", default=False),
    CheckConstraint("(host_id IS NULL) = (host_name <> '')", name="somebody"),
    CheckConstraint("host_id IS NULL OR host_id <> visitor_id", name="another"),
    CheckConstraint("minutes BETWEEN 15 AND 480", name="minutes"),
)

coaching_duo = Table(
    "coaching_duo",
    metadata,
    id_column(),
    version_column(),
    to_column("person", name="teacher_id"),
    to_column("person", name="coach_id"),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("start_time", ClockText, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("every_weeks", Integer, nullable=False),
    Column("sessions", Integer, nullable=False),
    to_column("child_group", optional=True, name="group_id"),
    text_column("purpose"),
    Column("split", EnumText(RoleSplit), nullable=False),
    text_column("split_note"),
    Column("state", EnumText(DuoState), nullable=False),
    flag_column("counts", default=True),
    Column("ended", Date),
    CheckConstraint("coach_id <> teacher_id", name="another"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("minutes BETWEEN 15 AND 480", name="minutes"),
    CheckConstraint("every_weeks BETWEEN 1 AND 12", name="every_weeks"),
    CheckConstraint("sessions BETWEEN 1 AND 60", name="sessions"),
    days_in_order(),
)

coaching_session = Table(
    "coaching_session",
    metadata,
    id_column(),
    version_column(),
    to_column("coaching_duo", name="duo_id"),
    Column("number", Integer, nullable=False),
    Column("regular_day", Date, nullable=False),
    Column("start", DateTime, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("split", EnumText(RoleSplit), nullable=False),
    text_column("split_note"),
    Column("state", EnumText(SessionState), nullable=False),
    flag_column("pinned", default=False),
    Column("ended", Boolean, nullable=False, default=False, server_default=false()),
    text_column("went_well"),
    text_column("next_step"),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("minutes BETWEEN 15 AND 480", name="minutes"),
)

pair_wish = Table(
    "pair_wish",
    metadata,
    id_column(),
    version_column(),
    Column("kind", EnumText(PairWishKind), nullable=False),
    to_column("person"),
    to_column("person", name="other_id"),
    UniqueConstraint("person_id", "other_id"),
    CheckConstraint("person_id <> other_id", name="another"),
)

goal = Table(
    "goal",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    to_column("location", optional=True),
    Column("first_day", Date),
    Column("last_day", Date),
    CheckConstraint("name <> ''", name="named"),
    days_in_order(),
)

goal_link = Table(
    "goal_link",
    metadata,
    id_column(),
    version_column(),
    to_column("goal"),
    Column("subject", EnumText(GoalSubject), nullable=False),
    # Of the subject's own table; whoever removes that removes this.
    Column("subject_id", String(36), nullable=False, index=True),
    UniqueConstraint("goal_id", "subject", "subject_id"),
)
