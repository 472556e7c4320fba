"""The buttons for who leads: on, back, pause, more time, and what the room sees."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from leerkring.domain.sitting import UNSEEN
from leerkring.ui.messages import Deed
from leerkring.ui.sitting.shown import Shown
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, flat, plain, primary
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, widget_of
from leerkring.ui.widgets.marks import Mark
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.room import RoomDeed


class Dots(Mark):
    """One dot per step: those that have been are filled, the present one is large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._at = self._count = 0

    def show_place(self, at: int, count: int, words: str) -> None:
        """Show the step it is at, counted from 0."""
        self._at, self._count = at, count
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._gap() * max(1, self._count)), self.theme.px(28))

    def draw(self, painter: QPainter) -> None:
        gap, middle = self._gap(), self.height() / 2
        for number in range(self._count):
            here = number == self._at
            size = self.theme.px(7 if here else 4) * min(1.0, gap / self.theme.px(18))
            painter.setPen(QPen(self.theme.colour("pri" if here else "ctrl"), 1.5))
            filled = "pri" if here else "ctrl" if number < self._at else "bg"
            painter.setBrush(self.theme.colour(filled))
            painter.drawEllipse(QPointF(gap * (number + 0.5), middle), size, size)

    def _gap(self) -> float:
        return min(self.theme.px(20), self.theme.px(360) / max(1, self._count))


class Controls(QWidget):
    """Tells what is wanted. A click leaves the keyboard at the filled button, for the clicker."""

    wanted = Signal(object)  # RoomDeed
    tip_switched = Signal()
    case_switched = Signal()
    clock_switched = Signal()
    order_wanted = Signal(object)  # the button, for a menu
    screen_wanted = Signal(object)  # the button, for a menu
    others_wanted = Signal(object)  # the button, for a menu of what has no room
    card_wanted = Signal()
    accepted = Signal()
    put_back = Signal()
    anew_wanted = Signal()

    def __init__(self, theme: Theme, words: SittingWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._said = ""
        self._is_small = False
        self._onward = ("", "")  # with the name of the step, and without
        self.back = plain(theme, self.tr("Previous"), icon="chevron-left")
        self.pause = plain(theme, self.tr("Pause"))
        self.more = plain(theme, self.tr("+ 2 minutes"))
        self.card = plain(theme, self.tr("Draw a card"), icon="messages-square")
        self.others = Button(theme, kind="", icon="ellipsis", name=self.tr("More"))
        self.others.hide()
        self.next = primary(theme, "-", icon="chevron-right")
        self.dots = Dots(theme)
        self.tip = flat(theme, self.tr("Tip for who leads"), icon="chevron-down")
        self.case = flat(theme, self.tr("Show the case"), icon="eye")
        self.order = flat(theme, self.tr("Speaking order"), icon="users")
        self.clock = flat(theme, self.tr("Without clock"), icon="clock")
        self.screens = flat(theme, self.tr("Screen"), icon="monitor")
        self.stop = flat(theme, self.tr("Stop (Esc)"), icon="x")
        self._notice = QVBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def buttons(self) -> Sequence[Button]:
        """All of them, in the order of the Tab key."""
        return (
            self.back, self.pause, self.more, self.card, self.others, self.next,
            self.tip, self.case, self.order, self.clock, self.screens, self.stop,
        )  # fmt: skip

    def show_step(self, shown: Shown, *, screens: int) -> None:
        """Show what can be done now; `screens` is how many there are to choose from."""
        sitting, words = shown.sitting, self._words
        done, first = sitting.is_done, sitting.at == 0
        self.back.setEnabled(not first)
        self.back.setToolTip(self.tr("This is the first step.") if first else "")
        onward = words.onward(shown.following, done=done)
        self._onward = (onward, onward if shown.following is None else self.tr("Next"))
        self.next.set_icon("check" if shown.following is None else "chevron-right")
        self.pause.setText(self.tr("Go on") if sitting.paused else self.tr("Pause"))
        for button in (self.pause, self.more):
            button.setVisible(not done and shown.with_clock)
        self.card.setVisible(shown.has_cards)
        has_tip = shown.step is not None and bool(shown.step.tip) and not shown.own_tip
        self.tip.setVisible(has_tip)
        self.tip.setText(
            self.tr("Hide the tip") if shown.with_tip else self.tr("Tip for who leads")
        )
        self.tip.set_icon("chevron-up" if shown.with_tip else "chevron-down")
        self.case.setVisible(shown.has_case and not done)
        self.case.setText(self.tr("Hide the case") if shown.case else self.tr("Show the case"))
        self.case.set_icon("eye-off" if shown.case else "eye")
        self.order.setVisible(len(shown.people) > 1 and not done)
        self.clock.setVisible(not done)
        with_clock, without = self.tr("With clock"), self.tr("Without clock")
        self.clock.setText(without if shown.with_clock else with_clock)
        self.screens.setVisible(screens > 1)
        self.dots.show_place(sitting.at, len(sitting.slots), words.step_of(sitting))
        self._show_notice(shown)
        self._show_size()

    def be_small(self, *, on: bool) -> None:
        """Take one line, so that the words of the step have the room; the rest is in a menu."""
        if self._is_small != on:
            self._is_small = on
            self._show_size()

    def other_actions(self, menu: QMenu) -> None:
        """Put what has no room here in a menu."""
        for button in (self.tip, self.case, self.order, self.clock, self.screens, self.stop):
            if not button.isHidden():
                action = menu.addAction(button.text())
                action.triggered.connect(lambda _=False, button=button: button.click())

    def _show_size(self) -> None:
        long, short = self._onward
        self.next.setText(short if self._is_small else long)
        self.next.setAccessibleName(long)
        self.next.setToolTip(long if self._is_small else "")
        self.others.setVisible(self._is_small)
        self._looks.setVisible(not self._is_small)
        self._fit()

    def take_keyboard(self) -> None:
        """Let the keyboard be at the filled button."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ---- what must be answered -----------------------------------------------------------------

    def _show_notice(self, shown: Shown) -> None:
        sitting, words = shown.sitting, self._words
        away = sitting.away >= UNSEEN
        parts = [words.away(sitting)] if away else []
        parts += [words.resumed(sitting)] if shown.is_resumed else []
        said = " ".join(parts)
        if said == self._said:
            return
        self._said = said
        focused: QWidget | None = self.window().focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        clear(self._notice)
        deeds: list[Deed] = []
        if away:
            deeds.append(Deed(self.tr("Go on"), self.accepted.emit))
            deeds.append(Deed(self.tr("Put the step back"), self.put_back.emit))
        if shown.is_resumed:
            deeds.append(Deed(self.tr("Begin anew"), self.anew_wanted.emit))
        if said:
            self._notice.addWidget(NoticeBar(self._theme, said, deeds, tone="blue", icon="clock"))
        if held:
            self.take_keyboard()

    # ---- how it is built -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        deeds = FlowLayout(px(12))
        for button in (self.back, self.pause, self.more, self.card, self.others):
            deeds.addWidget(button)
        self._line = QHBoxLayout()
        self._line.setSpacing(px(12))
        self._left = widget_of(deeds)
        self._line.addWidget(self._left, 1)
        self._line.addWidget(self.next)
        looks = FlowLayout(px(8))
        looks.addWidget(self.dots)
        for button in (self.tip, self.case, self.order, self.clock, self.screens, self.stop):
            looks.addWidget(button)
        self._looks = widget_of(looks)
        self.setLayout(column(self._notice, self._line, self._looks, gap=px(10)))
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _fit(self) -> None:
        """Put the filled button under the others where they do not fit beside each other."""
        wanted = self._left.sizeHint().width() + self.next.sizeHint().width() + self._theme.px(12)
        beside = wanted <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
            side = Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignRight
            self._line.setAlignment(self.next, side)

    def _connect(self) -> None:
        for button, deed in (
            (self.back, RoomDeed.BACK),
            (self.pause, RoomDeed.PAUSE),
            (self.more, RoomDeed.MORE),
            (self.next, RoomDeed.FORWARD),
            (self.stop, RoomDeed.STOP),
        ):
            button.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed))
        self.card.clicked.connect(lambda: self.card_wanted.emit())
        self.tip.clicked.connect(lambda: self.tip_switched.emit())
        self.case.clicked.connect(lambda: self.case_switched.emit())
        self.clock.clicked.connect(lambda: self.clock_switched.emit())
        self.order.clicked.connect(lambda: self.order_wanted.emit(self.order))
        self.others.clicked.connect(lambda: self.others_wanted.emit(self.others))
        self.screens.clicked.connect(lambda: self.screen_wanted.emit(self.screens))
