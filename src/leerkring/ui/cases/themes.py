"""Choosing a theme: a few words to choose from, or one of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from leerkring.domain.cases import THEME_MOST, CaseTheme
from leerkring.ui.cases.desk import CaseDesk, WarnedField
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.layouts import FlowLayout, column


class ThemeChoice(QWidget):
    """One chip per theme, of which one is on; the last opens a line for a word of one's own."""

    chosen = Signal(object)  # CaseTheme
    worded = Signal(str)

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.chips: dict[CaseTheme, FilterChip] = {}
        flow = FlowLayout(desk.theme.px(6))
        for number, theme in enumerate(CaseTheme):
            chip = FilterChip(desk.theme, desk.words.theme(theme), on=False)
            chip.setAccessibleDescription(self.tr("Theme"))
            self._group.addButton(chip, number)
            self.chips[theme] = chip
            flow.addWidget(chip)
        chips = QWidget()
        chips.setLayout(flow)
        self.line = QLineEdit()
        self.line.setMaxLength(THEME_MOST)
        self.own = WarnedField(desk, self.tr("Your own word for it"), self.line)
        self.own.hide()
        self._stored = ""
        self._group.idClicked.connect(self._choose)
        self.line.editingFinished.connect(self._word)
        self.field = Field(desk.theme, self.tr("Theme"), chips)
        self.setLayout(column(self.field, self.own, gap=desk.theme.px(8)))

    @property
    def theme(self) -> CaseTheme:
        """The theme that is on."""
        return list(CaseTheme)[self._group.checkedId()]

    @property
    def word(self) -> str:
        """The word of one's own, when that is what was chosen."""
        return self.line.text().strip() if self.theme is CaseTheme.OTHER else ""

    def show_theme(self, theme: CaseTheme, own: str) -> None:
        """Show what is stored, without telling."""
        self.chips[theme].setChecked(True)
        self.own.setVisible(theme is CaseTheme.OTHER)
        self._stored = own
        if not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(own)

    def _choose(self, number: int) -> None:
        theme = list(CaseTheme)[number]
        self.own.setVisible(theme is CaseTheme.OTHER)
        if theme is CaseTheme.OTHER:
            self.line.setFocus()
        self.chosen.emit(theme)

    def _word(self) -> None:
        text = self.line.text().strip()
        if text != self._stored:
            self._stored = text
            self.line.setModified(False)
            self.worded.emit(text)
