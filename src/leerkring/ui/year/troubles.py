"""What needs attention at a meeting, as the year calendar says it: briefly, and where."""

from PySide6.QtCore import QObject

from leerkring.app.planning.warnings import Fix, FixKind, PlanWarning
from leerkring.domain.violations import Violation
from leerkring.ui.widgets.plan_words import PlanWords
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
        self._plan = PlanWords(wording)

    def where(self, one: PlanWarning) -> str:
        """Return "28 januari, Kring Noord"."""
        day = self._wording.day(one.start.date(), weekday=False)
        return f"{day}, {one.circle_name}"

    def what(self, one: PlanWarning) -> str:
        """Return what is the matter."""
        return self._plan.warning(one)

    def fix(self, fix: Fix) -> str:
        """Return the text of a button, short: "Maak Bram gespreksleider"."""
        if fix.kind is FixKind.ASSIGN and fix.role is not None:
            role, name = self._wording.role(fix.role), fix.person_name.split()[0]
            return self.tr("Make {name} {role}").format(name=name, role=role)
        if fix.kind is FixKind.MEMBERS:
            return self._plan.fix(fix)
        day = self._wording.short_day(fix.start.date()) if fix.start is not None else ""
        return self.tr("Move to {day}").format(day=day)

    def whole(self, fix: Fix) -> str:
        """Return what a button does with the whole name or day."""
        return self._plan.fix(fix)
