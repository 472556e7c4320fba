"""The table of the work forms that a team made itself."""

from sqlalchemy import CheckConstraint, Column, Integer, String, Table, Text, UniqueConstraint

from leerkring.domain.work_forms import Experience
from leerkring.storage.columns import (
    flag_column,
    id_column,
    metadata,
    text_column,
    version_column,
)
from leerkring.storage.types import EnumText, StepsText, TupleText

own_form = Table(
    "own_form",
    metadata,
    id_column(),
    version_column(),
    Column("language", String(2), nullable=False),
    Column("name", Text, nullable=False),
    text_column("purpose"),
    text_column("when"),
    Column("least", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("experience", EnumText(Experience), nullable=False),
    Column("goals", TupleText, nullable=False),
    flag_column("case", default=False),
    Column("inner_most", Integer),
    text_column("source"),
    Column("materials", TupleText, nullable=False),
    Column("preparation", TupleText, nullable=False),
    Column("steps", StepsText, nullable=False),
    text_column("received"),
    UniqueConstraint("name"),
    CheckConstraint("name <> ''", name="named"),
    CheckConstraint("least BETWEEN 1 AND most", name="sizes"),
)
