"""Decks of one's own: making, naming and removing them, and changing their cards."""

from dataclasses import dataclass

from leerkring.app.cards.table import ShowDeck, show_deck
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.reading.names import tidy
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cards import (
    MOST_SIGNS,
    MOST_THEME_SIGNS,
    CardKind,
    CardUse,
    Deck,
    DeckCard,
    kind_of,
)
from leerkring.domain.errors import InvalidValueError
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class DeckNameError(InvalidValueError):
    """A deck without a name cannot be chosen."""

    template = QT_TRANSLATE_NOOP("errors", "Give the deck a name.")


class CardTextError(InvalidValueError):
    """A card without words is none."""

    template = QT_TRANSLATE_NOOP("errors", "Write a question or a statement on the card.")


class CardLengthError(InvalidValueError):
    """More than can be read from across a room."""

    template = QT_TRANSLATE_NOOP(
        "errors", "A card has room for {most} characters; this has {count}. Make it shorter."
    )


class ThemeLengthError(InvalidValueError):
    """More than fits at the top of a card."""

    template = QT_TRANSLATE_NOOP("errors", "A theme has room for {most} characters.")


@dataclass(frozen=True)
class AddDeck(Command[str]):
    """One more deck, empty or with the cards of another one (in a language); answers its id."""

    name: str
    like: ShowDeck | None = None


@dataclass(frozen=True)
class RenameDeck(Command[None]):
    """Call a deck something else."""

    deck_id: str
    name: str


@dataclass(frozen=True)
class RemoveDeck(Command[None]):
    """Take a deck away with its cards and what was used of it."""

    deck_id: str


@dataclass(frozen=True)
class AddCard(Command[str]):
    """One more card at the end; what nobody says follows from the text and the card before it."""

    deck_id: str
    text: str
    theme: str | None = None
    kind: CardKind | None = None


@dataclass(frozen=True)
class ChangeCard(Command[None]):
    """Other words, theme or kind; what is not named stays."""

    card_id: str
    text: str | Keep = KEEP
    theme: str | Keep = KEEP
    kind: CardKind | Keep = KEEP


@dataclass(frozen=True)
class RemoveCard(Command[None]):
    """Take a card out of its deck."""

    card_id: str


def add_deck(command: AddDeck, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    deck = Deck(id=new_id(), name=deck_name(command.name))
    unit.add(deck)
    if command.like is not None:
        for number, card in enumerate(show_deck(command.like, unit, around).cards):
            unit.add(
                DeckCard(
                    id=new_id(), deck_id=deck.id, number=number, theme=card.theme,
                    kind=card.kind, text=card.text,
                )
            )  # fmt: skip
    return Done(Label.of("add_deck", deck=deck.name), deck.id)


def rename_deck(command: RenameDeck, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    deck = unit.get(Deck, command.deck_id)
    name = deck_name(command.name)
    if deck.name == name:
        return Done(None, None)
    deck.name = name
    return Done(Label.of("rename_deck", deck=name), None)


def remove_deck(command: RemoveDeck, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    deck = unit.get(Deck, command.deck_id)
    cards = unit.find(DeckCard, equals("deck_id", deck.id))
    _remove(unit, cards)
    unit.flush()
    unit.remove(deck)
    return Done(Label.of("remove_deck", deck=deck.name), None)


def add_card(command: AddCard, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    deck = unit.get(Deck, command.deck_id)
    before = unit.newest(DeckCard, "number", 1, equals("deck_id", deck.id))
    text = card_text(command.text)
    last = before[0].theme if before else ""
    card = DeckCard(
        id=new_id(),
        deck_id=deck.id,
        number=before[0].number + 1 if before else 0,
        theme=card_theme(last if command.theme is None else command.theme),
        kind=command.kind or kind_of(text),
        text=text,
    )
    unit.add(card)
    return Done(Label.of("add_card", deck=deck.name), card.id)


def change_card(command: ChangeCard, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    card = unit.get(DeckCard, command.card_id)
    was = card.text, card.theme, card.kind
    new = (
        card_text(kept(command.text, card.text)),
        card_theme(kept(command.theme, card.theme)),
        kept(command.kind, card.kind),
    )
    if new == was:
        return Done(None, None)
    card.text, card.theme, card.kind = new
    return Done(Label.of("change_card", deck=unit.get(Deck, card.deck_id).name), None)


def remove_card(command: RemoveCard, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    card = unit.get(DeckCard, command.card_id)
    deck = unit.get(Deck, card.deck_id)
    _remove(unit, [card])
    return Done(Label.of("remove_card", deck=deck.name), None)


def deck_name(text: str) -> str:
    """Return a name of a deck that can be kept, or raise DeckNameError."""
    name = tidy(text)
    if not name:
        raise DeckNameError
    return name


def card_text(text: str) -> str:
    """Return words that can stand on a card, or raise CardTextError or CardLengthError."""
    words = tidy(text)
    if not words:
        raise CardTextError
    if len(words) > MOST_SIGNS:
        raise CardLengthError(most=MOST_SIGNS, count=len(words))
    return words


def card_theme(text: str) -> str:
    """Return a theme that fits on a card, or raise ThemeLengthError; a card may have none."""
    words = tidy(text)
    if len(words) > MOST_THEME_SIGNS:
        raise ThemeLengthError(most=MOST_THEME_SIGNS)
    return words


def _remove(unit: UnitOfWork, cards: list[DeckCard]) -> None:
    for use in unit.find(CardUse, among("card_id", [card.id for card in cards])):
        unit.remove(use)
    for card in cards:
        unit.remove(card)


COMMANDS: dict[type, CommandHandler] = {
    AddDeck: add_deck,
    RenameDeck: rename_deck,
    RemoveDeck: remove_deck,
    AddCard: add_card,
    ChangeCard: change_card,
    RemoveCard: remove_card,
}
