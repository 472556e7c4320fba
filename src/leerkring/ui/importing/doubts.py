"""Rows to look at before taking a list over, each with its corrections as buttons."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.app.people.people_rows import Doubt, DoubtKind
from leerkring.app.people.preview import Choices, ImportPreview, PreviewRow
from leerkring.app.reading.tables import Correction
from leerkring.ui.importing.words import ImportWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.widgets.marks import Icon

MOST_SHOWN = 3


@dataclass(frozen=True)
class WayOut:
    """A button: its verb, and the choices after pressing it."""

    text: str
    apply: Callable[[Choices], Choices]


def corrected(choices: Choices, line: int, column: int, text: str) -> Choices:
    """Return the choices with another text for one cell."""
    rest = tuple(c for c in choices.corrections if (c.line, c.column) != (line, column))
    return replace(choices, corrections=(*rest, Correction(line, column, text)))


def decided(choices: Choices, line: int, person_id: str | None) -> Choices:
    """Return the choices in which a line is somebody known, or somebody new (None)."""
    rest = tuple(pair for pair in choices.same_as if pair[0] != line)
    return replace(choices, same_as=(*rest, (line, person_id)))


def left_out(choices: Choices, line: int) -> Choices:
    """Return the choices in which a line is skipped."""
    return replace(choices, left_out=(*choices.left_out, line))


def taken_again(choices: Choices, line: int) -> Choices:
    """Return the choices in which a line is no longer skipped."""
    return replace(choices, left_out=tuple(one for one in choices.left_out if one != line))


def _is(line: int, person_id: str, choices: Choices) -> Choices:
    return decided(choices, line, person_id)


def _both_new(lines: Iterable[int | None], choices: Choices) -> Choices:
    """Return the choices in which lines that look the same are different new people."""
    for line in lines:
        choices = choices if line is None else decided(choices, line, None)
    return choices


class WaysOut(QObject):
    """The corrections that belong to each kind of doubt, the likely one first."""

    def __init__(self, people: Mapping[str, str], rows: Iterable[PreviewRow] = ()) -> None:
        super().__init__()
        self._people = people  # "Anna de Vries, anna@voorbeeld.nl" by id
        self._new = {row.line for row in rows if row.person_id is None}

    def of(self, found: PreviewRow, doubt: Doubt) -> Iterator[WayOut]:
        """Yield what can be done about a doubt."""
        line, cell = found.line, doubt.column
        skip = WayOut(self.tr("Skip line {line}").format(line=line), lambda c: left_out(c, line))
        if doubt.proposal is not None and cell is not None:
            text, proposal = self.tr("Make it {text}"), doubt.proposal
            yield WayOut(text.format(text=proposal), lambda c: corrected(c, line, cell, proposal))
        if doubt.kind is DoubtKind.BAD_CELL and cell is not None:
            yield WayOut(self.tr("Leave this cell out"), lambda c: corrected(c, line, cell, ""))
        elif doubt.kind is DoubtKind.NO_NAME:
            yield skip
        elif doubt.kind in (DoubtKind.SAME_AS_LINE, DoubtKind.SAME_NAME):
            yield skip
            if doubt.kind is DoubtKind.SAME_AS_LINE:
                lines = [one for one in (line, doubt.other_line) if one in self._new]
                yield WayOut(self.tr("It is somebody else"), partial(_both_new, lines))
        else:
            yield from self._who(line, doubt.candidates)
            yield WayOut(self.tr("It is somebody new"), lambda c: decided(c, line, None))

    def _who(self, line: int, candidates: tuple[str, ...]) -> Iterator[WayOut]:
        same = self.tr("It is {person}")
        for key in candidates:
            person = self._people.get(key, "")
            yield WayOut(same.format(person=person), partial(_is, line, key))


class DoubtCards(QWidget):
    """Shows the first doubts of a list; `chosen` tells the choices after a correction."""

    chosen = Signal(object)  # Choices

    def __init__(self, theme: Theme, words: ImportWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._choices = Choices()
        self._ways = WaysOut({})
        self._most = MOST_SHOWN
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))

    def show_preview(
        self, preview: ImportPreview, choices: Choices, people: Mapping[str, str]
    ) -> None:
        """Show what is doubtful in a list."""
        self._choices, self._ways = choices, WaysOut(people, preview.rows)
        doubts = [(found, doubt) for found in preview.rows for doubt in found.doubts]
        clear(self._lines)
        for found, doubt in doubts[: self._most]:
            self._lines.addWidget(self._card(found, doubt))
        more = len(doubts) - self._most
        if more > 0:
            button = link(self._theme, self.tr("Show %n more", "", more))
            button.clicked.connect(lambda: self._show_more(preview, choices, people))
            self._lines.addLayout(row(button, None))
        self.setVisible(bool(doubts))

    def _show_more(
        self, preview: ImportPreview, choices: Choices, people: Mapping[str, str]
    ) -> None:
        self._most += 20
        self.show_preview(preview, choices, people)

    def _card(self, found: PreviewRow, doubt: Doubt) -> QFrame:
        theme = self._theme
        text = self._words.doubt(found, doubt)
        buttons = FlowLayout(theme.px(8))
        for way in self._ways.of(found, doubt):
            button = plain(theme, way.text)
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _=False, w=way: self._take(w))
            buttons.addWidget(button)
        sign = Icon(theme, "triangle-alert", "amber")
        texts = column(body(text), buttons, gap=theme.px(6))
        whole = row(sign, texts, gap=theme.px(10), margins=(12, 8, 12, 8))
        whole.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        frame = QFrame()
        frame.setProperty("role", "notice")
        frame.setProperty("tone", "amber")
        frame.setLayout(whole)
        return frame

    def _take(self, way: WayOut) -> None:
        self.chosen.emit(way.apply(self._choices))
