"""The proposed meetings as a table: a date, who leads, who brings a case in."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from leerkring.domain.meetings import Role
from leerkring.domain.planning import ProposedMeeting, ProposedRole, UnmetWish, WishKind
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Index, TableModel

DATE, LEADS, BRINGS, RESERVE = range(4)
ROLE_OF = {
    LEADS: Role.FACILITATOR,
    BRINGS: Role.CASE_CONTRIBUTOR,
    RESERVE: Role.RESERVE_CONTRIBUTOR,
}
_QUIET = frozenset((WishKind.OTHER_WEEKDAY,))


@dataclass(frozen=True)
class PlanLine:
    """One meeting with the wishes it falls short of; `pinned` by the user in the preview."""

    meeting: ProposedMeeting
    unmet: tuple[UnmetWish, ...] = ()
    pinned: bool = False

    @property
    def stays(self) -> bool:
        """Whether planning leaves this meeting alone."""
        return self.meeting.kept is not None

    def people(self, role: Role) -> tuple[ProposedRole, ...]:
        """Return who has `role`."""
        return tuple(r for r in self.meeting.roles if r.role is role)


class PlanModel(TableModel[PlanLine]):
    """What stays is grey; a triangle marks a date on which somebody will be missing."""

    def __init__(self, theme: Theme, words: ProposalWords) -> None:
        self._words = words
        self._ink = theme
        self.with_times = False  # when the time differs per meeting
        super().__init__(theme, self._described())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_of(index)
        if row is not None and role == Qt.ItemDataRole.ForegroundRole and row.stays:
            return self._ink.colour("text2")
        return super().data(index, role)

    def _described(self) -> Sequence[Column[PlanLine]]:
        words = self._words
        wording = words.wording

        def day(line: PlanLine) -> str:
            text = wording.short_day(line.meeting.start.date())
            return f"{text} {wording.clock(line.meeting.start.time())}" if self.with_times else text

        def said(line: PlanLine) -> str:
            lacking = " ".join(words.wish(wish) for wish in line.unmet)
            return f"{wording.moment(line.meeting.start)}. {lacking}".strip()

        return (
            Column(
                QCoreApplication.translate("PlanModel", "Date"), day, words=said,
                icon=_sign, note=lambda line: words.why_day(line.meeting), strong=True,
            ),
            *(self._role_column(role) for role in ROLE_OF.values()),
        )  # fmt: skip

    def _role_column(self, role: Role) -> Column[PlanLine]:
        words = self._words
        title = {
            Role.FACILITATOR: QCoreApplication.translate("PlanModel", "Leads"),
            Role.CASE_CONTRIBUTOR: QCoreApplication.translate("PlanModel", "Brings a case"),
            Role.RESERVE_CONTRIBUTOR: QCoreApplication.translate("PlanModel", "Reserve"),
        }[role]

        def names(line: PlanLine) -> str:
            found = line.people(role)
            return words.wording.listed(r.guest_name or words.name(r.person_id) for r in found)

        def why(line: PlanLine) -> str:
            found = (r for r in line.people(role) if r.person_id)
            return "\n".join(words.why_person(role, r.person_id, r.reason) for r in found)

        return Column(title, names, note=why)


def _sign(line: PlanLine) -> tuple[str, str] | None:
    if line.stays or line.pinned:
        return ("lock", "text2")
    loud = [wish for wish in line.unmet if wish.kind not in _QUIET]
    return ("triangle-alert", "amber") if loud else None
