"""Who would go over the limit of hours by a proposal: a bar beside it that forbids nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.load.warnings import LoadWarning
from leerkring.domain.load import LoadKind
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.wording import Wording

MOST_WARNINGS = 2  # people; more become a count until they are asked for


class LoadWarningWords(QObject):
    """Who comes to how many hours, and by what."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def warnings(self, warnings: Sequence[LoadWarning], most: int = MOST_WARNINGS) -> str:
        """Return a line for each of so many people, and how many more there are."""
        said = [self.over_limit(one) for one in warnings[:most]]
        left = len(warnings) - len(said)
        if left:
            more = self.tr("And %n other(s) go over the limit.", "", left)
            said.append(self._wording.in_words(more, left))
        return "\n".join(said)

    def show_all(self, number: int) -> str:
        """Return what the link to all of them says."""
        return self._wording.in_words(self.tr("Show all %n", "", number), number)

    def over_limit(self, warning: LoadWarning) -> str:
        """Return "Els komt op 52 uur, 12 boven de grens van 40. Zes bijeenkomsten: 14 uur."."""
        said = self.tr("{name} comes to {hours} hours, {over} over the limit of {limit}.")
        if warning.already:
            said = self.tr(
                "{name} was over the limit of {limit} hours already and comes to {hours}."
            )
        text = said.format(
            name=warning.name,
            hours=self._hours(warning.after),
            over=self._hours(warning.over),
            limit=self._hours(warning.limit),
        )
        times = dict(warning.times)
        parts = [self.added(kind, times[kind], minutes) for kind, minutes in warning.added]
        if parts:
            text += " " + self.tr("This adds {parts}.").format(parts=self._wording.listed(parts))
        if warning.waiting:
            said = self.tr("{hours} hours of all is co-coaching that is still a proposal.")
            text += " " + said.format(hours=self._hours(warning.waiting))
        return text

    def added(self, kind: LoadKind, times: int, minutes: int) -> str:
        """Return "14 uur met zeven bijeenkomsten"."""
        what = {
            LoadKind.MEETING: self.tr("%n meeting(s)", "", times),
            LoadKind.VISIT: self.tr("%n visit(s) to colleagues", "", times),
            LoadKind.HOST: self.tr("%n visit(s) of colleagues", "", times),
            LoadKind.COVER: self.tr("%n time(s) taking over a group", "", times),
            LoadKind.COACHED: self.tr("%n session(s) being coached", "", times),
            LoadKind.COACHES: self.tr("%n session(s) as co-coach", "", times),
        }[kind]
        said = self.tr("{hours} hours with {what}")
        return said.format(hours=self._hours(minutes), what=self._wording.in_words(what, times))

    def _hours(self, minutes: int) -> str:
        return self._wording.amount_of_hours(minutes)


class LoadBar(QWidget):
    """The warnings of the proposal that is shown; takes no room without one."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._words = LoadWarningWords(wording)
        self._said = ""
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return "" if self.isHidden() else self._said

    def show_warnings(self, warnings: Sequence[LoadWarning]) -> None:
        """Say who would be over the limit."""
        self._show(warnings, MOST_WARNINGS)

    def _show(self, warnings: Sequence[LoadWarning], most: int) -> None:
        clear(self._parts)
        if warnings:
            text = self._said = self._words.warnings(warnings, most)
            number = len(warnings)
            rest = Deed(self._words.show_all(number), lambda: self._show(warnings, number))
            deeds = [rest] if number > most else []
            self._parts.addWidget(NoticeBar(self._theme, text, deeds, tone="amber"))
        self.setVisible(bool(warnings))

    def forget(self) -> None:
        """Take away what was said of another proposal."""
        self.show_warnings(())
