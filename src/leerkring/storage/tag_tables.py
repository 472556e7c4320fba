"""The table of tags: what meetings, visits and duos worked on."""

from sqlalchemy import CheckConstraint, Column, String, Table, UniqueConstraint

from leerkring.domain.tags import TagSubject
from leerkring.storage.columns import id_column, metadata, text_column, version_column
from leerkring.storage.types import EnumText

tag = Table(
    "tag",
    metadata,
    id_column(),
    version_column(),
    Column("subject", EnumText(TagSubject), nullable=False),
    # Of the subject's own table; whoever removes that removes this.
    Column("subject_id", String(36), nullable=False, index=True),
    Column("competence", String(100), nullable=False, default="", server_default=""),
    text_column("theme"),
    CheckConstraint("(competence = '') <> (theme = '')", name="one_of_two"),
    UniqueConstraint("subject", "subject_id", "competence", "theme"),
)
