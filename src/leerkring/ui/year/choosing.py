"""Keeps the card of the chosen meeting in step with the calendar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leerkring.app.invitations.replies import AnswerCounts
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.year.notes import Notes, SendNote
from leerkring.app.year.why import DayReason, WhyThisDay
from leerkring.ui.page import Page
from leerkring.ui.year.canvas import Selection
from leerkring.ui.year.grid import YearGrid
from leerkring.ui.year.index import DayFacts, YearIndex
from leerkring.ui.year.side import ChosenCard


class Chooser(QObject):
    """Shows what was chosen, asks why it is on its day, and steps through a full day."""

    changed = Signal(bool)  # whether a meeting is chosen; the card may have another height

    def __init__(
        self, page: Page, grid: YearGrid, card: ChosenCard, index: Callable[[], YearIndex | None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._grid = grid
        self._card = card
        self._index = index
        self._notes: Notes | None = None
        self._shown: tuple[Selection, MeetingRow | None, SendNote | None, DayFacts] | None = None
        grid.selected.connect(self._show)

    @property
    def meeting_id(self) -> str:
        """The chosen meeting, or an empty text."""
        chosen = self._grid.selection
        return (chosen.meeting_id or "") if chosen is not None else ""

    def learn(self, notes: Notes | None) -> None:
        """Take over what is still to be sent."""
        self._notes = notes

    def step(self, step: int) -> None:
        """Choose the next or previous meeting of the same day."""
        chosen, index = self._grid.selection, self._index()
        if chosen is None or index is None or chosen.meeting_id is None:
            return
        ids = [m.id for m in index.meetings_on(chosen.day)]
        following = ids[(ids.index(chosen.meeting_id) + step) % len(ids)]
        self._grid.choose(chosen.day, following)

    def _show(self, chosen: Selection) -> None:
        index = self._index()
        if index is None:
            return
        row = index.row(chosen.meeting_id) if chosen.meeting_id else None
        facts = index.on(chosen.day)
        shown = (chosen, row, self._note(chosen.meeting_id), facts)
        if shown == self._shown:
            return
        self._shown = shown
        if row is None:
            self._card.show_day(facts)
        else:
            self._card.show_meeting(row, index.rows.kind, self._note(row.id), facts)
            key = row.id
            self._page.ask(WhyThisDay(key), lambda why: self._explain(key, why), key="why")
            self._page.ask(
                AnswerCounts((key,)),
                lambda counts: self._card.show_answers(key, counts.get(key)),
                key="answers",
            )
        self.changed.emit(row is not None)

    def _explain(self, meeting_id: str, why: DayReason) -> None:
        self._card.show_reason(meeting_id, why)
        self.changed.emit(bool(self.meeting_id))

    def _note(self, meeting_id: str | None) -> SendNote | None:
        notes = self._notes.to_send if self._notes is not None else ()
        return next((n for n in notes if n.meeting_id == meeting_id), None)
