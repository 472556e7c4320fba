"""The cards that come with the app: one data file a deck, with its words in every language.

What a file holds is described in `docs/gesprekskaarten.md`.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from leerkring.domain.cards import CardKind
from leerkring.support.resources import resource

LANGUAGES = ("nl", "en")
Content = Mapping[str, Any]


@dataclass(frozen=True)
class ShippedCard:
    """One card in one language; `id` is "deck/theme/card" and the same in all of them."""

    id: str
    theme: str
    kind: CardKind
    text: str


@dataclass(frozen=True)
class ShippedDeck:
    """A deck in one language; the cards of a theme stand together."""

    id: str
    name: str
    about: str
    cards: tuple[ShippedCard, ...]


@cache
def shipped(language: str) -> tuple[ShippedDeck, ...]:
    """Return all decks in a language (an unknown one gets Dutch), by name."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    decks = (deck_of(tomllib.loads(file.read_text("utf-8")), known) for file in files())
    return tuple(sorted(decks, key=lambda deck: deck.name.casefold()))


def shipped_deck(deck_id: str, language: str) -> ShippedDeck | None:
    """Return one of the decks that come with the app; None when it is not one of those."""
    return next((deck for deck in shipped(language) if deck.id == deck_id), None)


def deck_of(content: Content, language: str) -> ShippedDeck:
    """Return a deck out of the content of its file; KeyError or ValueError when it is not whole."""
    words, deck_id = content[language], content["key"]
    cards = tuple(
        ShippedCard(
            id=f"{deck_id}/{theme['key']}/{card['key']}",
            theme=theme[language],
            kind=CardKind(card["kind"]),
            text=card[language],
        )
        for theme in content["themes"]
        for card in theme["cards"]
    )
    return ShippedDeck(deck_id, words["name"], words["about"], cards)


def files() -> Iterator[Path]:
    """Yield the data files, by name."""
    yield from sorted(resource("cards").glob("*.toml"))
