"""What was agreed that excludes a meeting together, in a sentence."""

from PySide6.QtCore import QObject

from leerkring.domain.planning import Blocker, BlockerKind, Conflict
from leerkring.ui.planning.words import ProposalWords

MOST_NAMES = 4


class BlockerWords(QObject):
    """Words the rules that stand in the way."""

    def __init__(self, words: ProposalWords) -> None:
        super().__init__()
        self._words = words
        self._wording = words.wording

    def sentence(self, conflict: Conflict) -> str:
        """Return what is in the way, alone or together; "" when that was not found out."""
        rules = [self.rule(blocker) for blocker in conflict.blockers]
        if not rules:
            other = self.tr("With other agreements it would not be possible either.")
            return other if conflict.confirmed else ""
        listed = self._wording.listed(rules)
        if len(rules) > 1:
            if conflict.confirmed:
                return self.tr("These do not go together: {rules}.").format(rules=listed)
            return self.tr("These hardly go together: {rules}.").format(rules=listed)
        if conflict.confirmed:
            return self.tr("This is in the way: {rules}.").format(rules=listed)
        return self.tr("This seems to be in the way: {rules}.").format(rules=listed)

    def rule(self, blocker: Blocker) -> str:
        """Return one rule as people would say it."""
        kind, wording = blocker.kind, self._wording
        if kind is BlockerKind.QUORUM:
            return self._quorum(blocker)
        if kind is BlockerKind.CHOSEN_DAY and blocker.day is not None:
            return self.tr("your choice of {day}").format(day=wording.day(blocker.day))
        if kind is BlockerKind.CONTRIBUTORS:
            text = self.tr("%n member(s) bring in a case each time", "", blocker.number)
            return wording.in_words(text, blocker.number)
        if kind is BlockerKind.DISTANCE:
            return self._distance(blocker.number)
        if kind is BlockerKind.HOURS and blocker.start is None:
            return self.tr("between the times you chose")
        text = {
            BlockerKind.WEEKDAYS: self.tr("only on {days}"),
            BlockerKind.SCHOOL_BREAKS: self.tr("not in school holidays"),
            BlockerKind.PUBLIC_HOLIDAYS: self.tr("not on public holidays"),
            BlockerKind.HOURS: self.tr("at {time}"),
            BlockerKind.REQUIRED: self.tr("{people} must be there", "", len(blocker.people)),
            BlockerKind.ROOM: self.tr("in {rooms}"),
            BlockerKind.FACILITATOR: self.tr("somebody of the circle leads"),
            BlockerKind.LEADER: self.tr("{people} always leads"),
            BlockerKind.CHOSEN_PEOPLE: self.tr("your choice of {people}"),
        }[kind]
        return text.format(
            days=wording.listed(wording.weekday(day) for day in blocker.weekdays),
            time=wording.time_of_day(blocker.start) if blocker.start is not None else "",
            people=self._words.listed(blocker.people),
            rooms=wording.listed(blocker.names),
        )

    def _quorum(self, blocker: Blocker) -> str:
        number = self._wording.number(blocker.number)
        people = blocker.people
        if not people or len(people) > MOST_NAMES:
            return self.tr("at least {number} present").format(number=number)
        text = self.tr("at least {number} present ({people} cannot come at all)", "", len(people))
        return text.format(number=number, people=self._words.listed(people))

    def _distance(self, days: int) -> str:
        if days % 7 == 0:
            text = self.tr("at least %n week(s) in between", "", days // 7)
            return self._wording.in_words(text, days // 7)
        return self.tr("at least %n day(s) in between", "", days)
