"""The tables of cases: what members bring, what they give it, and what came of it."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.storage.columns import (
    flag_column,
    id_column,
    metadata,
    text_column,
    to_column,
    version_column,
)
from leerkring.storage.types import EnumText

case_item = Table(
    "case_item",
    metadata,
    id_column(),
    version_column(),
    to_column("circle"),
    to_column("person"),
    Column("theme", EnumText(CaseTheme), nullable=False),
    Column("noted_on", Date, nullable=False),
    text_column("own_theme"),
    text_column("title"),
    text_column("story"),
    Column("status", EnumText(CaseStatus), nullable=False),
    to_column("meeting", optional=True),
    flag_column("chosen", default=False),
    text_column("insight"),
    text_column("takeaway"),
    text_column("follow_up"),
    CheckConstraint("own_theme = '' OR theme = 'other'", name="own_theme"),
)

case_option = Table(
    "case_option",
    metadata,
    id_column(),
    version_column(),
    to_column("case_item", name="case_id"),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    CheckConstraint("number >= 1", name="number"),
)

case_score = Table(
    "case_score",
    metadata,
    id_column(),
    version_column(),
    to_column("case_item", name="case_id"),
    to_column("meeting"),
    to_column("person"),
    Column("urgency", Integer),
    Column("recognition", Integer),
    UniqueConstraint("case_id", "meeting_id", "person_id"),
    CheckConstraint("urgency BETWEEN 1 AND 5", name="urgency"),
    CheckConstraint("recognition BETWEEN 1 AND 5", name="recognition"),
)

action_item = Table(
    "action_item",
    metadata,
    id_column(),
    version_column(),
    to_column("case_item", name="case_id"),
    to_column("person"),
    text_column("what"),
    Column("due", Date),
    flag_column("done", default=False),
)
