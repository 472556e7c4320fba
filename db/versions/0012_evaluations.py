"""Add evaluations, breaks, who stood in for whom, and which meetings are finished.

Meetings that were held before this are finished: nobody is asked about them again. Roles at them
count as held unless their person was noted as absent; some that were given afterwards did not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evaluation_answer",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("together", sa.Boolean(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("liked", sa.Integer(), nullable=True),
        sa.Column("useful", sa.Integer(), nullable=True),
        sa.Column("wish", sa.String(length=32), nullable=True),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("people >= 1", name=op.f("ck_evaluation_answer_people")),
        sa.CheckConstraint(
            "liked IS NULL OR liked BETWEEN 1 AND 5", name=op.f("ck_evaluation_answer_liked")
        ),
        sa.CheckConstraint(
            "useful IS NULL OR useful BETWEEN 1 AND 5", name=op.f("ck_evaluation_answer_useful")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_evaluation_answer_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_answer")),
    )
    with op.batch_alter_table("evaluation_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evaluation_answer_meeting_id"), ["meeting_id"], unique=False
        )
    breaks = sa.Column("break_minutes", sa.Integer(), server_default="0", nullable=False)
    finished = sa.Column("finished", sa.Boolean(), server_default=sa.false(), nullable=False)
    op.add_column("meeting", breaks)
    op.add_column("meeting", finished)
    op.add_column("assignment", sa.Column("instead_of_id", sa.String(length=36), nullable=True))
    op.add_column("assignment", sa.Column("was_role", sa.String(length=32), nullable=True))
    op.execute("UPDATE meeting SET finished = true WHERE state = 'held'")
    op.execute(
        "UPDATE assignment SET held = true WHERE meeting_id IN"
        " (SELECT id FROM meeting WHERE state = 'held') AND NOT EXISTS"
        " (SELECT 1 FROM attendance WHERE attendance.meeting_id = assignment.meeting_id"
        " AND attendance.person_id = assignment.person_id AND NOT attendance.present)"
    )
