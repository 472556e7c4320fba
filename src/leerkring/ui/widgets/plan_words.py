"""Candidates, warnings and ways out of the planner's rules, in the user's words."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QObject

from leerkring.app.planning.candidates import DateCandidate, RoleCandidate
from leerkring.app.planning.warnings import Fix, FixKind, PlanWarning
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.days import DayBlockKind
from leerkring.domain.meetings import Role
from leerkring.domain.violations import Violation
from leerkring.ui.wording import Wording

_MISSING = "missing_twice"  # the rule that can hold of many people at once
_MOST_NAMED = 6


class PlanWords(QObject):
    """Sentences for pickers and for lines of advice."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    # Candidates

    def candidate(self, person: RoleCandidate, meeting_day: date) -> str:
        """Return why somebody is (not) a good choice: "laatst 10 sep, 1 keer"."""
        if person.obstacles:
            return self._wording.obstacle(person.obstacles[0])
        if not person.eligible:
            return self.tr("does not take this role")
        parts = [self._turns(person, meeting_day)]
        if person.has_role:
            parts.insert(0, self.tr("now"))
        if person.other_role is not None:
            swap = self.tr("is {role} here: they change places")
            parts.append(swap.format(role=self._wording.role(person.other_role)))
        elif person.twice_running and not person.has_role:
            parts.append(self.tr("also the time before or after"))
        return ", ".join(parts)

    def _turns(self, person: RoleCandidate, meeting_day: date) -> str:
        if person.last_turn is None:
            times = self.tr("%n time(s)", "", person.turns)
            return times if person.turns else self.tr("no turn yet")
        day = self._wording.short_day(person.last_turn, weekday=False)
        later = person.last_turn > meeting_day
        turn = self.tr("also on {day}") if later else self.tr("last on {day}")
        times = self.tr("%n time(s)", "", person.turns)
        return f"{turn.format(day=day)}, {times}"

    def date(self, candidate: DateCandidate) -> str:
        """Return who could come on a day."""
        if candidate.without_role:
            names = self._wording.listed(candidate.without_role)
            parts = [self.tr("without {names}, who has a role").format(names=names)]
        elif candidate.missing:
            names = self._wording.listed(candidate.missing)
            parts = [self.tr("without {names}").format(names=names)]
        else:
            parts = [self.tr("everybody can come")]
        if candidate.too_close:
            parts.append(self.tr("close to another meeting"))
        return ", ".join(parts)

    # Warnings

    def warning(self, warning: PlanWarning) -> str:
        """Return what is wrong with a meeting, in a sentence."""
        words = self._warnings().get(warning.violation.rule)
        return words(warning) if words is not None else self.tr("Look at this meeting again.")

    def sentences(self, warnings: Sequence[PlanWarning]) -> Iterator[tuple[PlanWarning, str]]:
        """Yield warnings with what is wrong; who misses a second meeting are named together."""
        missing: dict[str, list[PlanWarning]] = defaultdict(list)
        for one in warnings:
            if one.violation.rule == _MISSING:
                missing[one.violation.meeting_id].append(one)
        for one in warnings:
            alike = missing[one.violation.meeting_id] if one.violation.rule == _MISSING else [one]
            if one is alike[0]:
                yield one, self._missing(alike) if len(alike) > 1 else self.warning(one)

    def fix(self, fix: Fix) -> str:
        """Return the verb of a way out."""
        if fix.kind is FixKind.MOVE and fix.start is not None:
            day = self._wording.day(fix.start.date())
            return self.tr("Move to {day}").format(day=day)
        if fix.kind is FixKind.MEMBERS:
            return self.tr("Choose people")
        if fix.role is None:
            return self.tr("Choose {name}").format(name=fix.person_name)
        role = self._wording.role(fix.role)
        return self.tr("Make {name} {role}").format(name=fix.person_name, role=role)

    def _warnings(self) -> dict[str, Callable[[PlanWarning], str]]:
        return {
            "open_day": self._open_day,
            "time_frame": lambda w: self._named(
                self.tr("This is outside the hours of the circle."), w
            ),
            "quorum": self._quorum,
            "required": lambda w: self._who(
                w, self.tr("{name} must be there, but {reason}."), self.tr("{name} must be there.")
            ),
            "facilitator": self._with_role,
            "contributors": self._with_role,
            "one_place": self._elsewhere,
            "one_role": lambda w: self._named(self.tr("{name} has two roles here."), w),
            "gap": self._gap,
            "long_gap": self._long_gap,
            "room": self._room,
            "kept": lambda w: self._named(self.tr("This meeting was fixed and has changed."), w),
            "twice_running": lambda w: self._named(self.tr("{name} is {role} twice running."), w),
            "follow_up": lambda w: self._who(
                w,
                self.tr("{name} brought in the last case, but {reason}."),
                self.tr("{name} brought in the last case and is not there."),
            ),
            _MISSING: lambda w: self._named(
                self.tr("{name} cannot come for the second time running."), w
            ),
            "turns": lambda w: self._named(
                self.tr("{name} is {role} more often than the others."), w
            ),
            "disciplines": lambda w: self._named(self.tr("Nobody is there for {thing}."), w),
            "open_role": lambda w: self._named(self.tr("There is no {role} yet."), w),
            "authority": lambda w: self._named(self.tr("{name} manages others in the group."), w),
        }

    def _missing(self, alike: Sequence[PlanWarning]) -> str:
        every = list(dict.fromkeys(one.person_name for one in alike))
        shown = every if len(every) <= _MOST_NAMED else every[: _MOST_NAMED - 1]
        if len(shown) < len(every):
            shown.append(self._wording.more(len(every) - len(shown)))
        names = self._wording.listed(shown)
        return self.tr("{names} cannot come, all for the second time running.").format(names=names)

    def _named(self, sentence: str, warning: PlanWarning) -> str:
        violation = warning.violation
        role = self._wording.role(violation.role) if violation.role else ""
        return sentence.format(name=warning.person_name, role=role, thing=violation.name)

    def _who(self, warning: PlanWarning, with_reason: str, without: str) -> str:
        obstacles = warning.violation.obstacles
        if not obstacles:
            return without.format(name=warning.person_name)
        reason = self._wording.obstacle(obstacles[0])
        return with_reason.format(name=warning.person_name, reason=reason)

    def _with_role(self, warning: PlanWarning) -> str:
        violation = warning.violation
        role = self._wording.role(violation.role or Role.FACILITATOR)
        if not violation.obstacles:
            text = self.tr("{name} is {role}, but does not take that turn here.")
            return text.format(name=warning.person_name, role=role)
        reason = self._wording.obstacle(violation.obstacles[0])
        text = self.tr("{name} is {role}, but {reason}.")
        return text.format(name=warning.person_name, role=role, reason=reason)

    def _elsewhere(self, warning: PlanWarning) -> str:
        if any(o.kind is not ObstacleKind.OTHER_MEETING for o in warning.violation.obstacles[:1]):
            return self._with_role(warning)
        text = self.tr("{name} is {role}, but is at {circle} at that time.")
        role = self._wording.role(warning.violation.role or Role.FACILITATOR)
        circle = warning.violation.name
        return text.format(name=warning.person_name, role=role, circle=circle)

    def _open_day(self, warning: PlanWarning) -> str:
        name = warning.violation.name
        if name == DayBlockKind.OTHER_WEEKDAY:
            return self.tr("The circle usually meets on another day of the week.")
        if name == DayBlockKind.WEEKEND:
            return self.tr("This is in the weekend.")
        if name == DayBlockKind.CLOSED:
            return self.tr("The location is closed on this day.")
        return self.tr("On this day it is {name}.").format(name=name)

    def _quorum(self, warning: PlanWarning) -> str:
        violation = warning.violation
        if not violation.asked:
            return self.tr("There is nobody in this circle yet.")
        asked = self._wording.number(violation.asked)
        if not violation.number:
            text = self.tr("Nobody can come; you asked for at least {asked}.")
        elif violation.number == 1:
            text = self.tr("One person can come; you asked for at least {asked}.")
        else:
            text = self.tr("{number} can come; you asked for at least {asked}.")
        number = self._wording.sentence(self._wording.number(violation.number))
        return text.format(number=number, asked=asked)

    def _gap(self, warning: PlanWarning) -> str:
        days = warning.violation.number
        text = self.tr("%n day(s) after the meeting before.", "", days)
        return self._wording.counted_sentence(text, days)

    def _long_gap(self, warning: PlanWarning) -> str:
        weeks = round(warning.violation.number / 7)
        text = self.tr("%n week(s) after the meeting before.", "", weeks)
        return self._wording.counted_sentence(text, weeks)

    def _room(self, warning: PlanWarning) -> str:
        violation = warning.violation
        if violation.number:
            text = self.tr("{room} has room for {number}, {asked} people are expected.")
            return text.format(room=violation.name, number=violation.number, asked=violation.asked)
        return self.tr("The room is taken: {room}.").format(room=violation.name)


def advice_key(violation: Violation) -> tuple[str, str | None]:
    """Return what makes two violations of one meeting the same thing to a reader."""
    return violation.role.value if violation.role else violation.rule, violation.person_id
