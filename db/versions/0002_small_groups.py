"""Add small groups: the agreed sizes of a circle, and who sits in which group at a meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("group_least", "group_most"):
        op.add_column("circle", sa.Column(name, sa.Integer(), server_default="0", nullable=False))
    op.create_table(
        "group_place",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_group_place_number")),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_group_place_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_group_place_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_place")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f("uq_group_place_meeting_id_person_id")
        ),
    )
    with op.batch_alter_table("group_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_place_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_place_person_id"), ["person_id"], unique=False)
