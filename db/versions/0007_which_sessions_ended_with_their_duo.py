"""Know which coaching sessions were called off because their duo ended."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ended = sa.Column("ended", sa.Boolean(), server_default=sa.false(), nullable=False)
    op.add_column("coaching_session", ended)
    # Until now all that was called off from the last day on came back with the duo.
    op.execute(
        "UPDATE coaching_session SET ended = 1 WHERE state = 'cancelled' AND EXISTS ("
        "SELECT 1 FROM coaching_duo WHERE coaching_duo.id = coaching_session.duo_id "
        "AND coaching_duo.ended IS NOT NULL "
        "AND date(coaching_session.start) >= coaching_duo.ended)"
    )
