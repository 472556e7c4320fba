"""Adds a meeting on the chosen day, for a circle that the user picks."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, QRect

from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.year.rows import YearCircle
from leerkring.ui.page import Page
from leerkring.ui.widgets.picker import Option, Picker
from leerkring.ui.year.index import YearIndex

MANY = 8


class Adder(QObject):
    """Asks for the circle when there is a choice, and adds the meeting at its usual time."""

    def __init__(self, page: Page, index: Callable[[], YearIndex | None]) -> None:
        super().__init__(page)
        self._page = page
        self._index = index

    def add(self, day: date, below: QRect, then: Callable[[str], object]) -> None:
        """Add a meeting on `day`; `then` hears its id."""
        index = self._index()
        circles = [c for c in index.rows.circles if not c.archived] if index else []
        if not circles:
            self._page.go("plan")
        elif len(circles) == 1:
            self._add(circles[0], day, then)
        else:
            self._ask(circles, day, below, then)

    def _ask(
        self,
        circles: Sequence[YearCircle],
        day: date,
        below: QRect,
        then: Callable[[str], object],
    ) -> None:
        wording = self._page.services.wording
        title = self.tr("New meeting on {day}: for which circle?").format(day=wording.day(day))
        prompt = self.tr("Search a circle") if len(circles) > MANY else ""
        popup = Picker(self._page.services.theme, self._page, name=title, prompt=prompt)
        popup.show_options([Option(c, c.name, wording.time_of_day(c.time)) for c in circles])
        popup.chosen.connect(lambda circle: self._add(circle, day, then))
        popup.drop_down(below)

    def _add(self, circle: YearCircle, day: date, then: Callable[[str], object]) -> None:
        page = self._page
        said = self.tr("{circle} now meets on {day} as well.").format(
            circle=circle.name, day=page.services.wording.day(day)
        )

        def added(meeting_id: str) -> None:
            page.services.messages.toast(said, undo=True)
            then(meeting_id)

        command = AddMeeting(circle.id, datetime.combine(day, circle.time))
        page.run(command, then=lambda outcome: added(outcome.value))
