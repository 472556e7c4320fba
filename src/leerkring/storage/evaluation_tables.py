"""The table of what people thought of meetings; no column leads to a person."""

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, Table

from leerkring.domain.evaluation import Wish
from leerkring.storage.columns import id_column, metadata, text_column, to_column, version_column
from leerkring.storage.types import EnumText

evaluation_answer = Table(
    "evaluation_answer",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting"),
    Column("together", Boolean, nullable=False),
    Column("people", Integer, nullable=False),
    Column("liked", Integer),
    Column("useful", Integer),
    Column("wish", EnumText(Wish)),
    text_column("words"),
    CheckConstraint("people >= 1", name="people"),
    CheckConstraint("liked IS NULL OR liked BETWEEN 1 AND 5", name="liked"),
    CheckConstraint("useful IS NULL OR useful BETWEEN 1 AND 5", name="useful"),
)
