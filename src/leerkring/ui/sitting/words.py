"""What the room reads and hears about steps and time."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject

from leerkring.app.programme.rows import StepRow
from leerkring.domain.sitting import Pace, Sitting
from leerkring.support.clock import to_home
from leerkring.ui.wording import Wording

_ON_A_BUTTON = 44  # signs
_MOST_NAMES = 10  # after the first; more would make all words on the screen small


@dataclass(frozen=True)
class ClockWords:
    """What the clock shows, the word with it, and whether it asks for attention."""

    time: str
    word: str
    tone: str


class SittingWords(QObject):
    """Short words for the screen, and sentences for screen readers."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def clock(self, sitting: Sitting) -> ClockWords:
        """Return "04:12"; at the end "Bijna tijd", and after it "Over tijd 0:40"."""
        if sitting.is_done:
            return ClockWords("", "", "")
        over = sitting.pace is Pace.OVER
        if over:
            text = self.tr("Over time {time}").format(time=_short(-sitting.left))
        else:
            text = _long(sitting.left)
        word = self.tr("Paused") if sitting.paused else ""
        if not word and sitting.pace is Pace.NEARLY:
            word = self.tr("Nearly time")
        return ClockWords(text, word, "" if sitting.pace is Pace.ON_TIME else "amber")

    def step_of(self, sitting: Sitting) -> str:
        """Return "Stap 4 van 7"."""
        if sitting.is_done:
            return self.tr("All steps done")
        text = self.tr("Step {number} of {count}")
        return text.format(number=sitting.at + 1, count=len(sitting.slots))

    def now(self, sitting: Sitting) -> str:
        """Return the time of day."""
        return self._wording.clock(to_home(sitting.seen).time())

    def ends(self, sitting: Sitting) -> str:
        """Return "klaar om 15.00"."""
        if sitting.is_done:
            return ""
        end = self._wording.clock(to_home(sitting.end).time())
        return self.tr("done at {time}").format(time=end)

    def brought(self, sitting: Sitting, step: StepRow | None) -> str:
        """Return "2 minuten over, bij Analyse opgeteld"; "" for less than a minute, or all used."""
        minutes = int(sitting.brought / timedelta(minutes=1))
        if not minutes or step is None or sitting.pace is Pace.OVER:
            return ""
        text = self.tr("%n minute(s) to spare, added to {step}", "", minutes)
        return text.format(step=step.title)

    def away(self, sitting: Sitting) -> str:
        """Return "We zijn 12 minuten verder."."""
        minutes = int(sitting.away / timedelta(minutes=1))
        return self.tr("We are %n minute(s) further.", "", minutes)

    def resumed(self, sitting: Sitting) -> str:
        """Return "We gaan verder bij stap 4."."""
        if sitting.is_done:
            return self.tr("All steps were done.")
        return self.tr("We go on at step {number}.").format(number=sitting.at + 1)

    def onward(self, step: StepRow | None, *, done: bool) -> str:
        """Return what the filled button says: "Volgende: Vragen stellen"."""
        if done:
            return self.tr("To the meeting")
        if step is None:
            return self.tr("Done")
        title = textwrap.shorten(step.title, _ON_A_BUTTON, placeholder="…")
        return self.tr("Next: {step}").format(step=title)

    def order(self, names: Sequence[str]) -> str:
        """Return "Daan begint. Daarna Els, Fatima en Anna."; of many only the first ones."""
        if len(names) < 2:
            return ""
        then, left = list(names[1:]), len(names) - 1 - _MOST_NAMES
        if left > 0:
            then = [*then[:_MOST_NAMES], self._wording.more(left)]
        text = self.tr("{name} begins. Then {names}.")
        return text.format(name=names[0], names=self._wording.listed(then))

    def said(self, sitting: Sitting, step: StepRow | None) -> str:
        """Return what a screen reader says of a step that begins."""
        if step is None:
            return self.step_of(sitting)
        minutes = max(0, round(sitting.left / timedelta(minutes=1)))
        length = self.tr("%n minute(s)", "", minutes)
        text = self.tr("{place}: {step}, {length}")
        return text.format(place=self.step_of(sitting), step=step.title, length=length)

    def said_of_time(self, sitting: Sitting) -> str:
        """Return what a screen reader says when the time of a step changes its meaning."""
        words = self.clock(sitting)
        if sitting.paused:
            return words.word
        if sitting.pace is Pace.NEARLY:
            return self.tr("Nearly time, one minute left")
        return self.tr("Over time") if sitting.pace is Pace.OVER else ""


def _long(left: timedelta) -> str:
    """Return "04:12"; what has begun counts as a whole second."""
    seconds = -int(-left.total_seconds() // 1)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    text = f"{minutes:02}:{seconds:02}"
    return f"{hours}:{text}" if hours else text


def _short(over: timedelta) -> str:
    """Return "0:40"."""
    minutes, seconds = divmod(int(over.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"
