"""The big-card view: one card for the whole room, with the keys of a presenter's clicker."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from leerkring.app.cards.table import CardRow
from leerkring.domain.cards import AnswerWay
from leerkring.ui.cards.face import SMALL, CardFace, growth
from leerkring.ui.cards.words import CardWords
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import flat, plain, primary
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import FlowLayout, column, row
from leerkring.ui.widgets.room import RoomDeed, cover, room_deed, room_font

_SAID = 28  # design pixels


class RoomView(QWidget):
    """A window of its own that shows cards; `wanted` asks for one more, `closed` tells the end.

    Going back shows what was drawn before, and is no draw. Space, → and Page Down go on, ← and
    Page Up back, B or a point covers the card, Esc ends.
    """

    wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, words: CardWords, way: AnswerWay, above: QWidget) -> None:
        super().__init__(above, Qt.WindowType.Window)
        self._theme, self._words, self._way = theme, words, way
        self._above = above
        self._shown: list[CardRow] = []
        self._at = -1
        self._left = 0
        self._ended, self._said = False, ""
        self._deed: Deed | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Conversation cards"))
        self.face = CardFace(theme, words)
        self.say = label("", "room", wrap=True)
        self.say.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.left = label("", "room")
        self.back = plain(theme, self.tr("Previous"), icon="chevron-left")
        self.back.clicked.connect(lambda: self.go_back())
        self.next = primary(theme, self.tr("Next card"), icon="chevron-right")
        self.next.clicked.connect(lambda: self.go_on())
        self.again = plain(theme, " ")
        self.again.clicked.connect(lambda: self._do())
        self.stop = flat(theme, self.tr("Stop (Esc)"))
        self.stop.clicked.connect(lambda: self.close())
        self.other = flat(theme, self.tr("Other screen"), icon="monitor")
        self.other.clicked.connect(lambda: self.to_other_screen())
        self.again.hide()
        self._lay_out()
        self._show()
        self._watch_screens()

    def add(self, card: CardRow, left: int) -> None:
        """Show one more card; `left` is how many come after it."""
        self._shown.append(card)
        self._at = len(self._shown) - 1
        self._ended = False
        self._left = left
        self._show()

    def end(self, text: str, deed: Deed | None = None) -> None:
        """Say that there is no next card for now; only a press on the button does the deed."""
        self._at = len(self._shown)
        self._ended, self._said, self._deed = True, text, deed
        self._show()

    def go_on(self) -> None:
        """Show the next card: one that was shown before, or a new one."""
        if self._at + 1 < len(self._shown):
            self._at += 1
            self._show()
        elif not self._ended:
            self.wanted.emit()
        elif self._at < len(self._shown):
            self._at = len(self._shown)
            self._show()

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._at > 0:
            self._at -= 1
            self._show()

    def to_other_screen(self) -> None:
        """Move to the next screen there is, for a projector."""
        screens = QGuiApplication.screens()
        there = screens[(screens.index(self.screen()) + 1) % len(screens)]
        cover(self, there)
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = room_deed(event)
        if deed is RoomDeed.STOP:
            self.close()
        elif event.isAutoRepeat():
            event.accept()  # holding a key must not draw the whole deck
        elif deed is RoomDeed.FORWARD:
            self.go_on()
        elif deed is RoomDeed.BACK:
            self.go_back()
        elif deed is RoomDeed.BLANK:
            self.face.cover(on=not self.face.hidden_for_now)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = growth(self._theme, self.width())
        self.say.setFont(room_font(self._theme, _SAID * factor))
        self.left.setFont(room_font(self._theme, SMALL * factor))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _watch_screens(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._offer_screens)
            application.screenRemoved.connect(self._leave_screen)
        self._offer_screens()

    def _offer_screens(self) -> None:
        self.other.setVisible(len(QGuiApplication.screens()) > 1)

    def _leave_screen(self, gone: QScreen) -> None:
        """Come to a screen that is there when one is taken away with the card on it."""
        left = [screen for screen in QGuiApplication.screens() if screen != gone]
        middle = self.geometry().center()
        if left and not any(screen.geometry().contains(middle) for screen in left):
            own = self._above.screen()
            cover(self, own if own in left else left[0])
            self.activateWindow()
        self.other.setVisible(len(left) > 1)

    def _do(self) -> None:
        if self._deed is not None:
            self._deed.do()

    def _show(self) -> None:
        over = self._ended and self._at == len(self._shown)
        self.again.setVisible(over and self._deed is not None)
        if over:
            self.face.show_words(self._said)
            self.say.setText("")
            self.left.setText("")
            if self._deed is not None:
                self.again.setText(self._deed.text)
        elif self._shown:
            card = self._shown[self._at]
            self.face.show_card(card)
            self.say.setText(self._words.say(self._way, card.kind))
            self.left.setText(self._words.left(self._left))
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(not over)
        if over:
            self.setFocus()  # Space does nothing here: neither draw nor stop
        elif self.focusWidget() in (None, self):
            self.next.setFocus()

    def _lay_out(self) -> None:
        px = self._theme.px
        buttons = FlowLayout(px(12))
        for button in (self.stop, self.other, self.again, self.back, self.next):
            buttons.addWidget(button)
        foot = row(self.left, None, buttons, gap=px(12))
        whole = column(self.face, self.say, foot, gap=20)
        whole.setStretch(0, 1)
        whole.setContentsMargins(48, 40, 48, 28)
        self.setLayout(whole)
        self.next.setFocus()
