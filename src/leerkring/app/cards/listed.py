"""Cards as lists hold them: reading a line, and finding its card in a deck."""

from dataclasses import dataclass
from enum import StrEnum

from leerkring.app.cards.changes import card_text, card_theme
from leerkring.app.ports import UnitOfWork, equals
from leerkring.app.reading.lists import Cells, choice_reader, vocabulary
from leerkring.app.reading.names import plain
from leerkring.domain.cards import CardKind, DeckCard, kind_of
from leerkring.support.ids import new_id

FIELDS = ("text", "theme", "kind")
WORDS = vocabulary(
    """
deck: deck, set, kaartenset, set kaarten
text: text, tekst, kaart, card, vraag, question, stelling, statement, vraag of stelling
theme: theme, thema, categorie, category, onderwerp, subject
kind: kind, soort, type
"""
)
KIND_WORDS = {CardKind.QUESTION: "vraag", CardKind.STATEMENT: "stelling"}
_read_kind = choice_reader(
    {
        "vraag": CardKind.QUESTION,
        "stelling": CardKind.STATEMENT,
        "question": CardKind.QUESTION,
        "statement": CardKind.STATEMENT,
    }
)


class LineState(StrEnum):
    """What taking a line over would do."""

    NEW = "new"
    CHANGED = "changed"  # the card is there, with another theme or kind
    KNOWN = "known"
    WRONG = "wrong"


@dataclass(frozen=True)
class ListedCard:
    """A line that can be used; `theme` and `kind` are None where the list says nothing."""

    text: str
    theme: str | None
    kind: CardKind | None


def read_card(cells: Cells) -> ListedCard | None:
    """Return the card on a line; None when something is wrong with it, which is noted."""
    text = cells.need("text", card_text)
    theme = cells.read("theme", card_theme, None)
    kind = cells.read("kind", _read_kind, None)
    if text is None or cells.failed:
        return None
    return ListedCard(text, theme, kind)


class DeckIndex:
    """The cards of a deck by their words, so that a list taken over twice doubles nothing."""

    def __init__(self, unit: UnitOfWork, deck_id: str) -> None:
        self._unit, self._deck_id = unit, deck_id
        cards = unit.find(DeckCard, equals("deck_id", deck_id), order_by=("number",))
        self._cards = {plain(card.text): card for card in cards}
        self._next = cards[-1].number + 1 if cards else 0
        self._seen: set[str] = set()

    def judge(self, card: ListedCard) -> LineState:
        """Tell what taking the next line over would do; of equal lines the first one counts."""
        words = plain(card.text)
        if words in self._seen:
            return LineState.KNOWN
        self._seen.add(words)
        known = self._cards.get(words)
        if known is None:
            return LineState.NEW
        same = card.theme in (None, known.theme) and card.kind in (None, known.kind)
        return LineState.KNOWN if same else LineState.CHANGED

    def take(self, card: ListedCard, state: LineState) -> None:
        """Keep what a line says that is new or changed."""
        if state is LineState.CHANGED:
            known = self._cards[plain(card.text)]
            known.theme = known.theme if card.theme is None else card.theme
            known.kind = card.kind or known.kind
        elif state is LineState.NEW:
            made = DeckCard(
                id=new_id(),
                deck_id=self._deck_id,
                number=self._next,
                theme=card.theme or "",
                kind=card.kind or kind_of(card.text),
                text=card.text,
            )
            self._unit.add(made)
            self._next += 1
