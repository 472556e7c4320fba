"""Why these two and why then, in the user's words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leerkring.app.coaching.choices import CoachChoice
from leerkring.domain.coaching_planning import DuoReason, DuoReasonKind
from leerkring.ui.wording import Wording

SEPARATOR = " \N{MIDDLE DOT} "


class ReasonWords(QObject):
    """Short parts that stand after each other."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def reasons(self, reasons: Sequence[DuoReason], coach: str) -> str:
        """Return all reasons in one line; `coach` is the name of the co-coach."""
        said = [self.reason(one, coach) for one in reasons]
        return self.wording.sentence(SEPARATOR.join(text for text in said if text))

    def reason(self, reason: DuoReason, coach: str) -> str:
        """Return one reason."""
        number = reason.number
        if reason.kind is DuoReasonKind.LEAST_LOAD:
            text = self.tr("{name} has %n duo(s) then", "", number)
            return self._counted(text, number).format(name=coach)
        if reason.kind is DuoReasonKind.FREE_TOGETHER:
            return self._counted(self.tr("free together %n time(s)", "", number), number)
        if reason.kind is DuoReasonKind.SAME_LOCATION:
            return self.tr("same location")
        return {
            DuoReasonKind.WISHED: self.tr("a wish (only you see this)"),
            DuoReasonKind.NEW_PAIR: self.tr("not together before"),
            DuoReasonKind.REPEATED: self.tr("together before"),
            DuoReasonKind.ONLY_COACH: self.tr("the only co-coach who can"),
        }[reason.kind]

    def duos(self, count: int) -> str:
        """Return "nog geen duo" or "twee duo's"."""
        if not count:
            return self.tr("no duo yet")
        return self._counted(self.tr("%n duo(s)", "", count), count)

    def coach(self, choice: CoachChoice) -> str:
        """Return what speaks for and against somebody as co-coach."""
        parts = []
        if choice.wanted:
            free = self.tr("free {free} of {wanted} times")
            parts.append(free.format(free=choice.free, wanted=choice.wanted))
        if not choice.eligible:
            parts.append(self.tr("not a co-coach yet"))
        elif not choice.has_room:
            parts.append(self.tr("full: {duos} of {most} duos").format(
                duos=choice.duos, most=choice.most
            ))  # fmt: skip
        else:
            parts.append(self.duos(choice.duos))
        if choice.before:
            parts.append(self.tr("was together before"))
        if choice.until is not None:
            day = self.wording.day(choice.until, weekday=False)
            parts.append(self.tr("until {day}").format(day=day))
        if choice.location_name:
            parts.append(choice.location_name)
        return self.wording.sentence(SEPARATOR.join(parts))

    def _counted(self, text: str, count: int) -> str:
        return self.wording.in_words(text, count)
