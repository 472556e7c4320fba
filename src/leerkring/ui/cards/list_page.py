"""Taking a list of cards over into an own deck: looked at, corrected in place, taken."""

from typing import ClassVar

from PySide6.QtWidgets import QHeaderView, QWidget

from leerkring.app.cards.listed import FIELDS, LineState
from leerkring.app.cards.lists import (
    CardLine,
    CardsPreview,
    ImportCards,
    PreviewCards,
    column_of,
)
from leerkring.app.cards.table import DeckView, ShowDeck
from leerkring.app.reading.tables import Correction, TableReader
from leerkring.app.reading.tables import Table as ListTable
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.cards.words import CardWords
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_source import ListSource
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small, sub
from leerkring.ui.widgets.layouts import card, column, row
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.tables import Column, Table, TableModel

_TEXT, _THEME, _KIND, _REASON = 1, 2, 3, 4
_MOST = 180  # design pixels; one cell far too long must not push the reasons out of sight
Stretch = QHeaderView.ResizeMode.Stretch
Interactive = QHeaderView.ResizeMode.Interactive
_ICONS = {
    LineState.NEW: ("plus", "green"),
    LineState.CHANGED: ("pencil", "blue"),
    LineState.KNOWN: ("check", "text2"),
    LineState.WRONG: ("triangle-alert", "amber"),
}


class CardListPage(Page):
    """`Place("card_list", deck)`; nothing is stored before it is taken over."""

    name: ClassVar[str] = "card_list"
    concerns: ClassVar[frozenset[str]] = frozenset({"Deck", "DeckCard"})

    def __init__(self, services: Services, reader: TableReader) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = CardWords(services.wording)
        self._list: ListTable | None = None
        self._preview = CardsPreview(())
        self.frame = PageFrame(theme, self.tr("Import cards"))
        self.fill(self.frame)
        self.back_action = self.action(self.tr("Back"), self.leave)
        self.take_action = self.action(self.tr("Import"), self.take, icon="check")
        self.primary_action = self.take_action
        self.frame.add_action(self.back_action)
        self.frame.set_primary(self.take_action)
        self.source = ListSource(self, reader, self.tr("Choose a list of cards"))
        self.source.found.connect(self._compare)
        self.source.refused.connect(self._forget)
        self.source.take_keys_of(self)
        self._hint = sub(
            self.tr(
                "A list with the text of each card, and if you like its theme and kind: question"
                " or statement. Without headings the columns stand in that order."
            )
        )
        self.counts = small("")
        self.wrong = NoticeBar(
            theme,
            self.tr("What cannot be used is not taken over. You can change it here in the list."),
            tone="amber",
        )
        self.model = TableModel[CardLine](theme, self._columns())
        self.model.edited.connect(self._correct)
        self.table = Table(theme, self.model, name=self.tr("Cards in the list"))
        self.table.fit_columns(_TEXT)
        for wide in (_TEXT, _REASON):
            self.table.horizontalHeader().setSectionResizeMode(wide, Stretch)
        for short in (_THEME, _KIND):
            self.table.horizontalHeader().setSectionResizeMode(short, Interactive)
        self.table.setMinimumHeight(theme.px(220))
        self._card = card(column(self.table, margins=(6, 4, 6, 4)))
        line = row(
            self.source.choose_button, self.source.paste_button, self.counts, gap=theme.px(8)
        )
        line.setStretch(2, 1)
        body = self.frame.body
        body.addWidget(self._hint)
        body.addLayout(line)
        body.addWidget(self.wrong)
        body.addWidget(self._card, 1)
        body.addStretch(0)

    def show_place(self, place: Place) -> None:
        """Begin without a list, for another deck."""
        if place != self.place:
            self._list = None
        self.place = place
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Look again at what is known already."""
        del changes
        query = ShowDeck(self.place.id, self.services.wording.language)
        self.ask(query, self._name, self._gone, key="deck")
        if self._list is None:
            self._show(CardsPreview(()))
        else:
            self._look()

    def first_focus(self) -> QWidget | None:
        """Return the way to begin."""
        return self.source.choose_button if self._list is None else self.table

    def leave(self) -> bool:
        """Go back to the deck (Esc)."""
        self._list = None
        self.go("card_deck", self.place.id)
        return True

    def take(self) -> None:
        """Take over what is new or different, in one step."""
        if self._list is not None:
            self.run_alone(ImportCards(self.place.id, self._list), self._taken)

    def _taken(self, outcome: Outcome[CardsPreview]) -> None:
        count = outcome.value.count(LineState.NEW, LineState.CHANGED)
        if not outcome.value.count(LineState.WRONG):
            self.leave()
        said = self.tr("%n cards were taken over.", "", count)
        said = self.services.wording.counted_sentence(said, count)
        self.services.messages.toast(said, undo=True)

    def _compare(self, table: ListTable) -> None:
        self._list = table
        self._look()

    def _look(self) -> None:
        if self._list is not None:
            self.ask(PreviewCards(self.place.id, self._list), self._show, key="list")

    def _forget(self) -> None:
        self._list = None
        self._turn("list")  # what is still asked of it must not come back
        self._show(CardsPreview(()))

    def _correct(self, number: int, column_number: int, text: str) -> None:
        table, line = self._list, self._preview.lines[number]
        at = None if table is None else column_of(table, FIELDS[column_number - 1])
        if table is not None and at is not None:
            self._compare(table.with_cells([Correction(line.line, at, text)]))

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, preview: CardsPreview) -> None:
        self._preview = preview
        held = self.table.currentIndex()
        row_number, column_number = held.row(), held.column()
        self.model.show_rows(preview.lines)
        self._fit_columns()
        if held.isValid():
            self.table.setCurrentIndex(self.model.index(row_number, column_number))
        count = preview.count(LineState.NEW, LineState.CHANGED)
        wrong, known = preview.count(LineState.WRONG), preview.count(LineState.KNOWN)
        text = self.tr("Import %n cards", "", count) if count else self.tr("Import")
        self.take_action.setText(text)
        self.take_action.setEnabled(count > 0)
        self._card.setVisible(bool(preview.lines))
        self.wrong.setVisible(wrong > 0)
        parts = []
        if count:
            parts.append(self.tr("%n to take over", "", count))
        if known:
            parts.append(self.tr("%n known already", "", known))
        if wrong:
            parts.append(self.tr("%n cannot be used", "", wrong))
        nothing = self.tr("Choose a file or paste cells first.")
        if self._list is not None:
            nothing = self.tr("There is no card in this list.")
        self.counts.setText(" · ".join(parts) or nothing)
        self.take_action.setToolTip(self.take_action.text() if count else self.counts.text())
        self.frame.fit_header()

    def _fit_columns(self) -> None:
        for number in (_THEME, _KIND):
            title = self.table.horizontalHeader().sectionSizeHint(number)
            hint = min(self.table.sizeHintForColumn(number), self.services.theme.px(_MOST))
            self.table.setColumnWidth(number, max(title, hint))

    def _name(self, deck: DeckView) -> None:
        self.frame.set_title(self.tr("Import cards"), deck.name)

    def _gone(self, error: DomainError) -> None:
        del error
        self._list = None
        self.go("cards")

    def _said(self, line: CardLine) -> str:
        if line.problem is None:
            return self.words.state(line.state)
        return self.services.wording.refusal(line.problem.error)

    def _columns(self) -> tuple[Column[CardLine], ...]:
        return (
            Column(self.tr("Line"), lambda line: str(line.line)),
            Column(
                self.tr("Question or statement"),
                lambda line: line.text,
                editable=lambda _: True,
                note=lambda line: line.text,
            ),
            Column(
                self.tr("Theme"),
                lambda line: line.theme,
                editable=lambda _: self._has("theme"),
                note=lambda line: line.theme,
            ),
            Column(
                self.tr("Kind"),
                lambda line: line.kind,
                editable=lambda _: self._has("kind"),
                note=lambda line: line.kind,
            ),
            Column(
                self.tr("What happens"),
                self._said,
                icon=lambda line: _ICONS[line.state],
                note=self._said,
            ),
        )

    def _has(self, field: str) -> bool:
        """Tell whether the list has a column, so that a cell of it can be corrected."""
        return self._list is not None and column_of(self._list, field) is not None
