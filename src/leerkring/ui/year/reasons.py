"""Words for days: what a day would mean for a meeting, and why it is where it is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leerkring.app.year.moves import DayCheck, Missing
from leerkring.app.year.why import DayReason
from leerkring.domain.days import DayBlock, DayBlockKind
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.wording import Wording

MOST_NAMES = 3


class DayWords(QObject):
    """Sentences about days and who can come."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    # While a meeting is dragged

    def check(self, check: DayCheck) -> Said:
        """Return "dinsdag 9 maart, alle vijf kunnen", or what is in the way."""
        day = self._wording.day(check.day)
        if check.block is not None:
            return Said(f"{day}, {self.block(check.block)}", "red")
        if check.doubled:
            return Said(self.tr("{day}, this circle meets then already").format(day=day), "red")
        text = f"{day}, {self.attendance(check)}"
        if check.named:
            text += f" ({', '.join(self.lowered(name) for name in check.named)})"
        return Said(text, "amber" if check.missing or check.named else "green")

    def attendance(self, check: DayCheck) -> str:
        """Return "alle vijf kunnen" or who cannot."""
        if not check.expected:
            return self.tr("nobody is in this circle then")
        if not check.missing:
            return self.everybody(check.expected)
        return self.cannot(check.missing, check.expected)

    def everybody(self, count: int) -> str:
        """Return "alle vijf kunnen"."""
        if count == 1:
            return self.tr("the only member can come")
        if count == 2:
            return self.tr("both can come")
        return self.tr("all {count} can come").format(count=self._wording.number(count))

    def cannot(self, missing: Sequence[Missing], expected: int) -> str:
        """Return "Anna kan niet", or with many how many can."""
        if len(missing) > MOST_NAMES:
            present = expected - len(missing)
            if not present:
                return self.tr("nobody can come")
            can, count = self._wording.number(present), self._wording.number(expected)
            if present == 1:
                return self.tr("one of {count} can come").format(count=count)
            return self.tr("{can} of {count} can come").format(can=can, count=count)
        names = self._wording.listed(one.short_name for one in missing)
        if len(missing) == 1:
            return self.tr("{name} cannot come").format(name=names)
        return self.tr("{names} cannot come").format(names=names)

    def block(self, block: DayBlock) -> str:
        """Return what a day is called that no meeting can be on: "voorjaarsvakantie"."""
        if block.kind is DayBlockKind.WEEKEND:
            return self.tr("weekend")
        if block.kind is DayBlockKind.CLOSED:
            return self.tr("closed: {name}").format(name=block.name or self.tr("closing day"))
        return self.lowered(block.name)

    def lowered(self, name: str) -> str:
        """Return a holiday as it stands within a Dutch sentence."""
        if self._wording.language == "nl" and name.endswith("vakantie"):
            return name[:1].lower() + name[1:]
        return name

    # Why this day

    def why(self, reason: DayReason) -> str:
        """Return a few sentences on why a meeting is on its day."""
        sentences = [*self._rhythm(reason), *self._who(reason)]
        if reason.pinned:
            sentences.append(self.tr("You pinned this day."))
        return " ".join(sentences)

    def _rhythm(self, reason: DayReason) -> list[str]:
        if reason.previous is None:
            if reason.first_ever:
                return [self.tr("This is the first meeting of this circle.")]
            return [self.tr("This is the first meeting of this circle in a long time.")]
        wanted = reason.wanted
        if wanted is None or wanted.day == reason.check.day:
            return [self._distance(reason)]
        weeks = self._wording.number((wanted.day - reason.previous).days // 7)
        sentence = self.tr("{weeks} weeks after {previous} is {wanted}.").format(
            weeks=self._wording.sentence(weeks),
            previous=self._wording.day(reason.previous, weekday=False),
            wanted=self._wording.day(wanted.day, weekday=False),
        )
        if not wanted.block and wanted.missing == reason.check.missing:
            return [sentence]  # who cannot come now either is not why it is here
        return [sentence, *self._obstructed(wanted), *self._first_after(reason)]

    def _obstructed(self, wanted: DayCheck) -> list[str]:
        if wanted.block is not None:
            if wanted.block.kind is DayBlockKind.WEEKEND:
                return [self.tr("That is in a weekend.")]
            named = self.block(wanted.block)
            return [self.tr("Then it is {holiday}.").format(holiday=named)]
        if wanted.missing:
            said = self.cannot(wanted.missing, wanted.expected)
            return [self.tr("But {who}.").format(who=said)]
        return []

    def _first_after(self, reason: DayReason) -> list[str]:
        if not reason.first_after or reason.check.missing or reason.check.block is not None:
            return []
        day = self._wording.day(reason.check.day, weekday=False)
        weekday = self._wording.weekday(reason.check.day.weekday())
        who = self.everybody(reason.check.expected)
        sentence = self.tr("{day} is the first {weekday} after that on which {who}.")
        return [sentence.format(day=day, weekday=weekday, who=who)]

    def _distance(self, reason: DayReason) -> str:
        if reason.previous is None:
            return ""
        previous = self._wording.day(reason.previous, weekday=False)
        if reason.weeks is not None:
            weeks = self._wording.sentence(self._wording.number(reason.weeks))
            if reason.weeks == 1:
                return self.tr("One week after {previous}.").format(previous=previous)
            sentence = self.tr("{weeks} weeks after {previous}.")
            return sentence.format(weeks=weeks, previous=previous)
        days = (reason.check.day - reason.previous).days
        count = self._wording.sentence(self._wording.number(days))
        return self.tr("{count} days after {previous}.").format(count=count, previous=previous)

    def _who(self, reason: DayReason) -> list[str]:
        check = reason.check
        if check.block is not None:
            named = self._wording.sentence(self.block(check.block))
            return [self.tr("Careful: {holiday}.").format(holiday=named)]
        told = bool(self._first_after(reason)) and reason.wanted is not None
        if told and reason.wanted is not None and reason.wanted.day != check.day:
            return []
        return [f"{self._wording.sentence(self.attendance(check))}."]
