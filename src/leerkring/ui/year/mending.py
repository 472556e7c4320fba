"""Finds out what needs attention in the year, and mends it with one press."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from leerkring.app.meetings.roles import AssignRole
from leerkring.app.planning.warnings import (
    Fix,
    FixKind,
    MeetingWarnings,
    PlanWarning,
    nobody_is_asked,
)
from leerkring.domain.years import YearSpan
from leerkring.ui.page import Page
from leerkring.ui.year.attention import AttentionCard
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.mover import Mover
from leerkring.ui.year.troubles import TroubleWords, needs_attention


class Mender(QObject):
    """Keeps the card *Let op* true."""

    changed = Signal()  # which meetings are marked

    def __init__(
        self,
        page: Page,
        mover: Mover,
        index: Callable[[], YearIndex | None],
        show: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._mover = mover
        self._index = index
        self._words = TroubleWords(page.services.wording)
        self._warnings: tuple[PlanWarning, ...] = ()
        self.card = AttentionCard(page.services.theme, self._words, show, self._mend)

    @property
    def marked(self) -> frozenset[str]:
        """The meetings that something is the matter with."""
        return frozenset(w.violation.meeting_id for w in self._warnings)

    def ask(self, span: YearSpan) -> None:
        """Look for warnings in a year."""
        self._page.ask(MeetingWarnings(span.first, span.last), self._show, key="warnings")

    def show_for(self, hidden_circles: frozenset[str]) -> None:
        """Show the warnings of the circles that are not hidden."""
        shown = [w for w in self._warnings if w.violation.circle_id not in hidden_circles]
        self.card.show_warnings(list(_said_once(shown)))

    def forget(self) -> None:
        """Show nothing, for another year."""
        self._warnings = ()

    def _show(self, warnings: tuple[PlanWarning, ...]) -> None:
        self._warnings = tuple(w for w in warnings if needs_attention(w.violation))
        self.changed.emit()

    def _mend(self, one: PlanWarning, fix: Fix) -> None:
        if fix.kind is FixKind.MEMBERS:
            self._page.go("circle", one.violation.circle_id, "people")
            return
        index = self._index()
        row = index.row(one.violation.meeting_id) if index is not None else None
        if row is None:
            return
        if fix.kind is FixKind.MOVE and fix.start is not None:
            self._mover.move_to(row, fix.start)
        elif fix.role is not None:
            mine = (r for r in row.who(fix.role) if r.person_id == fix.replaces_id)
            replaced = next((r.assignment_id for r in mine), None)
            role = self._page.services.wording.role(fix.role)
            said = self.tr("{name} is now {role}.").format(name=fix.person_name, role=role)
            self._page.run(
                AssignRole(row.id, fix.role, fix.person_id, replaces=replaced),
                then=lambda _: self._page.services.messages.toast(said, undo=True),
            )


def _said_once(warnings: Iterable[PlanWarning]) -> Iterator[PlanWarning]:
    """Yield warnings, of a circle without people only that of its first meeting."""
    empty: set[str] = set()
    for one in warnings:
        circle_id = one.violation.circle_id
        if nobody_is_asked(one.violation):
            if circle_id in empty:
                continue
            empty.add(circle_id)
        yield one
