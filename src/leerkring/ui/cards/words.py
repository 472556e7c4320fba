"""Conversation cards in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.cards.listed import LineState
from leerkring.app.cards.table import CardRow, DeckRow, ThemeRow
from leerkring.app.ports import Label
from leerkring.domain.cards import AnswerWay, CardKind
from leerkring.ui.wording import LabelWords, Wording


class CardWords(QObject):
    """Words for the pages and for the room."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def kind(self, kind: CardKind) -> str:
        """Return what a card is."""
        return {
            CardKind.QUESTION: self.tr("Question"),
            CardKind.STATEMENT: self.tr("Statement"),
        }[kind]

    def theme(self, name: str) -> str:
        """Return the name of a theme, also of none."""
        return name or self.tr("Without a theme")

    def way(self, way: AnswerWay) -> str:
        """Return a way to answer, to choose from."""
        return {
            AnswerWay.DRAWER: self.tr("Whoever draws answers"),
            AnswerWay.GROUP: self.tr("The whole group answers"),
            AnswerWay.EACH_OTHER: self.tr("React to each other"),
            AnswerWay.ONE_TO_ONE: self.tr("A talk between two"),
        }[way]

    def say(self, way: AnswerWay, kind: CardKind) -> str:
        """Return what the room is asked to do with a card."""
        if way is AnswerWay.DRAWER:
            if kind is CardKind.STATEMENT:
                return self.tr("Who drew the card says: do you agree, and why?")
            return self.tr("Who drew the card answers, the others listen.")
        if way is AnswerWay.GROUP:
            if kind is CardKind.STATEMENT:
                return self.tr("Everybody says in turn whether they agree, and why.")
            return self.tr("Everybody answers in turn.")
        if way is AnswerWay.EACH_OTHER:
            return self.tr("One begins, the others go on with what was said.")
        return self.tr("Both of you answer. Then look at what differs.")

    def deck(self, deck: DeckRow) -> str:
        """Return a deck in a list, with how many cards it has."""
        cards = self.tr("%n cards", "", deck.count)
        return self.tr("{deck} ({cards})").format(deck=deck.name, cards=cards)

    def chip(self, theme: ThemeRow) -> str:
        """Return a theme with what is left of it."""
        return self.tr("{theme} {left}/{count}").format(
            theme=self.theme(theme.name), left=theme.left, count=theme.count
        )

    def chip_words(self, theme: ThemeRow) -> str:
        """Return the same for screen readers."""
        return self.tr("{theme}: {left} of {count} left").format(
            theme=self.theme(theme.name), left=theme.left, count=theme.count
        )

    def left(self, left: int) -> str:
        """Return how many cards can still be drawn: "Nog 12 kaarten"."""
        return self.tr("%n cards left", "", left) if left else self.tr("No card left")

    def used(self, card: CardRow) -> str:
        """Return when a card was used, or nothing."""
        if card.used_on is None:
            return ""
        day = self._wording.day(card.used_on, weekday=False)
        return self.tr("used {day}").format(day=day)

    def card(self, card: CardRow, chosen: int) -> str:
        """Return a card for screen readers; `chosen` is its turn, 0 when it was not chosen."""
        parts = [self.kind(card.kind), self.theme(card.theme), card.text, self.used(card)]
        if chosen:
            parts.append(self.tr("chosen as number {number}").format(number=chosen))
        return ", ".join(part for part in parts if part)

    def all_used(self, theme: str | None) -> str:
        """Return that there is nothing left to draw."""
        if theme is None:
            return self.tr("All cards were used.")
        return self.tr("All cards of this theme were used.")

    def enough(self, count: int) -> str:
        """Return that as many cards were shown as were asked for."""
        return self._wording.counted_sentence(self.tr("%n cards were shown.", "", count), count)

    def state(self, state: LineState) -> str:
        """Return what happens to a line of a list."""
        return {
            LineState.NEW: self.tr("new"),
            LineState.CHANGED: self.tr("other theme or kind"),
            LineState.KNOWN: self.tr("known already"),
            LineState.WRONG: self.tr("cannot be used"),
        }[state]


def _worded(text: str, label: Label) -> str:
    facts = {name: label.fact(name) for name in ("circle", "deck")}
    return text.format(**facts)


def _for_circle(text: str, label: Label) -> str:
    if not label.fact("circle"):
        return text
    whole = QCoreApplication.translate("CardWords", "{change}, {circle}")
    return whole.format(change=text, circle=label.fact("circle"))


def _drawn(label: Label, wording: Wording) -> str:
    del wording
    return _for_circle(QCoreApplication.translate("CardWords", "card drawn"), label)


def _used(label: Label, wording: Wording) -> str:
    del wording
    return _for_circle(QCoreApplication.translate("CardWords", "cards used"), label)


def _unused(label: Label, wording: Wording) -> str:
    del wording
    return _for_circle(QCoreApplication.translate("CardWords", "cards not used"), label)


def _again(label: Label, wording: Wording) -> str:
    del wording
    return _for_circle(QCoreApplication.translate("CardWords", "cards from the beginning"), label)


def _deck_added(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "cards “{deck}” added"), label)


def _deck_renamed(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "cards now called “{deck}”"), label)


def _deck_removed(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "cards “{deck}” removed"), label)


def _card_added(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "card added to “{deck}”"), label)


def _card_changed(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "card of “{deck}” changed"), label)


def _card_removed(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "card of “{deck}” removed"), label)


def _imported(label: Label, wording: Wording) -> str:
    del wording
    return _worded(QCoreApplication.translate("CardWords", "list taken over in “{deck}”"), label)


LABELS: Mapping[str, LabelWords] = {
    "draw_card": _drawn,
    "use_cards": _used,
    "unuse_cards": _unused,
    "begin_again": _again,
    "add_deck": _deck_added,
    "rename_deck": _deck_renamed,
    "remove_deck": _deck_removed,
    "add_card": _card_added,
    "change_card": _card_changed,
    "remove_card": _card_removed,
    "import_cards": _imported,
}
