"""Decks as lists for a spreadsheet: looked at first, taken over, and written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from leerkring.app.cards.listed import (
    FIELDS,
    KIND_WORDS,
    WORDS,
    DeckIndex,
    LineState,
    ListedCard,
    read_card,
)
from leerkring.app.cards.table import deck_view
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.lists import ListProblem, ListRows, heading_key
from leerkring.app.reading.tables import Table
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.cards import Deck

HEADINGS = ("Tekst", "Thema", "Soort")


@dataclass(frozen=True)
class CardLine:
    """One line of a list, as it is written there; `problem` says why it cannot be used."""

    line: int
    text: str
    theme: str
    kind: str
    state: LineState
    problem: ListProblem | None = None


@dataclass(frozen=True)
class CardsPreview:
    """What would be taken over, line by line; nothing of the list is left out."""

    lines: tuple[CardLine, ...]

    def count(self, *states: LineState) -> int:
        """Return how many lines are in one of these states."""
        return sum(line.state in states for line in self.lines)


@dataclass(frozen=True)
class PreviewCards(Query[CardsPreview]):
    """What taking a list over into a deck would do."""

    deck_id: str
    table: Table


@dataclass(frozen=True)
class ImportCards(Command[CardsPreview]):
    """Take a list over into a deck; what is wrong or known is passed over, empty cells keep."""

    backs_up_first: ClassVar[bool] = True

    deck_id: str
    table: Table


@dataclass(frozen=True)
class CardsExport(Query[ExportedList]):
    """A deck as a list; imported again it changes nothing."""

    deck_id: str
    language: str


def preview_cards(query: PreviewCards, unit: UnitOfWork, around: Surroundings) -> CardsPreview:
    del around
    index = DeckIndex(unit, unit.get(Deck, query.deck_id).id)
    return CardsPreview(tuple(line for line, _ in _lines(query.table, index)))


def import_cards(
    command: ImportCards, unit: UnitOfWork, around: Surroundings
) -> Done[CardsPreview]:
    del around
    deck = unit.get(Deck, command.deck_id)
    index = DeckIndex(unit, deck.id)
    lines = []
    for line, card in _lines(command.table, index):
        lines.append(line)
        if card is not None:
            index.take(card, line.state)
    preview = CardsPreview(tuple(lines))
    count = preview.count(LineState.NEW, LineState.CHANGED)
    label = Label.of("import_cards", deck=deck.name, count=count) if count else None
    return Done(label, preview)


def cards_export(query: CardsExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del around
    cards = deck_view(unit, query.deck_id, query.language).cards
    rows = tuple((card.text, card.theme, KIND_WORDS[card.kind]) for card in cards)
    return ExportedList(HEADINGS, rows)


def with_headings(table: Table) -> Table:
    """Return a list with headings: its first row, or else text, theme and kind in that order."""
    if table.headings or not table.rows:
        return table
    first = table.rows[0].cells
    if any(WORDS.get(heading_key(cell)) == "text" for cell in first):
        return table.with_headings(0)
    return replace(table, headings=FIELDS)


def column_of(table: Table, field: str) -> int | None:
    """Return in which column of a list a field stands, counted from 0."""
    return ListRows(with_headings(table), WORDS, []).column(field)


def _lines(table: Table, index: DeckIndex) -> Iterator[tuple[CardLine, ListedCard | None]]:
    problems: list[ListProblem] = []
    for cells in ListRows(with_headings(table), WORDS, problems):
        card = read_card(cells)
        state = LineState.WRONG if card is None else index.judge(card)
        text, theme, kind = (cells.text(field) for field in FIELDS)
        problem = problems[-1] if card is None else None
        yield CardLine(cells.line, text, theme, kind, state, problem), card


COMMANDS: dict[type, CommandHandler] = {ImportCards: import_cards}
QUERIES: dict[type, QueryHandler] = {PreviewCards: preview_cards, CardsExport: cards_export}
