"""The window that the whole room looks at: one step, large, on the whole of a screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from leerkring.domain.sitting import Sitting
from leerkring.ui.sitting.controls import Controls
from leerkring.ui.sitting.shown import Shown
from leerkring.ui.sitting.stage import TEXT, Stage
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import column, row, widget_of
from leerkring.ui.widgets.notices import announce
from leerkring.ui.widgets.room import RoomDeed, cover, room_deed, room_font

_EDGE = 36
_LOW = 500  # design pixels: with large text on a small screen the words need all the room


class RoomWindow(QWidget):
    """Shows steps and time; the controls are here only when the presenter looks along.

    Keys are those of a presenter's clicker. B or a point makes the screen blank; the next key
    that would go somewhere shows it again first.
    """

    wanted = Signal(object)  # RoomDeed, by key
    closed = Signal()

    def __init__(self, theme: Theme, words: SittingWords, above: QWidget) -> None:
        super().__init__(above, Qt.WindowType.Window)
        self._theme, self._words = theme, words
        self._step = ""
        self._time = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Together mode"))
        self.place = label("", "room")
        self.now = label("", "room")
        self.ends = label("", "room")
        self.stage = Stage(theme, words)
        self.controls = Controls(theme, words)
        top = row(self.place, None, self.now, self.ends, gap=theme.px(32))
        whole = column(top, self.stage, self.controls, gap=12)
        whole.setStretch(1, 1)
        self.content = widget_of(whole)
        self.setLayout(column(self.content, margins=(_EDGE, 24, _EDGE, 20)))

    @property
    def is_blank(self) -> bool:
        """Whether nothing is shown for a while."""
        return self.content.isHidden()

    def show_step(self, shown: Shown, *, screens: int) -> None:
        """Show where the meeting is, and say so when it is another step."""
        sitting, step = shown.sitting, shown.step
        self.controls.setVisible(not shown.own_tip)
        self.controls.show_step(shown, screens=screens)
        self.place.setText(self._words.step_of(sitting))
        for part in (self.now, self.ends):
            part.setVisible(shown.with_clock)
        self.stage.show_step(shown)
        self.show_time(sitting)
        if sitting.is_done and self.controls.next.hasFocus():
            self.setFocus()  # one more press on a clicker must not end it
        elif not sitting.is_done and self.focusWidget() in (None, self):
            self.controls.take_keyboard()
        said = step.id if step is not None else "-"
        if said != self._step:
            self._step = said
            self._time = self._words.said_of_time(sitting)
            announce(self, self._words.said(sitting, step))
        elif self._words.said_of_time(sitting) != self._time and shown.with_clock:
            self._time = self._words.said_of_time(sitting)
            announce(self, self._time or self._words.said(sitting, step))

    def show_time(self, sitting: Sitting) -> None:
        """Show only how the clock stands now."""
        self.now.setText(self._words.now(sitting))
        self.ends.setText(self._words.ends(sitting))
        self.stage.show_time(sitting)

    def fill(self, screen: QScreen) -> None:
        """Cover a screen."""
        cover(self, screen)

    def blank(self, *, on: bool) -> None:
        """Show nothing, or what there is again."""
        self.content.setVisible(not on)
        if on:
            self.setFocus()
            announce(self, self.tr("The screen is blank"))
        else:
            self.controls.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = room_deed(event)
        if deed is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # holding a key must not run through the meeting
            self.wanted.emit(deed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._theme
        self.controls.be_small(on=self.height() < theme.px(_LOW))
        wide = self.width() * theme.text_percent / theme.px(100)  # design pixels at 100 %
        font = room_font(theme, TEXT * min(max(wide / 1100, 0.6), 1.6))
        for part in (self.place, self.now, self.ends):
            part.setFont(font)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @staticmethod
    def moves(deed: RoomDeed) -> bool:
        """Tell whether a key would go somewhere: on a blank screen it only shows it again."""
        return deed in (RoomDeed.FORWARD, RoomDeed.BACK)
