"""What was written of cases long ago: how much there is, which cases, and clearing it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.cases.clearing import OldCaseRow
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import clear, column, row, widget_of


class ClearingCard(QFrame):
    """Says how many texts are old; opened it lists them, and clears them in one step."""

    wanted = Signal(object)  # the ids of the cases, a tuple

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[OldCaseRow, ...] = ()
        theme = desk.theme
        self.setProperty("role", "card")
        self.said = body("")
        self.look = link(theme, self.tr("See which"))
        self.look.setCheckable(True)
        self.look.toggled.connect(lambda _: self._unfold())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.clear_button = plain(theme, self.tr("Clear these texts"), icon="trash-2")
        self.clear_button.clicked.connect(lambda: self._tell())
        self.kept = small(
            self.tr(
                "Whose case it was, its theme and when it was talked about stay: turns are counted "
                "by it. A word of one's own for the theme goes too. As long as this can be undone, "
                "and in older backups, the texts are still there."
            )
        )
        self.preview = widget_of(
            column(self._lines, self.kept, row(self.clear_button, None), gap=theme.px(8))
        )
        self.preview.hide()
        edge = theme.px(16)
        self.setLayout(
            column(
                h2(self.tr("Old texts of cases")),
                self.said,
                row(self.look, None),
                self.preview,
                gap=theme.px(8),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def show_rows(self, rows: Sequence[OldCaseRow], *, open_now: bool) -> None:
        """Show what can be cleared; nothing at all when there is none."""
        self._rows = tuple(rows)
        count = len(rows)
        text = self.tr("Of %n case(s) something written is older than was agreed.", "", count)
        self.said.setText(self._desk.wording.in_words(text, count))
        clear(self._lines)
        for one in rows:
            self._lines.addWidget(small(self._line(one)))
        if open_now and rows and not self.isVisible():
            self.look.setChecked(True)
        self.setVisible(bool(rows))

    def _tell(self) -> None:
        self.wanted.emit(tuple(one.case_id for one in self._rows))

    def _line(self, one: OldCaseRow) -> str:
        text = self.tr("{circle}, {day}: case of {name}, %n text(s)", "", one.texts)
        day = self._desk.wording.day(one.day, weekday=False, year=True)
        return text.format(circle=one.circle_name, day=day, name=one.contributor)

    def _unfold(self) -> None:
        on = self.look.isChecked()
        self.preview.setVisible(on)
        self.look.setText(self.tr("Fold up") if on else self.tr("See which"))
