"""Add cases: what members bring, the choice among them, and what came of it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.id"],
        name=op.f(f"fk_{table}_{column}"),
        initially="DEFERRED",
        deferrable=True,
    )


def upgrade() -> None:
    op.create_table(
        "case_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("circle_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("theme", sa.String(length=32), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("own_theme", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("story", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=True),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.Column("insight", sa.Text(), server_default="", nullable=False),
        sa.Column("takeaway", sa.Text(), server_default="", nullable=False),
        sa.Column("follow_up", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "own_theme = '' OR theme = 'other'", name=op.f("ck_case_item_own_theme")
        ),
        _to("case_item", "circle_id", "circle"),
        _to("case_item", "person_id", "person"),
        _to("case_item", "meeting_id", "meeting"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_item")),
    )
    op.create_index(op.f("ix_case_item_circle_id"), "case_item", ["circle_id"])
    op.create_index(op.f("ix_case_item_person_id"), "case_item", ["person_id"])
    op.create_index(op.f("ix_case_item_meeting_id"), "case_item", ["meeting_id"])
    op.create_table(
        "case_option",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_case_option_number")),
        _to("case_option", "case_id", "case_item"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_option")),
    )
    op.create_index(op.f("ix_case_option_case_id"), "case_option", ["case_id"])
    op.create_table(
        "case_score",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=True),
        sa.Column("recognition", sa.Integer(), nullable=True),
        sa.CheckConstraint("recognition BETWEEN 1 AND 5", name=op.f("ck_case_score_recognition")),
        sa.CheckConstraint("urgency BETWEEN 1 AND 5", name=op.f("ck_case_score_urgency")),
        sa.UniqueConstraint(
            "case_id",
            "meeting_id",
            "person_id",
            name=op.f("uq_case_score_case_id_meeting_id_person_id"),
        ),
        _to("case_score", "case_id", "case_item"),
        _to("case_score", "meeting_id", "meeting"),
        _to("case_score", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_score")),
    )
    op.create_index(op.f("ix_case_score_case_id"), "case_score", ["case_id"])
    op.create_index(op.f("ix_case_score_meeting_id"), "case_score", ["meeting_id"])
    op.create_index(op.f("ix_case_score_person_id"), "case_score", ["person_id"])
    op.create_table(
        "action_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.Text(), server_default="", nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        _to("action_item", "case_id", "case_item"),
        _to("action_item", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_item")),
    )
    op.create_index(op.f("ix_action_item_case_id"), "action_item", ["case_id"])
    op.create_index(op.f("ix_action_item_person_id"), "action_item", ["person_id"])
