"""The page Jaarkalender: a year of meetings, and everything that can be done with them there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from leerkring.app.organisation.settings import AppSettings, ChangeSettings, CurrentSettings
from leerkring.app.year.notes import Notes, YearNotes
from leerkring.app.year.rows import YearRows, YearView
from leerkring.domain.years import YearKind
from leerkring.ui.change_feed import Changed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.papers.printing import Paper, Printing
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import ActionButton
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.year.adding import Adder
from leerkring.ui.year.beginning import Beginning, BreaksNotice
from leerkring.ui.year.body import YearBody
from leerkring.ui.year.canvas import Selection
from leerkring.ui.year.choosing import Chooser
from leerkring.ui.year.filters import Filters
from leerkring.ui.year.grid import YearGrid
from leerkring.ui.year.header import YearSwitch
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.legend import YearLegend
from leerkring.ui.year.mending import Mender
from leerkring.ui.year.mover import Mover
from leerkring.ui.year.printing import YearSheet, sheet
from leerkring.ui.year.reasons import DayWords
from leerkring.ui.year.shown import short_circle_names, shown_meetings
from leerkring.ui.year.side import ChosenCard, Deeds
from leerkring.ui.year.words import YearWords

SHOWN_KINDS = (
    "Meeting Assignment Attendance Circle Membership Person Absence ClosedDays OwnSchoolBreak "
    "Location Room RoomBlock Organisation Setting Dispatch IssuedSequence Reply "
    "PeerVisit CoachingSession CoachingDuo"
)


class YearPage(Page):
    """Shows one year; the place's id may name a day in it, and its part a meeting to choose."""

    name = "year"
    concerns = frozenset(SHOWN_KINDS.split())

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme, wording = services.theme, services.wording
        self._words = YearWords(wording)
        self._rows: YearRows | None = None
        self._names: dict[str, str] = {}
        self._index: YearIndex | None = None
        self._notes: Notes | None = None
        self._day: date | None = None
        self._wanted_meeting = ""
        self.frame = PageFrame(theme, self.tr("Year calendar"))
        self.switch = YearSwitch(theme)
        self._second_line = QHBoxLayout()
        self.filters = Filters(theme, self._words, self.frame.toolbar)
        self.mover = Mover(self, self._words, DayWords(wording), self._known)
        self.adder = Adder(self, self._known)
        self.grid = YearGrid(theme, self._words, self.mover.describe)
        self.legend = YearLegend(theme)
        self.body = YearBody(theme, self.grid, self.legend)
        self.mender = Mender(self, self.mover, self._known, self.show_meeting)
        self.card = ChosenCard(theme, self._words, DayWords(wording), self._deeds())
        self.chooser = Chooser(self, self.grid, self.card, self._known)
        self.beginning = Beginning(theme, self._words, self._plan)
        self.notice = BreaksNotice(theme, self._words, self._add_breaks, self._plan)
        self.printing = Printing(self)
        self._lay_out()
        self._make_actions()
        self._connect()

    def _known(self) -> YearIndex | None:
        return self._index

    # Building

    def _deeds(self) -> Deeds:
        return Deeds(
            visits=lambda: self.go("visits"),
            coaching=lambda: self.go("coaching"),
            send=lambda: self.go("outbox", self.chooser.meeting_id),
            other_date=self.other_date,
            open=self._open,
            add=self.add_meeting,
            step=lambda step: self.chooser.step(step),
        )

    def _lay_out(self) -> None:
        self.frame.beside_title.addWidget(self.switch)
        self.frame.body.addLayout(self._second_line)
        self.frame.body.addWidget(self.notice)
        self.frame.body.addWidget(self.body, 1)
        for card in (self.beginning, self.card, self.mender.card):
            self.body.side.addWidget(card)
        self.body.side.addStretch(1)
        self.fill(self.frame)

    def _make_actions(self) -> None:
        self.primary_action = self.action(self.tr("Plan a year"), self._plan, icon="wand-sparkles")
        self.print_action = self.action(self.tr("Print"), self.print_page, icon="printer")
        self.new_action = self.action(
            self.tr("New meeting on the chosen day"), self.add_meeting, icon="plus"
        )
        self.frame.set_primary(self.primary_action)
        self.frame.add_action(self.print_action)
        self._header_buttons = self.frame.findChildren(ActionButton)
        self._of_meeting = (
            self._meeting_action(self.tr("Open meeting"), self._open),
            self._meeting_action(self.tr("Choose another date"), self.other_date),
            self._meeting_action(self.tr("One day earlier"), lambda: self._move(-1), "Alt+Left"),
            self._meeting_action(self.tr("One day later"), lambda: self._move(1), "Alt+Right"),
            self._meeting_action(self.tr("One week earlier"), lambda: self._move(-7), "Alt+Up"),
            self._meeting_action(self.tr("One week later"), lambda: self._move(7), "Alt+Down"),
            self._meeting_action(self.tr("Remove meeting"), self.remove, "Del"),
        )

    def _meeting_action(self, text: str, do: Callable[[], object], key: str = "") -> QAction:
        """Return an action for the chosen meeting; its key works in the calendar itself."""
        action = self.action(text, do, menu=Menu.MEETING)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _connect(self) -> None:
        self.switch.turned.connect(self.turn)
        self.switch.kind_chosen.connect(self.count_by)
        self.grid.opened.connect(lambda key: self.go("meeting", key))
        self.grid.move_wanted.connect(self.mover.move)
        self.grid.remove_wanted.connect(self.mover.remove)
        self.grid.year_wanted.connect(self.turn)
        self.grid.menu_wanted.connect(self.open_menu)
        self.grid.dragged.connect(self._dragged)
        self.chooser.changed.connect(self._chosen)
        self.filters.changed.connect(lambda _: self._show())
        self.mender.changed.connect(self._show)

    # Asking and showing

    def show_place(self, place: Place) -> None:
        self._wanted_meeting = place.part
        if place.id:
            self._day = _day(place.id)
        super().show_place(place)

    def first_focus(self) -> QWidget | None:
        return self.grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_switch()

    def _fit_switch(self) -> None:
        """Put the year beside the title, or on a line of its own when there is no room."""
        frame = self.frame
        parts = (frame.title, self.switch, *self._header_buttons)
        needed = sum(part.sizeHint().width() for part in parts) + self.services.theme.px(90)
        beside = frame.beside_title.indexOf(self.switch) >= 0
        if (needed <= self.width()) == beside:
            return
        (frame.beside_title if beside else self._second_line).removeWidget(self.switch)
        if beside:
            self._second_line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            frame.beside_title.addWidget(self.switch)

    def prepare(self) -> None:
        """Read and lay out what there is: most of what the first opening would wait for."""
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        self.ask(YearView(self._day), self._show_rows, key="year")

    def turn(self, step: int) -> None:
        """Show the previous (-1), the next (1) or the present year (0)."""
        span = self._rows.span if self._rows is not None else None
        self._day = None
        if span is not None and step:
            self._day = span.before if step < 0 else span.after
        self._notes = None
        self.mender.forget()
        self.refresh()

    def show_meeting(self, meeting_id: str) -> None:
        """Choose a meeting of this year."""
        if self.grid.choose_meeting(meeting_id):
            self.grid.setFocus()

    def count_by(self, kind: YearKind) -> None:
        """Count by school years or by calendar years from now on."""

        def change(settings: AppSettings) -> None:
            if settings.year_view is not kind:
                self.run(ChangeSettings(replace(settings, year_view=kind)))

        self.ask(CurrentSettings(), change)

    def _show_rows(self, rows: YearRows) -> None:
        self.show_year(rows)
        self.afterwards(lambda: self._ask_more(rows))

    def _ask_more(self, rows: YearRows) -> None:
        """Ask what takes longer: beside it painting the year would take twice as long."""
        if rows is self._rows:
            self.ask(YearNotes(rows.span), self._show_notes, key="notes")
            self.mender.ask(rows.span)

    def show_year(self, rows: YearRows) -> None:
        """Show a year, with what is known by now of what is to be done in it."""
        self._rows = rows
        self._names = short_circle_names({c.id: c.name for c in rows.circles})
        self.mover.settle(rows)
        self.filters.show_year(rows, self._names)
        self.switch.show_year(self._words.year(rows), rows.kind)
        self._fit_switch()
        self.notice.show_year(rows)
        self.beginning.show_year(rows)
        self._show()

    def _show_notes(self, notes: Notes) -> None:
        if notes != self._notes:
            self._notes = notes
            self._show()

    def _show(self) -> None:
        """Show the rows with what is known of them now."""
        rows, chosen, notes = self._rows, self.filters.filter, self._notes
        if rows is None:
            return
        self.chooser.learn(notes)
        shown = shown_meetings(
            rows.meetings,
            self._names,
            None if notes is None else [n.meeting_id for n in notes.to_send],
            self.mender.marked,
            chosen.hidden_circles,
        )
        self._index = YearIndex(rows, shown, chosen)
        self.grid.show_year(self._index)
        self.legend.explain(self._words.signs(self._index))
        self.mender.show_for(chosen.hidden_circles)
        if self._wanted_meeting and self.grid.choose_meeting(self._wanted_meeting):
            self._wanted_meeting = ""
        self.body.fit_side()

    def _chosen(self, meeting: bool) -> None:  # noqa: FBT001 - a signal's payload
        for action in self._of_meeting:
            action.setEnabled(meeting)
        self.body.fit_side()

    # What can be done

    def _plan(self) -> None:
        self.go("plan")

    def _add_breaks(self) -> None:
        self.go("settings", part="holidays")

    def _open(self) -> None:
        if self.chooser.meeting_id:
            self.go("meeting", self.chooser.meeting_id)

    def other_date(self) -> None:
        """Drop down the best other days for the chosen meeting."""
        key, button = self.chooser.meeting_id, self.card.other_date_button
        if key:
            self.mover.choose_date(key, _place(button) if button else self._at_selection())

    def add_meeting(self) -> None:
        """Add a meeting on the chosen day."""
        if self.grid.selection is not None:
            day = self.grid.selection.day
            self.adder.add(day, self._at_selection(), self._added)

    def _added(self, meeting_id: str) -> None:
        if not self.grid.choose_meeting(meeting_id):
            self._wanted_meeting = meeting_id

    def remove(self) -> None:
        """Take the chosen meeting away."""
        if self.chooser.meeting_id:
            self.mover.remove(self.chooser.meeting_id)

    def print_page(self) -> None:
        """Print the year on one sheet."""
        if self._index is not None:
            drawn = YearSheet(self._index, self._words, self._words.signs(self._index))
            title = self._words.year(self._index.rows)
            self.printing.ask(Paper(title, sheet(), (drawn.draw,)))

    def open_menu(self, at: QPoint) -> None:
        """Show what can be done with the chosen meeting or day."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.chooser.meeting_id:
            menu.addActions(list(self._of_meeting))
            menu.addSeparator()
        if self.new_action is not None:
            menu.addAction(self.new_action)
        menu.popup(at)

    def _move(self, days: int) -> None:
        if self.chooser.meeting_id:
            self.mover.step(self.chooser.meeting_id, days)

    def _dragged(self, over: Selection | None) -> None:
        if over is None or over.meeting_id is None:
            self.mover.let_go()
        else:
            self.mover.follow(self.grid, over.meeting_id)

    def _at_selection(self) -> QRect:
        return QRect(self.grid.place_on_screen(), QSize(1, 1))


def _day(text: str) -> date | None:
    """Return the day that a place names; None, which is today, for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
