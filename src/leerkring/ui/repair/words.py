"""What broke, and what each way out changes, in the user's words."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QObject

from leerkring.app.planning.repair import Repair
from leerkring.domain.availability import obstacles
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import ReplanKind
from leerkring.domain.planning import Difference, DifferenceKind, Proposal
from leerkring.domain.violations import Violation
from leerkring.ui.wording import Wording

MOST_LINES = 6


class RepairWords(QObject):
    """Sentences for the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def way(self, kind: ReplanKind) -> str:
        """Return the name of a way out."""
        return {
            ReplanKind.ROLES_ONLY: self.tr("Only who does it"),
            ReplanKind.OTHER_DATE: self.tr("Another date"),
            ReplanKind.REST_ANEW: self.tr("The rest anew"),
        }[kind]

    def about(self, kind: ReplanKind) -> str:
        """Return what a way out leaves as it is."""
        return {
            ReplanKind.ROLES_ONLY: self.tr("All dates stay."),
            ReplanKind.OTHER_DATE: self.tr("The other meetings stay as they are."),
            ReplanKind.REST_ANEW: self.tr("Only what was announced stays, as far as it can."),
        }[kind]

    # ---- what broke ---------------------------------------------------------------------------

    def troubles(self, repair: Repair) -> Iterator[str]:
        """Yield what is in the way, each thing once."""
        seen: set[str] = set()
        for trouble in repair.troubles:
            said = self._trouble(repair, trouble)
            if said not in seen:
                seen.add(said)
                yield said

    def _trouble(self, repair: Repair, trouble: Violation) -> str:
        facts = {
            "day": self._wording.day(trouble.day),
            "name": self._name(repair, trouble.person_id),
            "thing": trouble.name,
        }
        if trouble.person_id is not None:
            reason = self.tr("cannot have this role")
            if trouble.obstacles:
                reason = self._wording.obstacle(trouble.obstacles[0])
            role = self._wording.role(trouble.role) if trouble.role else ""
            text = self.tr("{day}: {name} {reason} and is {role} then.")
            if not role:
                text = self.tr("{day}: {name} {reason}.")
            return self._wording.sentence(text.format(reason=reason, role=role, **facts))
        text = {
            "quorum": self.tr("{day}: too few people can come."),
            "room": self.tr("{day}: {thing} is not to be had."),
            "open_day": self.tr("{day}: {thing}."),
        }.get(trouble.rule, self.tr("{day}: this cannot be as it is."))
        return self._wording.sentence(text.format(**facts))

    # ---- what changes -------------------------------------------------------------------------

    def changes(self, repair: Repair, proposal: Proposal) -> list[str]:
        """Return what a way out changes, the first things in full."""
        lines = [self._change(repair, d) for d in proposal.differences]
        if len(lines) > MOST_LINES:
            left = len(lines) - MOST_LINES + 1
            more = self.tr("… and %n more change(s).", "", left)
            return [*lines[: MOST_LINES - 1], self._wording.counted_sentence(more, left)]
        return lines

    def _change(self, repair: Repair, difference: Difference) -> str:
        was, becomes = difference.was, difference.becomes
        facts = {
            "was": self._day(was),
            "day": self._day(becomes),
            "time": self._wording.time_of_day(becomes.time()) if becomes else "",
        }
        if difference.kind is DifferenceKind.ROLE:
            text = self._other_person(repair, difference)
        elif difference.kind is DifferenceKind.MOVED and was and becomes:
            text = self.tr("{was} moves to {day}, {time}.")
            if was.date() == becomes.date():
                text = self.tr("{day}: at {time}.")
        elif difference.kind is DifferenceKind.ROOM:
            text = self.tr("{day}: in another room.")
        elif difference.kind is DifferenceKind.REMOVED:
            text = self.tr("{was} is called off.")
        else:
            text = self.tr("{day} is added.")
        return self._wording.sentence(text.format(**facts))

    def _other_person(self, repair: Repair, difference: Difference) -> str:
        facts = {
            "role": self._wording.role(difference.role) if difference.role else "",
            "new": self._name(repair, difference.person_becomes),
            "old": self._name(repair, difference.person_was),
            "reason": self._why(repair, difference),
        }
        if difference.person_becomes is None:
            text = self.tr("{day}: {old} is no longer {role}.")
        elif difference.person_was is None:
            text = self.tr("{day}: {new} is {role}.")
        elif facts["reason"]:
            text = self.tr("{day}: {new} instead of {old} as {role}, who {reason}.")
        else:
            text = self.tr("{day}: {new} instead of {old} as {role}.")
        for key, value in facts.items():
            text = text.replace("{" + key + "}", value)
        return text

    def _why(self, repair: Repair, difference: Difference) -> str:
        """Return why somebody can no longer have a role; "" when that person could."""
        person = repair.facts.people.get(difference.person_was or "")
        meeting = next((m for m in repair.coming if m.id == difference.meeting_id), None)
        if person is None or meeting is None or difference.becomes is None:
            return ""
        end = difference.becomes + (meeting.end - meeting.start)
        circle = repair.facts.circles[repair.circle_id]
        found = obstacles(
            person, difference.becomes, end, repair.facts, circle=circle, besides=meeting.id
        )
        first = next(found, None)
        return "" if first is None else self._wording.obstacle(first)

    def _day(self, moment: datetime | None) -> str:
        return self._wording.day(moment.date()) if moment else ""

    def _name(self, repair: Repair, person_id: str | None) -> str:
        person = repair.facts.people.get(person_id or "")
        return person.name.split(" ")[0] if person else self.tr("somebody")

    # ---- who cannot ---------------------------------------------------------------------------

    def cannot(self, repair: Repair, person_id: str, role: Role | None) -> str:
        """Return the words on the button that says who cannot come."""
        name = self._name(repair, person_id)
        if role is None:
            return self.tr("{name} cannot").format(name=name)
        said = self.tr("{name} cannot ({role})")
        return said.format(name=name, role=self._wording.role(role))
