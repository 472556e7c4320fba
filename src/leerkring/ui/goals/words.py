"""Goals and what works on them, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.goals.traject import GoalRow, TrajectLine
from leerkring.app.ports import Label
from leerkring.domain.goals import GoalSubject
from leerkring.ui.wording import LabelWords, Wording


class GoalWords(QObject):
    """Words for the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def heading(self, subject: GoalSubject) -> str:
        """Return what a column is called."""
        return {
            GoalSubject.CIRCLE: self.tr("Circles"),
            GoalSubject.ROUND: self.tr("Peer visits"),
            GoalSubject.DUO: self.tr("Co-coaching"),
        }[subject]

    def nothing(self, subject: GoalSubject) -> str:
        """Return what a column says when nothing of its kind works on the goal."""
        return {
            GoalSubject.CIRCLE: self.tr("No circle yet"),
            GoalSubject.ROUND: self.tr("No round yet"),
            GoalSubject.DUO: self.tr("No duo yet"),
        }[subject]

    def progress(self, line: TrajectLine) -> str:
        """Return "3 van 5 geweest, volgende 12 maart"."""
        text = {
            GoalSubject.CIRCLE: self.tr("{done} of {total} meetings were"),
            GoalSubject.ROUND: self.tr("{done} of {total} visits done"),
            GoalSubject.DUO: self.tr("{done} of {total} sessions held"),
        }[line.subject]
        if not line.total:
            return self.tr("nothing planned in this period")
        said = text.format(done=line.done, total=line.total)
        if line.next_day is None:
            return said
        day = self._wording.day(line.next_day, weekday=False)
        return self.tr("{progress}, next {day}").format(progress=said, day=day)

    def about(self, goal: GoalRow) -> str:
        """Return of whom the goal is, and in which period."""
        team = goal.location_name or self.tr("All locations")
        first, last = goal.first_day, goal.last_day
        day = self._wording.day
        if first and last:
            text = self.tr("{team}, {first} until {last}")
            return text.format(
                team=team,
                first=day(first, weekday=False, year=True),
                last=day(last, weekday=False, year=True),
            )
        if last:
            text = self.tr("{team}, until {last}")
            return text.format(team=team, last=day(last, weekday=False, year=True))
        return team

    def loose(self, lines: tuple[TrajectLine, ...]) -> str:
        """Return what works on no goal."""
        few = [line.name for line in lines[:6]]
        if len(lines) > len(few):
            left = len(lines) - len(few)
            few.append(self._wording.in_words(self.tr("%n more", "", left), left))
        return self.tr("On no goal yet: {names}.").format(names=self._wording.listed(few))


def _goal(text: str, label: Label) -> str:
    return text.format(goal=label.fact("goal"))


def _added(label: Label, wording: Wording) -> str:
    del wording
    return _goal(QCoreApplication.translate("GoalWords", "goal “{goal}” added"), label)


def _changed(label: Label, wording: Wording) -> str:
    del wording
    return _goal(QCoreApplication.translate("GoalWords", "goal “{goal}” changed"), label)


def _removed(label: Label, wording: Wording) -> str:
    del wording
    return _goal(QCoreApplication.translate("GoalWords", "goal “{goal}” removed"), label)


def _linked(label: Label, wording: Wording) -> str:
    del wording
    return _goal(QCoreApplication.translate("GoalWords", "what works on “{goal}”"), label)


LABELS: Mapping[str, LabelWords] = {
    "add_goal": _added,
    "change_goal": _changed,
    "remove_goal": _removed,
    "link_goal": _linked,
}
