"""The table of arrangements: what meetings agreed apart from any case."""

from sqlalchemy import CheckConstraint, Column, Date, Table, Text

from leerkring.storage.columns import (
    flag_column,
    id_column,
    metadata,
    to_column,
    version_column,
)

arrangement = Table(
    "arrangement",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting"),
    to_column("person", optional=True),
    Column("what", Text, nullable=False),
    Column("due", Date),
    flag_column("done", default=False),
    CheckConstraint("what <> ''", name="worded"),
)
