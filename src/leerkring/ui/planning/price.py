"""What a choice by hand costs, in a sentence: why not another day, why not her."""

from PySide6.QtCore import QObject

from leerkring.domain.comparing import Comparison
from leerkring.domain.conflicts import WishKind
from leerkring.domain.meetings import Role
from leerkring.ui.wording import Wording


class PriceWords(QObject):
    """Words the difference between a plan with a choice and the plan without it."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def price(self, found: Comparison) -> str:
        """Return "Met jouw keuze: afwezig +1, dagen naast het ritme +7."."""
        parts = [f"{self._wish(kind)} {_signed(number)}" for kind, number in found.wishes]
        parts += [f"{self._role(role)} {self._decimal(off)}" for role, off in found.turns]
        if found.days:
            off = self.tr("days from the rhythm")
            parts.append(f"{off} {_signed(found.days)}")
        said = self.tr("Just as good as without your choice.")
        if parts:
            said = self.tr("With your choice: {differences}.").format(differences=", ".join(parts))
        if not found.meetings:
            return said
        text = self.tr("%n other meeting(s) change with it.", "", found.meetings)
        return f"{said} {self._wording.counted_sentence(text, found.meetings)}"

    def _wish(self, kind: WishKind) -> str:
        return {
            WishKind.MEMBER_ABSENT: self.tr("absent"),
            WishKind.MISSES_TWICE_RUNNING: self.tr("absent twice running"),
            WishKind.TWICE_RUNNING: self.tr("the same role twice running"),
            WishKind.MISSES_FOLLOW_UP: self.tr("not there for the look-back"),
            WishKind.DISCIPLINE_MISSING: self.tr("a discipline missing"),
            WishKind.NO_RESERVE: self.tr("without reserve"),
            WishKind.OTHER_WEEKDAY: self.tr("on another weekday"),
        }[kind]

    def _role(self, role: Role) -> str:
        name = self._wording.role(role)
        return self.tr("difference in turns as {role}").format(role=name)

    def _decimal(self, number: float) -> str:
        text = f"{abs(number):.1f}"
        if self._wording.language == "nl":
            text = text.replace(".", ",")
        return f"+{text}" if number > 0 else f"\N{MINUS SIGN}{text}"


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"\N{MINUS SIGN}{abs(number)}"
