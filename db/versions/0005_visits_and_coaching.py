"""Add peer visits, co-coaching and shared goals, and what they need of people and locations."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "visit_round",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("look_at", sa.Text(), server_default="", nullable=False),
        sa.Column("time_from", sa.String(length=5), nullable=False),
        sa.Column("time_to", sa.String(length=5), nullable=False),
        sa.Column("exclude_same_location", sa.Boolean(), nullable=False),
        sa.Column("exclude_same_circle", sa.Boolean(), nullable=False),
        sa.Column("prefer_other_location", sa.Boolean(), nullable=False),
        sa.Column("prefer_other_discipline", sa.Boolean(), nullable=False),
        sa.Column("with_cover", sa.Boolean(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_visit_round_named")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_visit_round_days_in_order")),
        sa.CheckConstraint("minutes BETWEEN 15 AND 480", name=op.f("ck_visit_round_minutes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_round")),
    )
    op.create_table(
        "goal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("location_id", sa.String(length=36), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_goal_named")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_goal_days_in_order")),
        sa.ForeignKeyConstraint(
            ["location_id"],
            ["location.id"],
            name=op.f("fk_goal_location_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
    )
    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_location_id"), ["location_id"], unique=False)

    op.create_table(
        "goal_link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("goal_id", sa.String(length=36), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("subject_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["goal.id"],
            name=op.f("fk_goal_link_goal_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_link")),
        sa.UniqueConstraint(
            "goal_id", "subject", "subject_id", name=op.f("uq_goal_link_goal_id_subject_subject_id")
        ),
    )
    with op.batch_alter_table("goal_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_link_goal_id"), ["goal_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_goal_link_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "coaching_duo",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("teacher_id", sa.String(length=36), nullable=False),
        sa.Column("coach_id", sa.String(length=36), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start_time", sa.String(length=5), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.String(length=36), nullable=True),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("split", sa.String(length=32), nullable=False),
        sa.Column("split_note", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.CheckConstraint("coach_id <> teacher_id", name=op.f("ck_coaching_duo_another")),
        sa.CheckConstraint(
            "every_weeks BETWEEN 1 AND 12", name=op.f("ck_coaching_duo_every_weeks")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_coaching_duo_days_in_order")),
        sa.CheckConstraint("minutes BETWEEN 15 AND 480", name=op.f("ck_coaching_duo_minutes")),
        sa.CheckConstraint("sessions BETWEEN 1 AND 60", name=op.f("ck_coaching_duo_sessions")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_coaching_duo_weekday")),
        sa.ForeignKeyConstraint(
            ["coach_id"],
            ["person.id"],
            name=op.f("fk_coaching_duo_coach_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["child_group.id"],
            name=op.f("fk_coaching_duo_group_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"],
            ["person.id"],
            name=op.f("fk_coaching_duo_teacher_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_duo")),
    )
    with op.batch_alter_table("coaching_duo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coaching_duo_coach_id"), ["coach_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_coaching_duo_group_id"), ["group_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_coaching_duo_teacher_id"), ["teacher_id"], unique=False
        )

    op.create_table(
        "pair_wish",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("other_id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("person_id <> other_id", name=op.f("ck_pair_wish_another")),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["person.id"],
            name=op.f("fk_pair_wish_other_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_pair_wish_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pair_wish")),
        sa.UniqueConstraint("person_id", "other_id", name=op.f("uq_pair_wish_person_id_other_id")),
    )
    with op.batch_alter_table("pair_wish", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pair_wish_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pair_wish_person_id"), ["person_id"], unique=False)

    op.create_table(
        "round_place",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_round_place_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["visit_round.id"],
            name=op.f("fk_round_place_round_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_place")),
        sa.UniqueConstraint(
            "round_id", "person_id", name=op.f("uq_round_place_round_id_person_id")
        ),
    )
    with op.batch_alter_table("round_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_place_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_place_round_id"), ["round_id"], unique=False)

    op.create_table(
        "visit_pause",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_visit_pause_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_pause")),
        sa.UniqueConstraint("person_id", name=op.f("uq_visit_pause_person_id")),
    )
    with op.batch_alter_table("visit_pause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_pause_person_id"), ["person_id"], unique=False)

    op.create_table(
        "coaching_session",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("duo_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("regular_day", sa.Date(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("split", sa.String(length=32), nullable=False),
        sa.Column("split_note", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("went_well", sa.Text(), server_default="", nullable=False),
        sa.Column("next_step", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("minutes BETWEEN 15 AND 480", name=op.f("ck_coaching_session_minutes")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_coaching_session_number")),
        sa.ForeignKeyConstraint(
            ["duo_id"],
            ["coaching_duo.id"],
            name=op.f("fk_coaching_session_duo_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_session")),
    )
    with op.batch_alter_table("coaching_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coaching_session_duo_id"), ["duo_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_coaching_session_start"), ["start"], unique=False)

    op.create_table(
        "peer_visit",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("visitor_id", sa.String(length=36), nullable=False),
        sa.Column("round_id", sa.String(length=36), nullable=True),
        sa.Column("host_id", sa.String(length=36), nullable=True),
        sa.Column("host_name", sa.Text(), server_default="", nullable=False),
        sa.Column("start", sa.DateTime(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("cover_id", sa.String(length=36), nullable=True),
        sa.Column("cover_fits", sa.Boolean(), nullable=False),
        sa.Column("focus", sa.Text(), server_default="", nullable=False),
        sa.Column("own_reflection", sa.Text(), server_default="", nullable=False),
        sa.Column("own_skipped", sa.Text(), server_default="", nullable=False),
        sa.Column("shared_reflection", sa.Text(), server_default="", nullable=False),
        sa.Column("shared_skipped", sa.Text(), server_default="", nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=True),
        sa.Column("video_reference", sa.Text(), server_default="", nullable=False),
        sa.Column("video_consent", sa.Boolean(), nullable=False),
        sa.Column("video_delete_by", sa.Date(), nullable=True),
        sa.Column("video_deleted", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(host_id IS NULL) = (host_name <> '')", name=op.f("ck_peer_visit_somebody")
        ),
        sa.CheckConstraint(
            "host_id IS NULL OR host_id <> visitor_id", name=op.f("ck_peer_visit_another")
        ),
        sa.CheckConstraint("minutes BETWEEN 15 AND 480", name=op.f("ck_peer_visit_minutes")),
        sa.ForeignKeyConstraint(
            ["cover_id"],
            ["person.id"],
            name=op.f("fk_peer_visit_cover_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["host_id"],
            ["person.id"],
            name=op.f("fk_peer_visit_host_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_peer_visit_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["visit_round.id"],
            name=op.f("fk_peer_visit_round_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["visitor_id"],
            ["person.id"],
            name=op.f("fk_peer_visit_visitor_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_visit")),
    )
    with op.batch_alter_table("peer_visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_peer_visit_cover_id"), ["cover_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_peer_visit_host_id"), ["host_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_peer_visit_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_peer_visit_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_peer_visit_start"), ["start"], unique=False)
        batch_op.create_index(batch_op.f("ix_peer_visit_visitor_id"), ["visitor_id"], unique=False)

    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("covers_per_day", sa.Integer(), server_default="2", nullable=False)
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("needs_cover", sa.Boolean(), server_default="1", nullable=False)
        )
        batch_op.add_column(
            sa.Column("may_cover", sa.Boolean(), server_default="1", nullable=False)
        )
        batch_op.add_column(sa.Column("co_coach_until", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("most_duos", sa.Integer(), server_default="2", nullable=False)
        )
