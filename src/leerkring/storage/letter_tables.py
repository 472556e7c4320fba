"""The tables of what left and what came back: messages, mail, replies, busy times."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from leerkring.domain.invitations import Answer, Channel, LetterKind, LetterState, Method
from leerkring.storage.columns import id_column, metadata, text_column, to_column, version_column
from leerkring.storage.types import EnumText, MomentUtc

dispatch = Table(
    "dispatch",
    metadata,
    id_column(),
    version_column(),
    Column("batch_id", String(36), nullable=False, index=True),
    # A log: it keeps naming meetings and people that are gone.
    Column("meeting_id", String(36), nullable=False, index=True),
    Column("person_id", String(36), index=True),
    text_column("name"),
    Column("email", Text, nullable=False),
    Column("method", EnumText(Method), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("told", Text, nullable=False),
    Column("starts_at", DateTime, nullable=False, index=True),
    Column("sent_at", MomentUtc, nullable=False),
    Column("channel", String(32), nullable=False),
    text_column("text"),
    CheckConstraint("sequence >= 0", name="sequence"),
)

# What was handed out counts even when the mark "sent" is taken back: never journaled.
issued_sequence = Table(
    "issued_sequence",
    metadata,
    id_column(),
    version_column(),
    Column("sequence", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("marked_start", DateTime, index=True),
    CheckConstraint("sequence >= 0", name="sequence"),
)

sent_letter = Table(
    "sent_letter",
    metadata,
    Column("id", String(400), primary_key=True),
    version_column(),
    Column("kind", EnumText(LetterKind), nullable=False),
    Column("meeting_id", String(36), nullable=False, index=True),
    Column("person_id", String(36)),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("channel", EnumText(Channel), nullable=False),
    text_column("subject"),
    text_column("text"),
    Column("state", EnumText(LetterState), nullable=False),
    Column("begun_at", MomentUtc, nullable=False),
    Column("ended_at", MomentUtc),
    text_column("reason"),
    text_column("batch_id"),
    text_column("method"),
    Column("sequence", Integer, nullable=False, default=0),
    text_column("told"),
    Column("starts_at", DateTime),
)

reply = Table(
    "reply",
    metadata,
    id_column(),
    version_column(),
    Column("meeting_id", String(36), nullable=False, index=True),
    Column("email", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("answer", EnumText(Answer), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("stamp", MomentUtc, nullable=False),
    Column("received_at", MomentUtc, nullable=False),
    text_column("comment"),
    Column("proposed", DateTime),
    text_column("delegated_to"),
    UniqueConstraint("meeting_id", "email"),
)

own_text = Table(
    "own_text",
    metadata,
    Column("id", String(64), primary_key=True),
    version_column(),
    Column("text", Text, nullable=False),
)

on_server = Table(
    "on_server",
    metadata,
    id_column(),
    version_column(),
    Column("meeting_id", String(36), nullable=False),
    Column("address", Text, nullable=False),
    Column("etag", Text, nullable=False),
    Column("told", Text, nullable=False),
    UniqueConstraint("meeting_id", "address"),
)

busy_source = Table(
    "busy_source",
    metadata,
    id_column(),
    version_column(),
    to_column("person"),
    Column("path", Text, nullable=False),
    Column("read_at", MomentUtc),
    text_column("problem"),
    UniqueConstraint("person_id", "path"),
)

busy_time = Table(
    "busy_time",
    metadata,
    id_column(),
    version_column(),
    to_column("busy_source", name="source_id"),
    to_column("person"),
    Column("start", DateTime, nullable=False, index=True),
    Column("end", DateTime, nullable=False),
)
