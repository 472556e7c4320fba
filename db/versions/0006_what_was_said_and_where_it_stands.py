"""Keep what each message said in words, and on which server a meeting stands."""

import json
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("dispatch", schema=None) as batch_op:
        batch_op.add_column(sa.Column("text", sa.Text(), server_default="", nullable=False))
    _note_which_server()


def _note_which_server() -> None:
    """Take it that what was left on a server was left on the one that is filled in now."""
    connection = op.get_bind()
    before = connection.execute(sa.text("SELECT id, version, etag, told FROM on_server")).all()
    setting = connection.scalar(sa.text("SELECT value FROM setting WHERE id = 'server_address'"))
    address = str(json.loads(setting)).strip().rstrip("/") if setting else ""
    op.drop_table("on_server")
    made = op.create_table(
        "on_server",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_on_server")),
        sa.UniqueConstraint("meeting_id", "address", name=op.f("uq_on_server_meeting_id_address")),
    )
    rows = [
        {
            "id": str(uuid4()), "version": version, "meeting_id": meeting_id,
            "address": address, "etag": etag, "told": told,
        }
        for meeting_id, version, etag, told in before
    ]  # fmt: skip
    if rows and made is not None:
        op.bulk_insert(made, rows)
