"""Conversation cards on paper: sheets to cut, with backs, and a wrapper for the jar."""

from dataclasses import dataclass

from leerkring.app.cards.table import deck_view
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler

MOST_ON_SCREEN = 100  # cards, ten on a sheet with a back: thousands would take half a minute


@dataclass(frozen=True)
class CardSheets(Query[Document]):
    """All cards of a deck, fronts and backs in turn, so that they meet when printed two-sided."""

    deck_id: str
    language: str


@dataclass(frozen=True)
class CardWrapper(Query[Document]):
    """What goes round the jar: the name of the deck, its themes, and how to play."""

    deck_id: str
    language: str


def card_sheets(query: CardSheets, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    deck = deck_view(unit, query.deck_id, query.language)
    if not deck.cards:
        raise NothingToPrintError
    cards = [
        {"text": c.text, "theme": c.theme, "number": c.theme_number, "kind": c.kind.value}
        for c in deck.cards
    ]
    data = {"deck": deck.name, "cards": cards}
    few = {**data, "cards": cards[:MOST_ON_SCREEN]} if len(cards) > MOST_ON_SCREEN else None
    name = deck.name
    return Document("card_sheets", name, name, query.language, data, both_sides=True, sample=few)


def card_wrapper(query: CardWrapper, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    deck = deck_view(unit, query.deck_id, query.language)
    if not deck.cards:
        raise NothingToPrintError
    themes = [{"name": theme.name, "number": theme.number} for theme in deck.themes if theme.name]
    data = {"deck": deck.name, "count": len(deck.cards), "themes": themes}
    file_name = f"{deck.name} – {'wikkel' if query.language == 'nl' else 'wrapper'}"
    return Document("card_wrapper", deck.name, file_name, query.language, data)


QUERIES: dict[type, QueryHandler] = {CardSheets: card_sheets, CardWrapper: card_wrapper}
