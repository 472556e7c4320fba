"""The popup with the best other days for a meeting, or a day of one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.candidates import DateCandidate
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.moments import MomentFooter
from leerkring.ui.widgets.picker import Option, Picker
from leerkring.ui.wording import Wording

MOST_NAMES = 3


@dataclass(frozen=True)
class NewMoment:
    """What was chosen: a moment, and whether the rest moves along."""

    start: datetime
    rest: bool = False


class DateWords(QObject):
    """Words for days to choose from."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def title(self) -> str:
        """Return what the popup is called."""
        return self.tr("Choose another date")

    def rest(self) -> str:
        """Return the text of the box that lets later meetings follow."""
        return self.tr("Move the rest along")

    def option(self, one: DateCandidate) -> Option:
        """Return a day with who can come: "alle vijf kunnen"."""
        day = self._wording.sentence(self._wording.day(one.start.date()))
        return Option(one.start, day, self._reason(one))

    def nothing(self) -> Option:
        """Return the line for when no day is free."""
        text = self.tr("There is no free day within four weeks")
        return Option(None, text, self.tr("Choose a day of your own below."), enabled=False)

    def _reason(self, one: DateCandidate) -> str:
        parts = [self._who(one)]
        if one.too_close:
            parts.append(self.tr("close to another meeting"))
        return ", ".join(parts)

    def _who(self, one: DateCandidate) -> str:
        if not one.missing:
            if one.members == 2:
                return self.tr("both can come")
            count = self._wording.number(one.members)
            return self.tr("all {count} can come").format(count=count)
        if len(one.missing) > MOST_NAMES:
            can, count = (self._wording.number(n) for n in (one.present, one.members))
            if not one.present:
                return self.tr("nobody can come")
            if one.present == 1:
                return self.tr("one of {count} can come").format(count=count)
            return self.tr("{can} of {count} can come").format(can=can, count=count)
        names = self._wording.listed(name.split()[0] for name in one.missing)
        if len(one.missing) == 1:
            return self.tr("{name} cannot come").format(name=names)
        return self.tr("{names} cannot come").format(names=names)


class DatePopup(Picker):
    """Five days, and below them a day and time to fill in."""

    def __init__(
        self, theme: Theme, parent: QWidget, words: DateWords, wording: Wording, meeting: MeetingRow
    ) -> None:
        super().__init__(theme, parent, name=words.title())
        self._words = words
        self.footer = MomentFooter(theme, wording, meeting.start, rest_text=words.rest())
        self.footer.taken.connect(self._own)
        self.add_footer(self.footer)

    def show_days(self, days: Sequence[DateCandidate], below: QRect) -> None:
        """Show the days under a place on the screen."""
        options = [self._words.option(day) for day in days] or [self._words.nothing()]
        self.show_options(options)
        self.drop_down(below)

    def _own(self, start: datetime) -> None:
        self.close()
        self.chosen.emit(start)
