"""What the planner proposes for a term: duos to tick with why, and who has no co-coach yet."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from leerkring.domain.coaching_planning import (
    CoachPair,
    DuoChoice,
    DuoChoiceKind,
    DuoProposal,
    NoDuo,
    NoDuoKind,
    ProposedDuo,
)
from leerkring.ui.coaching.duo_words import DuoWords, short_names
from leerkring.ui.coaching.reason_words import ReasonWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import h2, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, hairline, row
from leerkring.ui.widgets.marks import Icon
from leerkring.ui.wording import Wording


class WithoutWords(QObject):
    """Why somebody has no co-coach, and ways out."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def reason(self, without: NoDuo) -> str:
        """Return why there is none."""
        return {
            NoDuoKind.NO_COACH: self.tr("No co-coach can be with this person."),
            NoDuoKind.NO_ROOM: self.tr("Every co-coach who could has the most duos already."),
            NoDuoKind.NO_MOMENT: self.tr("With nobody is there a weekly moment for both."),
        }[without.kind]

    def way(self, choice: DuoChoice, name: Callable[[str], str]) -> str:
        """Return a way out as a button; "" for what cannot be done here."""
        coach = name(choice.coach_id or "")
        clock = self._wording.clock
        if choice.kind is DuoChoiceKind.WIDER_TIMES and choice.time_from and choice.time_to:
            said = self.tr("Between {start} and {end}")
            return said.format(start=clock(choice.time_from), end=clock(choice.time_to))
        return {
            DuoChoiceKind.RAISE_LIMIT: self.tr("One more duo for {name}").format(name=coach),
            DuoChoiceKind.SHORTER: self.tr("%n minutes each", "", choice.minutes),
            DuoChoiceKind.REPEAT: self.tr("With {name} again").format(name=coach),
            DuoChoiceKind.OTHER_TERM: self.tr("In a later term"),
            DuoChoiceKind.LESS_OFTEN: self.tr("Every %n week(s)", "", choice.every_weeks),
        }.get(choice.kind, "")


class TermResult(QWidget):
    """`ticked` when the user takes a duo in or out; `way_wanted` when a way out was chosen."""

    ticked = Signal()
    way_wanted = Signal(object, object)  # NoDuo, DuoChoice

    def __init__(self, theme: Theme, wording: Wording, words: DuoWords) -> None:
        super().__init__()
        self._theme, self._wording, self._words = theme, wording, words
        self._reasons, self._without = ReasonWords(wording), WithoutWords(wording)
        self._short: Mapping[str, str] = {}
        self.boxes: dict[CoachPair, QCheckBox] = {}
        self._shown: object = None
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(16))

    def show_proposal(
        self, proposal: DuoProposal | None, names: Mapping[str, str], every_weeks: int
    ) -> None:
        """Show a proposal, or nothing; one that says the same leaves the lines as they are."""
        wanted = (proposal and (proposal.duos, proposal.without), dict(names), every_weeks)
        if wanted == self._shown:
            return
        self._shown = wanted
        off = {pair for pair, box in self.boxes.items() if not box.isChecked()}
        clear(self._list)
        self.boxes = {}
        self._short = short_names(names.items())
        if proposal is None:
            return
        if proposal.without:
            self._list.addWidget(self._left_out(proposal))
        if proposal.duos:
            self._list.addWidget(self._duos(proposal, every_weeks, off))

    @property
    def chosen(self) -> tuple[CoachPair, ...]:
        """The pairs that are ticked."""
        return tuple(pair for pair, box in self.boxes.items() if box.isChecked())

    def name(self, person_id: str) -> str:
        """Return a first name, or the whole one when others share it."""
        return self._short.get(person_id, "")

    def _duos(self, proposal: DuoProposal, every_weeks: int, off: set[CoachPair]) -> QFrame:
        theme = self._theme
        parts = self._card(self.tr("Proposed duos"))
        for number, duo in enumerate(proposal.duos):
            if number:
                parts.addWidget(hairline())
            parts.addLayout(self._duo(duo, every_weeks, on=duo.pair not in off))
        parts.setSpacing(theme.px(8))
        return card(parts)

    def _duo(self, duo: ProposedDuo, every_weeks: int, *, on: bool) -> QVBoxLayout:
        pair = self._words.pair_of(self.name(duo.pair.teacher_id), self.name(duo.pair.coach_id))
        when = self._words.rhythm(duo.weekday, duo.start, every_weeks)
        box = QCheckBox(f"{pair}, {when}")
        why = self._reasons.reasons(duo.reasons, self.name(duo.pair.coach_id))
        said = small(why)
        said.setContentsMargins(self._theme.px(28), 0, 0, 0)
        if not why:
            said.hide()
        box.setAccessibleDescription(why)
        box.setChecked(on)
        box.toggled.connect(lambda _: self.ticked.emit())
        self.boxes[duo.pair] = box
        return column(box, said, gap=0)

    def _left_out(self, proposal: DuoProposal) -> QFrame:
        parts = self._card(self.tr("Without a co-coach"))
        for number, without in enumerate(proposal.without):
            if number:
                parts.addWidget(hairline())
            ways = FlowLayout(self._theme.px(12))
            for choice in without.choices:
                text = self._without.way(choice, self.name)
                if text:
                    ways.addWidget(self._way(without, choice, text))
            texts = column(
                h3(self.name(without.teacher_id)), small(self._without.reason(without)), ways,
                gap=self._theme.px(2),
            )  # fmt: skip
            line = row(Icon(self._theme, "triangle-alert", "amber"), gap=self._theme.px(10))
            line.addLayout(texts, 1)
            parts.addLayout(line)
        return card(parts)

    def _way(self, without: NoDuo, choice: DuoChoice, text: str) -> QWidget:
        button = link(self._theme, text)
        button.setAccessibleDescription(self.name(without.teacher_id))
        button.clicked.connect(lambda: self.way_wanted.emit(without, choice))
        return button

    def _card(self, title: str) -> QVBoxLayout:
        edge = self._theme.px(16)
        parts = column(
            gap=self._theme.px(10), margins=(edge, self._theme.px(14), edge, self._theme.px(12))
        )
        parts.addWidget(h2(title))
        return parts
