"""The tables of programmes: what a meeting consists of, and how a circle begins each one."""

from sqlalchemy import CheckConstraint, Column, Integer, String, Table, Text

from leerkring.domain.programme import BlockKind
from leerkring.domain.work_forms import Actor
from leerkring.storage.columns import (
    flag_column,
    id_column,
    metadata,
    text_column,
    to_column,
    version_column,
)
from leerkring.storage.types import EnumText, TupleText

programme_block = Table(
    "programme_block",
    metadata,
    id_column(),
    version_column(),
    to_column("meeting", optional=True),
    to_column("circle", optional=True),
    Column("position", Integer, nullable=False),
    Column("kind", EnumText(BlockKind), nullable=False),
    Column("title", Text, nullable=False),
    text_column("form_key"),
    # The case that is looked back on; a look back outlives it as a heading.
    Column("about", String(36), nullable=False, default="", server_default=""),
    flag_column("left_out", default=False),
    Column("materials", TupleText, nullable=False),
    Column("preparation", TupleText, nullable=False),
    CheckConstraint("(meeting_id IS NULL) <> (circle_id IS NULL)", name="owner"),
    CheckConstraint("title <> ''", name="named"),
    CheckConstraint("position >= 0", name="position"),
)

programme_step = Table(
    "programme_step",
    metadata,
    id_column(),
    version_column(),
    to_column("programme_block", name="block_id"),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    text_column("say"),
    text_column("tip"),
    Column("minutes", Integer, nullable=False),
    Column("usual_minutes", Integer, nullable=False),
    flag_column("target", default=True),
    Column("who", EnumText(Actor), nullable=False),
    flag_column("silent", default=False),
    CheckConstraint("title <> ''", name="named"),
    CheckConstraint("position >= 0", name="position"),
    CheckConstraint("minutes BETWEEN 0 AND 480", name="minutes"),
    CheckConstraint("usual_minutes BETWEEN 0 AND 480", name="usual_minutes"),
)
