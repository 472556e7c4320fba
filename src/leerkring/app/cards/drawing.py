"""Drawing a card that was not used yet, and saying which ones were."""

from dataclasses import dataclass, replace
from datetime import date
from random import SystemRandom

from leerkring.app.cards.table import CardRow, DeckView, deck_view, uses_of
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cards import CardUse
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_chance = SystemRandom()


class AllUsedError(DomainError):
    """There is no card left to draw."""

    template = QT_TRANSLATE_NOOP("errors", "All of these cards were used. Begin again first.")


@dataclass(frozen=True)
class Drawn:
    """The card that was drawn, and how many are left after it."""

    card: CardRow
    left: int


@dataclass(frozen=True)
class DrawCard(Command[Drawn]):
    """Take a card that the circle did not have yet, of one theme or of all (None)."""

    deck_id: str
    language: str
    circle_id: str | None
    theme: str | None = None


@dataclass(frozen=True)
class UseCards(Command[None]):
    """Say that a circle had these cards on a day (None: today), or that it did not."""

    circle_id: str | None
    card_ids: tuple[str, ...]
    used: bool = True
    day: date | None = None


@dataclass(frozen=True)
class BeginAgain(Command[int]):
    """Let all cards of a theme, or of the deck (None), be drawn anew; answers how many."""

    deck_id: str
    language: str
    circle_id: str | None
    theme: str | None = None


def draw_card(command: DrawCard, unit: UnitOfWork, around: Surroundings) -> Done[Drawn]:
    deck = _deck(unit, command)
    rest = [card for card in deck.of(command.theme) if card.used_on is None]
    if not rest:
        raise AllUsedError
    card = _chance.choice(rest)
    today = local_today(around.clock)
    _note(unit, card.id, command.circle_id, today)
    label = Label.of("draw_card", circle=_name(unit, command.circle_id))
    return Done(label, Drawn(replace(card, used_on=today), len(rest) - 1))


def use_cards(command: UseCards, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    known = uses_of(unit, command.circle_id)
    wanted = dict.fromkeys(command.card_ids)
    changed = [card_id for card_id in wanted if (card_id in known) is not command.used]
    if not changed:
        return Done(None, None)
    day = command.day or local_today(around.clock)
    if command.used:
        for card_id in changed:
            _note(unit, card_id, command.circle_id, day)
    else:
        _forget(unit, command.circle_id, changed)
    facts = {"circle": _name(unit, command.circle_id), "count": len(changed)}
    return Done(Label.of("use_cards" if command.used else "unuse_cards", **facts), None)


def begin_again(command: BeginAgain, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    del around
    used = [c.id for c in _deck(unit, command).of(command.theme) if c.used_on is not None]
    if not used:
        return Done(None, 0)
    _forget(unit, command.circle_id, used)
    facts = {"circle": _name(unit, command.circle_id), "theme": command.theme or ""}
    return Done(Label.of("begin_again", **facts), len(used))


def _deck(unit: UnitOfWork, command: DrawCard | BeginAgain) -> DeckView:
    uses = uses_of(unit, command.circle_id)
    return deck_view(unit, command.deck_id, command.language, uses)


def _note(unit: UnitOfWork, card_id: str, circle_id: str | None, day: date) -> None:
    unit.add(CardUse(id=new_id(), card_id=card_id, circle_id=circle_id, used_on=day))


def _forget(unit: UnitOfWork, circle_id: str | None, card_ids: list[str]) -> None:
    chosen = equals("circle_id", circle_id), among("card_id", card_ids)
    for use in unit.find(CardUse, *chosen):
        unit.remove(use)


def _name(unit: UnitOfWork, circle_id: str | None) -> str:
    return "" if circle_id is None else unit.get(Circle, circle_id).name


COMMANDS: dict[type, CommandHandler] = {
    DrawCard: draw_card,
    UseCards: use_cards,
    BeginAgain: begin_again,
}
