"""Decks and their cards as they lie on the table, with what a circle has used."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.cards.shipped import shipped, shipped_deck
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.cards import CardKind, CardUse, Deck, DeckCard
from leerkring.domain.circles import Circle
from leerkring.support.ordering import natural


@dataclass(frozen=True)
class CardRow:
    """One card; `theme_number` counts the themes of its deck from 0, `used_on` is the last day."""

    id: str
    theme: str
    theme_number: int
    kind: CardKind
    text: str
    used_on: date | None = None


@dataclass(frozen=True)
class ThemeRow:
    """A theme of a deck with how many cards it has, and how many were not used yet."""

    name: str
    number: int
    count: int
    left: int


@dataclass(frozen=True)
class DeckRow:
    """One deck to choose; `own` ones can be changed."""

    id: str
    name: str
    own: bool
    count: int


@dataclass(frozen=True)
class DeckView:
    """One deck, whole; themes are in the order in which they first appear."""

    id: str
    name: str
    about: str
    own: bool
    cards: tuple[CardRow, ...]

    @property
    def themes(self) -> tuple[ThemeRow, ...]:
        """The themes with what is left of each."""
        names = {card.theme_number: card.theme for card in self.cards}
        return tuple(
            ThemeRow(name, number, len(self.of(name)), self.left(name))
            for number, name in sorted(names.items())
        )

    def of(self, theme: str | None) -> tuple[CardRow, ...]:
        """Return the cards of a theme, or all of them (None)."""
        return tuple(card for card in self.cards if theme is None or card.theme == theme)

    def left(self, theme: str | None = None) -> int:
        """Return how many cards of a theme, or of all, were not used yet."""
        return sum(card.used_on is None for card in self.of(theme))


@dataclass(frozen=True)
class CardTable:
    """All there is to choose from, and the chosen deck; `circles` are (id, name)."""

    decks: tuple[DeckRow, ...]
    circles: tuple[tuple[str, str], ...]
    circle_id: str | None
    deck: DeckView


@dataclass(frozen=True)
class LayOut(Query[CardTable]):
    """The cards of a deck and what a circle used (None: a talk outside the circles).

    What is not named, or gone, gives way to the first there is.
    """

    language: str
    deck_id: str = ""
    circle_id: str | None = ""


@dataclass(frozen=True)
class ShowDeck(Query[DeckView]):
    """One deck, without what was used; NotFoundError when it is gone."""

    deck_id: str
    language: str


def lay_out(query: LayOut, unit: UnitOfWork, around: Surroundings) -> CardTable:
    del around
    decks = deck_rows(unit, query.language)
    circles = [c for c in unit.find(Circle) if not c.archived]
    circles.sort(key=lambda circle: (natural(circle.name), circle.id))
    known = [circle.id for circle in circles]
    circle_id = query.circle_id
    if circle_id is not None and circle_id not in known:
        circle_id = known[0] if known else None
    deck_id = query.deck_id if query.deck_id in {d.id for d in decks} else decks[0].id
    return CardTable(
        decks,
        tuple((circle.id, circle.name) for circle in circles),
        circle_id,
        deck_view(unit, deck_id, query.language, uses_of(unit, circle_id)),
    )


def show_deck(query: ShowDeck, unit: UnitOfWork, around: Surroundings) -> DeckView:
    del around
    return deck_view(unit, query.deck_id, query.language)


def deck_rows(unit: UnitOfWork, language: str) -> tuple[DeckRow, ...]:
    """Return all decks: those that come with the app, then one's own by name."""
    ours = tuple(DeckRow(d.id, d.name, own=False, count=len(d.cards)) for d in shipped(language))
    found = sorted(unit.find(Deck), key=lambda deck: (deck.name.casefold(), deck.id))
    return ours + tuple(
        DeckRow(d.id, d.name, own=True, count=unit.count(DeckCard, equals("deck_id", d.id)))
        for d in found
    )


def deck_view(
    unit: UnitOfWork, deck_id: str, language: str, uses: Mapping[str, date] | None = None
) -> DeckView:
    """Return a deck with the days on which its cards were used; NotFoundError when it is gone."""
    days = uses or {}
    ours = shipped_deck(deck_id, language)
    if ours is not None:
        cards = [(c.id, c.theme, c.kind, c.text) for c in ours.cards]
        return DeckView(ours.id, ours.name, ours.about, own=False, cards=_rows(cards, days))
    found = unit.get(Deck, deck_id)
    stored = unit.find(DeckCard, equals("deck_id", deck_id), order_by=("number",))
    cards = [(c.id, c.theme, c.kind, c.text) for c in stored]
    return DeckView(found.id, found.name, "", own=True, cards=_rows(cards, days))


def uses_of(unit: UnitOfWork, circle_id: str | None) -> Mapping[str, date]:
    """Return the day on which a circle used each card."""
    return {use.card_id: use.used_on for use in unit.find(CardUse, equals("circle_id", circle_id))}


def _rows(
    cards: Iterable[tuple[str, str, CardKind, str]], days: Mapping[str, date]
) -> tuple[CardRow, ...]:
    """Return the cards theme by theme; themes are numbered as they come."""
    numbers: dict[str, int] = {}
    rows = [
        CardRow(key, theme, numbers.setdefault(theme, len(numbers)), kind, text, days.get(key))
        for key, theme, kind, text in cards
    ]
    return tuple(sorted(rows, key=lambda row: row.theme_number))


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {LayOut: lay_out, ShowDeck: show_deck}
