"""Words for what needs attention at a meeting, and for the button that mends it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leerkring.app.planning.warnings import Fix, FixKind, PlanWarning
from leerkring.domain.meetings import Role
from leerkring.domain.violations import Violation
from leerkring.ui.wording import Wording

# Unmet wishes that nothing can or need be done about are left to the circle's own page.
WORTH_SAYING = frozenset({"open_role", "twice_running", "open_day", "disciplines"})


def needs_attention(violation: Violation) -> bool:
    """Tell whether a meeting is marked because of this."""
    return violation.severe or violation.rule in WORTH_SAYING


class TroubleWords(QObject):
    """Sentences about broken rules."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def where(self, one: PlanWarning) -> str:
        """Return "28 januari, Kring Noord"."""
        day = self._wording.day(one.start.date(), weekday=False)
        return f"{day}, {one.circle_name}"

    def what(self, one: PlanWarning) -> str:
        """Return what is the matter, and who could take over."""
        words = self._by_rule().get(one.violation.rule, self._other)
        return words(one)

    def fix(self, fix: Fix) -> str:
        """Return the text of a button: "Maak Bram gespreksleider"."""
        if fix.kind is FixKind.ASSIGN and fix.role is not None:
            role = self._wording.role(fix.role)
            name = fix.person_name.split()[0]
            return self.tr("Make {name} {role}").format(name=name, role=role)
        day = self._wording.short_day(fix.start.date()) if fix.start is not None else ""
        return self.tr("Move to {day}").format(day=day)

    def whole(self, fix: Fix) -> str:
        """Return what a button does with the whole name or day."""
        if fix.kind is FixKind.ASSIGN and fix.role is not None:
            role = self._wording.role(fix.role)
            return self.tr("Make {name} {role}").format(name=fix.person_name, role=role)
        day = self._wording.day(fix.start.date()) if fix.start is not None else ""
        return self.tr("Move to {day}").format(day=day)

    def _by_rule(self) -> Mapping[str, Callable[[PlanWarning], str]]:
        return {
            "facilitator": self._with_role,
            "contributors": self._with_role,
            "one_place": self._elsewhere,
            "required": self._required,
            "quorum": self._quorum,
            "room": self._room,
            "open_day": self._open_day,
            "open_role": self._open_role,
            "twice_running": self._twice,
            "disciplines": self._discipline,
            "one_role": self._two_roles,
        }

    def _role(self, role: Role | None) -> str:
        return self._wording.role(role) if role is not None else ""

    def _with_role(self, one: PlanWarning) -> str:
        role = self._role(one.violation.role)
        if not one.violation.obstacles:
            sentence = self.tr("{name} is {role}, but does not take that turn here.")
            return sentence.format(name=one.person_name, role=role)
        why = self._wording.obstacle(one.violation.obstacles[0])
        sentence = self.tr("{name} is {role}, but {reason}.")
        return sentence.format(name=one.person_name, reason=why, role=role)

    def _elsewhere(self, one: PlanWarning) -> str:
        sentence = self.tr("{name} is {role}, but is at {circle} at that time.")
        role = self._role(one.violation.role)
        return sentence.format(name=one.person_name, role=role, circle=one.violation.name)

    def _required(self, one: PlanWarning) -> str:
        found = one.violation.obstacles
        if not found:
            return self.tr("{name} must be there and cannot.").format(name=one.person_name)
        sentence = self.tr("{name} must be there, but {reason}.")
        return sentence.format(name=one.person_name, reason=self._wording.obstacle(found[0]))

    def _quorum(self, one: PlanWarning) -> str:
        can = self._wording.sentence(self._wording.number(one.violation.number))
        asked = self._wording.number(one.violation.asked)
        if one.violation.number == 1:
            return self.tr("Only one person can come; {asked} are needed.").format(asked=asked)
        return self.tr("{can} people can come; {asked} are needed.").format(can=can, asked=asked)

    def _room(self, one: PlanWarning) -> str:
        if one.violation.asked:
            sentence = self.tr("{room} is too small: {room_for} places for {people} people.")
            return sentence.format(
                room=one.violation.name,
                room_for=self._wording.number(one.violation.number),
                people=self._wording.number(one.violation.asked),
            )
        return self.tr("The room is taken: {room}.").format(room=one.violation.name)

    def _open_day(self, one: PlanWarning) -> str:
        if not one.violation.name:
            return self.tr("The circle does not usually meet on this day.")
        return self.tr("It is {holiday} then.").format(holiday=one.violation.name)

    def _open_role(self, one: PlanWarning) -> str:
        return self.tr("There is no {role} yet.").format(role=self._role(one.violation.role))

    def _twice(self, one: PlanWarning) -> str:
        sentence = self.tr("{name} is {role} twice in a row.")
        return sentence.format(name=one.person_name, role=self._role(one.violation.role))

    def _discipline(self, one: PlanWarning) -> str:
        return self.tr("Nobody from {discipline} can come.").format(discipline=one.violation.name)

    def _two_roles(self, one: PlanWarning) -> str:
        return self.tr("{name} has two roles.").format(name=one.person_name)

    def _other(self, one: PlanWarning) -> str:
        del one
        return self.tr("This meeting does not follow what was agreed.")
