"""A case in a list: whose it is, its theme and where it is; what was written shows once opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from leerkring.app.cases.rows import CaseDetails, CaseRow, OpenCase
from leerkring.domain.errors import DomainError
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.cases.opened import OpenedCase
from leerkring.ui.cases.words import TONES
from leerkring.ui.messages import Deed
from leerkring.ui.widgets.buttons import Button, flat, plain
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.rows import NARROW

Deeds = Callable[[CaseRow], Sequence[Deed]]
Below = Callable[[CaseRow], str]


class CaseLine(QFrame):
    """One case; *Open* asks for what was written and shows it below, *Close* forgets it again."""

    def __init__(self, desk: CaseDesk, deeds: Deeds, below: Below) -> None:
        super().__init__()
        self._desk, self._deeds, self._below = desk, deeds, below
        self.row: CaseRow | None = None
        theme = desk.theme
        self.setProperty("role", "row")
        self.name = h3("")
        self.name.setWordWrap(False)
        self.theme_chip = Chip(theme, "", "neutral")
        self.status_chip = Chip(theme, "", "neutral")
        self.said = small("")
        self.open_button = flat(theme, self.tr("Open"), icon="chevron-right")
        self.open_button.clicked.connect(lambda: self.toggle())
        self._buttons = FlowLayout(theme.px(6))
        marks = FlowLayout(theme.px(8))
        for part in (self.name, self.theme_chip, self.status_chip):
            marks.addWidget(part)
        texts = column(marks, self.said, gap=theme.px(4))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.px(10))
        self._top.addLayout(texts, 1)
        self._top.addLayout(self._buttons)
        self._top.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons: list[Button] = []
        self._now: list[Deed] = []
        self.opened: OpenedCase | None = None
        self._room = QVBoxLayout()
        edge = theme.px(12)
        self.setLayout(
            column(self._top, self._room, gap=theme.px(8), margins=(edge, edge, edge, edge))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._desk.theme.px(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._top.direction() != wanted:
            self._top.setDirection(wanted)

    def show_row(self, case: CaseRow) -> None:
        """Show what is known without opening it."""
        self.row = case
        words = self._desk.words
        self.setAccessibleName(words.line(case))
        self.name.setText(case.contributor)
        self.theme_chip.change(words.theme_of(case), "neutral")
        self.status_chip.change(words.status(case.status), *TONES[case.status])
        said = " · ".join(part for part in (words.day(case), self._below(case)) if part)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._show_buttons(case)
        if self.opened is not None:
            self._ask()

    def toggle(self) -> None:
        """Open the case, or close it again."""
        if self.row is None:
            return
        if self.opened is None:
            self.open_case()
        else:
            self.close_case()

    def open_case(self) -> None:
        """Ask for what was written and show it."""
        self.opened = OpenedCase(self._desk)
        self.opened.hide()
        self._room.addWidget(self.opened)
        self._say_open()
        self._desk.learn_names()
        self._ask()

    def close_case(self) -> None:
        """Forget what was written."""
        self.opened = None
        clear(self._room)
        self._say_open()

    def _say_open(self) -> None:
        is_open = self.opened is not None
        self.open_button.setText(self.tr("Close up") if is_open else self.tr("Open"))
        self.open_button.set_icon("chevron-down" if is_open else "chevron-right")
        if self.row is not None:
            self.open_button.setAccessibleDescription(self._desk.words.line(self.row))

    def _ask(self) -> None:
        if self.row is not None:
            case_id = self.row.id
            self._desk.page.ask(
                OpenCase(case_id), self._show_details, self._lost, key=f"case {case_id}"
            )

    def _show_details(self, case: CaseDetails) -> None:
        if self.opened is not None and self.row is not None and case.row.id == self.row.id:
            self.opened.show_case(case)
            self.opened.show()

    def _lost(self, error: DomainError) -> None:
        """Leave it: in a moment the list does not have it any more either."""
        del error

    def _show_buttons(self, case: CaseRow) -> None:
        """Show what can be done now; buttons that say the same as before stay."""
        self._now = list(self._deeds(case))
        texts = [deed.text for deed in self._now]
        if texts != [button.text() for button in self.buttons]:
            held = any(button.hasFocus() for button in self.buttons)
            clear(self._buttons)
            self.buttons = [plain(self._desk.theme, text) for text in texts]
            for number, button in enumerate(self.buttons):
                button.clicked.connect(lambda _=False, n=number: self._now[n].do())
                self._buttons.addWidget(button)
                button.show()
            if held:
                self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.buttons:
            button.setAccessibleDescription(self._desk.words.line(case))
        self._say_open()


class CaseList(QWidget):
    """Lines below each other; a case that stays keeps its line, and with it what is opened."""

    def __init__(self, desk: CaseDesk, deeds: Deeds, below: Below) -> None:
        super().__init__()
        self._desk, self._deeds, self._below = desk, deeds, below
        self.lines: dict[str, CaseLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.px(8))

    def show_rows(self, rows: Sequence[CaseRow]) -> None:
        """Show these cases, in this order."""
        for gone in [key for key in self.lines if key not in {one.id for one in rows}]:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for number, one in enumerate(rows):
            line = self.lines.get(one.id) or self._new_line(one.id)
            if self._column.indexOf(line) != number:
                self._column.insertWidget(number, line)
            line.show_row(one)
            line.show()
        self.setVisible(bool(rows))

    def close_all(self) -> None:
        """Close what is opened: somebody else may look on."""
        for line in self.lines.values():
            if line.opened is not None:
                line.close_case()

    def _new_line(self, case_id: str) -> CaseLine:
        line = self.lines[case_id] = CaseLine(self._desk, self._deeds, self._below)
        return line
