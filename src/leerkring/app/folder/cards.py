"""Decks of conversation cards, out of a data folder; what was used is in no list."""

from leerkring.app.cards.changes import deck_name
from leerkring.app.cards.listed import DeckIndex, LineState, read_card
from leerkring.app.folder.base import FolderJob
from leerkring.app.reading.names import plain
from leerkring.domain.cards import Deck
from leerkring.support.ids import new_id


def take_cards(job: FolderJob) -> None:
    """Take over decks, found again by name, and their cards, by text; empty cells keep."""
    decks = {plain(deck.name): deck for deck in job.unit.find(Deck)}
    indexes: dict[str, DeckIndex] = {}
    for cells in job.rows("cards", "deck", "text"):
        name, card = cells.need("deck", deck_name), read_card(cells)
        if name is None or card is None:
            continue
        deck = decks.get(plain(name))
        if deck is None:
            deck = decks[plain(name)] = Deck(id=new_id(), name=name)
            job.unit.add(deck)
        index = indexes.get(deck.id)
        if index is None:
            index = indexes[deck.id] = DeckIndex(job.unit, deck.id)
        state = index.judge(card)
        index.take(card, state)
        job.counts["cards"] += state is LineState.NEW
