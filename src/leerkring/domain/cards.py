"""Conversation cards: questions and statements in decks, and which of them a circle has used."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_SIGNS = 240  # of a card: what can be read from across a room, and fits on paper
MOST_THEME_SIGNS = 40  # in one line at the top of a card on paper


class CardKind(StrEnum):
    """What a card asks for."""

    QUESTION = "question"
    STATEMENT = "statement"  # to react to


class AnswerWay(StrEnum):
    """Who says something when a card is drawn."""

    DRAWER = "drawer"
    GROUP = "group"
    EACH_OTHER = "each_other"
    ONE_TO_ONE = "one_to_one"  # in a talk between two


@dataclass(eq=False, kw_only=True)
class Deck:
    """Cards of one's own under a name; those that come with the app are not stored."""

    id: str
    name: str


@dataclass(eq=False, kw_only=True)
class DeckCard:
    """A card of an own deck; `number` is its place in the deck."""

    id: str
    deck_id: str
    number: int
    theme: str = ""
    kind: CardKind = CardKind.QUESTION
    text: str


@dataclass(eq=False, kw_only=True)
class CardUse:
    """That a circle (None: a talk outside the circles) had a card, own or not, on a day."""

    id: str
    card_id: str
    circle_id: str | None = None
    used_on: date


def kind_of(text: str) -> CardKind:
    """Return what a card is when nobody said so: a question has a question mark."""
    return CardKind.QUESTION if "?" in text else CardKind.STATEMENT
