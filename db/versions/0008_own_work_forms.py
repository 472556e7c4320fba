"""Add the work forms that a team makes itself."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "own_form",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("when", sa.Text(), server_default="", nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("experience", sa.String(length=32), nullable=False),
        sa.Column("goals", sa.Text(), nullable=False),
        sa.Column("case", sa.Boolean(), nullable=False),
        sa.Column("inner_most", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("materials", sa.Text(), nullable=False),
        sa.Column("preparation", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("received", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_own_form_named")),
        sa.CheckConstraint("least BETWEEN 1 AND most", name=op.f("ck_own_form_sizes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_form")),
        sa.UniqueConstraint("name", name=op.f("uq_own_form_name")),
    )
