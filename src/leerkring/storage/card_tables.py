"""The tables of conversation cards: decks of one's own, and what each circle has used."""

from sqlalchemy import CheckConstraint, Column, Date, Integer, String, Table, Text, UniqueConstraint

from leerkring.domain.cards import CardKind
from leerkring.storage.columns import id_column, metadata, text_column, to_column, version_column
from leerkring.storage.types import EnumText

deck = Table(
    "deck",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    CheckConstraint("name <> ''", name="named"),
)

deck_card = Table(
    "deck_card",
    metadata,
    id_column(),
    version_column(),
    to_column("deck"),
    Column("number", Integer, nullable=False),
    text_column("theme"),
    Column("kind", EnumText(CardKind), nullable=False),
    Column("text", Text, nullable=False),
    CheckConstraint("text <> ''", name="written"),
)

card_use = Table(
    "card_use",
    metadata,
    id_column(),
    version_column(),
    # Of an own card or of one that comes with the app; whoever removes a card removes this.
    Column("card_id", String(100), nullable=False),
    to_column("circle", optional=True),
    Column("used_on", Date, nullable=False),
    UniqueConstraint("circle_id", "card_id"),
)
