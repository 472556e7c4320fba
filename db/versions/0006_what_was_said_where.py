"""Keep what each message said in words, and since when a meeting has numbers."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("dispatch", schema=None) as batch_op:
        batch_op.add_column(sa.Column("text", sa.Text(), server_default="", nullable=False))
    _note_since_when()


def _note_since_when() -> None:
    """Every copy of a file finds the same moment: that of the first message in the log."""
    connection = op.get_bind()
    first = connection.execute(
        sa.text("SELECT meeting_id, min(sent_at) FROM dispatch GROUP BY meeting_id")
    ).all()
    for meeting_id, moment in first:
        fingerprint = connection.scalar(
            sa.text("SELECT fingerprint FROM issued_sequence WHERE id = :id"), {"id": meeting_id}
        )
        if fingerprint is None or json.loads(fingerprint).get("since"):
            continue
        sent = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        since = sent.astimezone(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)
        kept = json.loads(fingerprint) | {"since": since.isoformat()}
        connection.execute(
            sa.text("UPDATE issued_sequence SET fingerprint = :kept WHERE id = :id"),
            {"kept": json.dumps(kept, sort_keys=True), "id": meeting_id},
        )
