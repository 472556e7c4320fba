"""Add when a room is out of use: every week, or on some days."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "room_block",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("start_time", sa.String(length=5), nullable=True),
        sa.Column("end_time", sa.String(length=5), nullable=True),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_room_block_days_in_order")),
        sa.CheckConstraint(
            "weekday IS NOT NULL OR first_day IS NOT NULL", name=op.f("ck_room_block_some_day")
        ),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["room.id"],
            name=op.f("fk_room_block_room_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_block")),
    )
    with op.batch_alter_table("room_block", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_block_room_id"), ["room_id"], unique=False)
