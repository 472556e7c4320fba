"""Other dates and other people for one proposed meeting, best first, with why (not)."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import FairnessRow, Pin, Proposal, ProposedMeeting
from leerkring.domain.turns import may_have_turns
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.moments import MomentFooter
from leerkring.ui.widgets.picker import Option, Picker


class Choosing(QObject):
    """Drops a list down; what is chosen is told as a pin, and planned again by the page."""

    pinned = Signal(object)  # Pin

    def __init__(self, theme: Theme, words: ProposalWords, around: QWidget) -> None:
        super().__init__(around)
        self._theme = theme
        self._words = words
        self._around = around

    def other_day(self, meeting: ProposedMeeting, place: QRect) -> None:
        """Let the user choose another day: one that the planner weighed, or one of their own."""
        wording = self._words.wording
        picker = Picker(self._theme, self._around, name=self.tr("Another day"))
        now = Option(
            meeting.start,
            wording.sentence(wording.moment(meeting.start)),
            self._words.attendance(meeting),
            icon="check",
        )
        others = [
            Option(
                other.start,
                wording.sentence(wording.moment(other.start)),
                self._missing(other.missing),
            )
            for other in meeting.reason.alternatives
        ]
        picker.show_options([now, *others], start=others[0].key if others else meeting.start)
        picker.chosen.connect(lambda start: self._pin_day(meeting, start))
        footer = MomentFooter(self._theme, wording, meeting.start)
        footer.taken.connect(lambda start: self._pin_day(meeting, start))
        footer.taken.connect(picker.close)
        picker.add_footer(footer)
        picker.drop_down(place)

    def other_person(
        self,
        meeting: ProposedMeeting,
        role: Role,
        proposal: Proposal,
        facts: Facts,
        place: QRect,
    ) -> None:
        """Let the user choose who leads or brings a case in."""
        wording = self._words.wording
        name = wording.sentence(wording.role(role))
        picker = Picker(self._theme, self._around, name=name)
        options = self._people(meeting, role, proposal, facts)
        now = meeting.with_role(role)
        other = next((o for o in options if o.enabled and o.key not in now), None)
        picker.show_options(options, start=other.key if other else None)
        picker.chosen.connect(lambda key: self._pin_person(meeting, role, str(key)))
        picker.drop_down(place)

    def _missing(self, missing: Sequence[str]) -> str:
        if not missing:
            return self.tr("everybody can come")
        return self.tr("without {names}").format(names=self._words.listed(missing))

    def _people(
        self, meeting: ProposedMeeting, role: Role, proposal: Proposal, facts: Facts
    ) -> list[Option]:
        turns = {
            row.person_id: row
            for row in proposal.fairness
            if row.role is role and row.circle_id == meeting.circle_id
        }
        circle = facts.circles[meeting.circle_id]
        absent = {one.person_id: one for one in meeting.absent}
        now = meeting.with_role(role)
        options: list[tuple[bool, float, str, Option]] = []
        for member in circle.active_members(meeting.start.date()):
            person = facts.people.get(member.person_id)
            if person is None:
                continue
            row = turns.get(person.id)
            away = absent.get(person.id)
            can = away is None and may_have_turns(circle, member, role)
            if away is not None:
                why = self._words.wording.obstacle(away.obstacles[0]) if away.obstacles else ""
            else:
                why = self._turns(row) if can else self.tr("does not take this role")
            icon = "check" if person.id in now else ""
            deviation = row.deviation if row else 0.0
            made = Option(person.id, person.name, why, enabled=can, icon=icon)
            options.append((not can, deviation, person.name.casefold(), made))
        return [option for _, _, _, option in sorted(options, key=lambda o: o[:3])]

    def _turns(self, row: FairnessRow | None) -> str:
        if row is None or not (row.turns_before or row.turns_planned):
            return self.tr("no turn yet")
        planned = self.tr("%n time(s) in this plan", "", row.turns_planned)
        if not row.turns_before:
            return planned
        before = self.tr("%n time(s) before", "", row.turns_before)
        return f"{planned}, {before}"

    def _pin_day(self, meeting: ProposedMeeting, start: object) -> None:
        if isinstance(start, datetime) and start != meeting.start:
            pin = Pin(circle_id=meeting.circle_id, index=meeting.index, start=start)
            self.pinned.emit(pin)

    def _pin_person(self, meeting: ProposedMeeting, role: Role, person_id: str) -> None:
        if role is Role.FACILITATOR:
            pin = Pin(circle_id=meeting.circle_id, index=meeting.index, facilitator_id=person_id)
        else:
            pin = Pin(
                circle_id=meeting.circle_id, index=meeting.index, contributor_ids=(person_id,)
            )
        self.pinned.emit(pin)
