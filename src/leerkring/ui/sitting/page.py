"""The page *Samenzitmodus*: what the presenter sees, and behind it the window for the room."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.programme.rows import Programme, ProgrammeOf
from leerkring.domain.errors import DomainError
from leerkring.domain.sitting import Slot
from leerkring.ui.change_feed import Changed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.sitting.controls import Controls
from leerkring.ui.sitting.course import Course
from leerkring.ui.sitting.empty import no_meeting, no_programme
from leerkring.ui.sitting.extras import NO_EXTRAS, Extras, TakeAway
from leerkring.ui.sitting.host import HostCard
from leerkring.ui.sitting.looks import Looks
from leerkring.ui.sitting.order import OrderDeeds, order_menu, pop_up
from leerkring.ui.sitting.room import RoomWindow
from leerkring.ui.sitting.scene import Scene
from leerkring.ui.sitting.screens import Screens
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.room import RoomDeed, room_deed


class SittingPage(Page):
    """`Place("sitting", meeting_id)`. Esc stops and keeps the place; the last step ends it.

    With one screen the room's window covers this page. With more the room has its own, and this
    page is for who leads: tips and buttons are here alone.
    """

    name: ClassVar[str] = "sitting"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {"Absence", "Attendance", "Circle", "Dispatch", "Meeting", "Membership", "Person",
         "ProgrammeBlock", "ProgrammeStep", "Reply"}
    )  # fmt: skip

    def __init__(self, services: Services, extras: Extras = NO_EXTRAS) -> None:
        super().__init__(services)
        theme = services.theme
        self._words, self._extras = SittingWords(services.wording), extras
        self.looks, self.scene = Looks(services.preferences), Scene()
        self.course = Course(services.clock, services.preferences, self)
        self.course.changed.connect(self._show)
        self.course.passed.connect(self._show_time)
        self.room: RoomWindow | None = None
        self._take_card_away: TakeAway = lambda: None
        self.frame = PageFrame(theme, self.tr("Together mode"))
        self.fill(self.frame)
        if self.frame.area is not None:
            self.frame.area.installEventFilter(self)
        self.host = HostCard(theme, self._words)
        self.controls = Controls(theme, self._words)
        self._listen(self.controls)
        self.empty: EmptyState | None = None
        self.frame.body.addWidget(self.host)
        self.frame.body.addWidget(self.controls)
        self.frame.body.addStretch(1)
        self.primary_action = self.action(self.tr("Next step"), lambda: self.do(RoomDeed.FORWARD))
        self.screens = Screens(self, services.preferences)
        self.screens.changed.connect(self._place_room)
        self._hide_all()

    # ---- the contract of a page ---------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Begin a meeting, or go on with it."""
        if place.id != self.place.id:
            self._close_room()
            self.scene = Scene()
        super().show_place(place)

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask again what is done, and by whom."""
        del changes
        key, language = self.place.id, self.services.wording.language
        self.ask(MeetingCard(key), self._take_meeting, self._lost, key="meeting")
        if self._extras.case is not None:
            self.ask(self._extras.case(key), self._take_case, self._ignore, key="case")
        self.ask(ProgrammeOf(key, language), self._take_programme, self._ignore, key="programme")

    def first_focus(self) -> QWidget | None:
        """Return the filled button."""
        if self.empty is not None:
            return self.empty.button
        return self.controls.next if self.controls.isVisibleTo(self) else self

    def leave(self) -> bool:
        """Let Esc stop the meeting and keep its place."""
        goes_on = self.course.sitting is not None
        self.do(RoomDeed.STOP)
        return goes_on

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._turn("programme")  # what was asked before must not fill a screen any more

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a clicker before the page scrolls with them."""
        del watched
        pressed = event.type() == QEvent.Type.KeyPress
        return pressed and isinstance(event, QKeyEvent) and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the room; Esc is for the window, which asks `leave`."""
        deed = room_deed(event)
        if deed is None or deed is RoomDeed.STOP or self.course.sitting is None:
            return False
        if not event.isAutoRepeat():
            self.do(deed)
        return True

    # ---- what people do -----------------------------------------------------------------------

    def do(self, deed: RoomDeed) -> None:
        """Do what a key or button means."""
        sitting, room = self.course.sitting, self.room
        if sitting is None:
            return
        if room is not None and room.is_blank and room.moves(deed):
            room.blank(on=False)
        elif deed is RoomDeed.FORWARD and sitting.is_done:
            return  # a clicker that is pressed once more must not end it: the button does
        else:
            self._deeds()[deed]()

    def _deeds(self) -> dict[RoomDeed, Callable[[], object]]:
        return {
            RoomDeed.FORWARD: self.course.forward,
            RoomDeed.BACK: self.course.back,
            RoomDeed.PAUSE: self.course.pause,
            RoomDeed.MORE: self.course.more,
            RoomDeed.BLANK: self._blank,
            RoomDeed.STOP: self.stop,
        }

    def _press(self, deed: RoomDeed) -> None:
        """Do what a button says; after the last step the filled one ends it."""
        sitting = self.course.sitting
        if deed is RoomDeed.FORWARD and sitting is not None and sitting.is_done:
            self.finish()
        else:
            self.do(deed)

    def stop(self) -> None:
        """Leave, and keep the place."""
        self._away(to_meeting=False)

    def finish(self) -> None:
        """Leave for the meeting: it is over, and what is left is to note who was there."""
        self.course.finish()
        self._away(to_meeting=True)

    def _away(self, *, to_meeting: bool) -> None:
        self._close_room()
        navigator = self.services.navigator
        if navigator.here != self.place:
            return
        if navigator.can_go_back and not to_meeting:
            navigator.back()
        else:
            navigator.done_here(Place("today"))
            self.go("meeting", self.place.id)

    def _blank(self) -> None:
        if self.room is not None:
            self.room.blank(on=not self.room.is_blank)

    def _switch(self, switch: Callable[[], None]) -> None:
        switch()
        self._show()

    def _draw_card(self) -> None:
        if self._extras.draw is not None and self.scene.meeting is not None:
            circle_id = self.scene.meeting.row.circle_id
            self._take_card_away = self._extras.draw(self, circle_id, self.screens.of_room)

    # ---- what queries answer ------------------------------------------------------------------

    def _take_meeting(self, meeting: MeetingDetails) -> None:
        self.scene.meeting = meeting
        line, wording = meeting.row, self.services.wording
        day = wording.sentence(wording.moment(line.start))
        self.frame.set_title(self.tr("Together mode"), f"{line.circle_name} · {day}")
        self._show()

    def _take_case(self, words: str) -> None:
        self.scene.case = words
        self._show()

    def _take_programme(self, programme: Programme) -> None:
        self.scene.programme = programme
        steps = self.scene.steps
        if not steps:
            self._nothing()
            return
        self._show_empty(None)
        slots = [Slot(step.id, timedelta(minutes=step.minutes)) for step in steps]
        self.course.begin(self.place.id, slots)
        if self.room is None:
            self._open_room()

    def _nothing(self) -> None:
        self._close_room()
        choose = partial(self.go, "work_forms", self.place.id)
        self._show_empty(no_programme(self.services.theme, choose))

    def _lost(self, error: DomainError) -> None:
        del error
        self._close_room()
        self._show_empty(no_meeting(self.services.theme, lambda: self.go("today")))

    def _ignore(self, error: DomainError) -> None:
        del error  # the question about the meeting fails for the same reason

    # ---- showing ------------------------------------------------------------------------------

    def _show_empty(self, empty: EmptyState | None) -> None:
        if self.empty is not None:
            self.empty.hide()
            self.empty.deleteLater()
        self.empty = empty
        for part in (self.host, self.controls):
            part.setVisible(empty is None)
        if empty is not None:
            self.frame.body.insertWidget(0, empty)
            if empty.button is not None:
                empty.button.setFocus()

    def _hide_all(self) -> None:
        self.host.hide()
        self.controls.hide()

    def _show(self) -> None:
        kept, room = self.course.kept, self.room
        if kept is None or room is None or self.scene.programme is None:
            return
        shown = self.scene.shown(
            kept,
            is_resumed=self.course.is_resumed,
            looks=self.looks,
            own_tip=self.screens.are_apart,
            can_draw=self._extras.draw is not None,
        )
        self.host.show_step(shown)
        self.controls.show_step(shown, screens=self.screens.count)
        room.show_step(shown, screens=self.screens.count)

    def _show_time(self) -> None:
        sitting = self.course.sitting
        if sitting is not None and self.room is not None:
            self.host.show_time(sitting)
            self.room.show_time(sitting)

    # ---- the window of the room ---------------------------------------------------------------

    def _open_room(self) -> None:
        self.room = RoomWindow(self.services.theme, self._words, self.window())
        self.room.wanted.connect(self.do)
        self.room.closed.connect(self._closed_by_hand)
        self._listen(self.room.controls)
        self._place_room()

    def _close_room(self) -> None:
        self.course.leave()
        self._take_card_away()
        self._hide_all()
        room, self.room = self.room, None
        self.looks = Looks(self.services.preferences)
        if room is not None:
            room.hide()
            room.deleteLater()

    def _closed_by_hand(self) -> None:
        if self.room is not None:
            self.stop()

    def _place_room(self) -> None:
        room = self.room
        if room is None:
            return
        room.fill(self.screens.of_room)
        self._show()
        elsewhere = self.screens.are_apart
        (self.window() if elsewhere else room).activateWindow()
        (self.controls if elsewhere else room.controls).take_keyboard()

    def _listen(self, controls: Controls) -> None:
        controls.wanted.connect(self._press)
        controls.tip_switched.connect(lambda: self._switch(self.looks.switch_tip))
        controls.case_switched.connect(lambda: self._switch(self.looks.switch_case))
        controls.clock_switched.connect(lambda: self._switch(self.looks.switch_clock))
        controls.card_wanted.connect(self._draw_card)
        controls.accepted.connect(self.course.accept)
        controls.put_back.connect(self.course.set_back)
        controls.anew_wanted.connect(self.course.begin_anew)
        controls.order_wanted.connect(lambda button: pop_up(self.order_menu(button), button))
        controls.others_wanted.connect(lambda button: pop_up(self.others_menu(button), button))
        controls.screen_wanted.connect(lambda button: pop_up(self.screens.menu(button), button))

    def others_menu(self, above: QWidget) -> QMenu:
        """Return what has no room on a small screen."""
        menu = QMenu(above)
        if self.room is not None:
            self.room.controls.other_actions(menu)
        return menu

    def order_menu(self, above: QWidget) -> QMenu:
        """Return what there is to choose about speaking in turn."""
        kept = self.course.kept
        people = self.scene.people(kept.flipped) if kept is not None else ()
        switch = partial(self._switch, self.looks.switch_order)
        deeds = OrderDeeds(switch, self.course.turn, self.course.flip)
        return order_menu(above, people, deeds, on=self.looks.with_order)
