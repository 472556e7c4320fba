"""What was written long ago: how much there is, of what, and clearing it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.cases.clearing import OldCaseRow
from leerkring.app.follow_up.clearing import OldArrangementRow
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import clear, column, row, widget_of


class OldThings(QFrame):
    """Says how much is old; opened it lists what, and clears it in one step."""

    wanted = Signal(object)  # the ids of what is to be cleared, a tuple

    def __init__(self, desk: CaseDesk, title: str, verb: str, kept: str) -> None:
        """Make a card; `verb` is on its button and `kept` says what stays."""
        super().__init__()
        self._ids: tuple[str, ...] = ()
        theme = desk.theme
        self.setProperty("role", "card")
        self.said = body("")
        self.look = link(theme, self.tr("See which"))
        self.look.setCheckable(True)
        self.look.toggled.connect(lambda _: self._unfold())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.clear_button = plain(theme, verb, icon="trash-2")
        self.clear_button.clicked.connect(lambda: self.wanted.emit(self._ids))
        self.preview = widget_of(
            column(self._lines, small(kept), row(self.clear_button, None), gap=theme.px(8))
        )
        self.preview.hide()
        edge = theme.px(16)
        self.setLayout(
            column(
                h2(title),
                self.said,
                row(self.look, None),
                self.preview,
                gap=theme.px(8),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def show_lines(
        self, said: str, ids: Sequence[str], lines: Sequence[str], *, open_now: bool
    ) -> None:
        """Show what can be cleared; nothing at all when there is none."""
        self._ids = tuple(ids)
        self.said.setText(said)
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(small(line))
        if open_now and ids and not self.isVisible():
            self.look.setChecked(True)
        self.setVisible(bool(ids))

    def _unfold(self) -> None:
        on = self.look.isChecked()
        self.preview.setVisible(on)
        self.look.setText(self.tr("Fold up") if on else self.tr("See which"))


class ClearingCard(OldThings):
    """What was written of cases; whose they were stays."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(
            desk,
            self.tr("Old texts of cases"),
            self.tr("Clear these texts"),
            self.tr(
                "Whose case it was, its theme and when it was talked about stay: turns are counted "
                "by it. A word of one's own for the theme goes too. As long as this can be undone, "
                "and in older backups, the texts are still there."
            ),
        )
        self._desk = desk

    def show_rows(self, rows: Sequence[OldCaseRow], *, open_now: bool) -> None:
        """Show of which cases something can be cleared, never a word of it."""
        count = len(rows)
        text = self.tr("Of %n case(s) something written is older than was agreed.", "", count)
        said = self._desk.wording.in_words(text, count)
        lines = [self._line(one) for one in rows]
        self.show_lines(said, [one.case_id for one in rows], lines, open_now=open_now)

    def _line(self, one: OldCaseRow) -> str:
        text = self.tr("{circle}, {day}: case of {name}, %n text(s)", "", one.texts)
        day = self._desk.wording.day(one.day, weekday=False, year=True)
        return text.format(circle=one.circle_name, day=day, name=one.contributor)


class ArrangementsClearingCard(OldThings):
    """What meetings agreed; it goes as a whole."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(
            desk,
            self.tr("Old agreements"),
            self.tr("Clear these agreements"),
            self.tr(
                "They also go from the report of what was followed up. As long as this can be "
                "undone, and in older backups, they are still there."
            ),
        )
        self._desk = desk

    def show_rows(self, rows: Sequence[OldArrangementRow], *, open_now: bool) -> None:
        """Show which agreements can be cleared."""
        count = len(rows)
        text = self.tr("%n agreement(s) of meetings are older than you keep them.", "", count)
        said = self._desk.wording.counted_sentence(text, count)
        lines = [self._line(one) for one in rows]
        self.show_lines(said, [one.id for one in rows], lines, open_now=open_now)

    def _line(self, one: OldArrangementRow) -> str:
        text = self.tr("{circle}, {day}: {name}: {what}")
        if not one.done:
            text = self.tr("{circle}, {day}: {name}: {what} (not done)")
        day = self._desk.wording.day(one.day, weekday=False, year=True)
        name = one.name or self.tr("everybody")
        return text.format(circle=one.circle_name, day=day, name=name, what=one.what)
