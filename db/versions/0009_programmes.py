"""Keep the programme of a meeting, and how a circle begins each one."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "programme_block",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=True),
        sa.Column("circle_id", sa.String(length=36), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("form_key", sa.Text(), server_default="", nullable=False),
        sa.Column("about", sa.String(length=36), server_default="", nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.Column("materials", sa.Text(), nullable=False),
        sa.Column("preparation", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(meeting_id IS NULL) <> (circle_id IS NULL)", name=op.f("ck_programme_block_owner")
        ),
        sa.CheckConstraint("title <> ''", name=op.f("ck_programme_block_named")),
        sa.CheckConstraint("position >= 0", name=op.f("ck_programme_block_position")),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_programme_block_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circle.id"],
            name=op.f("fk_programme_block_circle_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_block")),
    )
    for column in ("circle_id", "meeting_id"):
        op.create_index(op.f(f"ix_programme_block_{column}"), "programme_block", [column])
    op.create_table(
        "programme_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("block_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("say", sa.Text(), server_default="", nullable=False),
        sa.Column("tip", sa.Text(), server_default="", nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("usual_minutes", sa.Integer(), nullable=False),
        sa.Column("target", sa.Boolean(), nullable=False),
        sa.Column("who", sa.String(length=32), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.CheckConstraint("title <> ''", name=op.f("ck_programme_step_named")),
        sa.CheckConstraint("position >= 0", name=op.f("ck_programme_step_position")),
        sa.CheckConstraint("minutes BETWEEN 0 AND 480", name=op.f("ck_programme_step_minutes")),
        sa.CheckConstraint(
            "usual_minutes BETWEEN 0 AND 480", name=op.f("ck_programme_step_usual_minutes")
        ),
        sa.ForeignKeyConstraint(
            ["block_id"],
            ["programme_block.id"],
            name=op.f("fk_programme_step_block_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_step")),
    )
    op.create_index(op.f("ix_programme_step_block_id"), "programme_step", ["block_id"])
