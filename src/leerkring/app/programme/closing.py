"""Closing a case: it leaves the programmes to come, and stays where it was looked back on."""

from dataclasses import dataclass

from leerkring.app.cases.talking import MoveCase, move_case
from leerkring.app.ports import Criterion, Surroundings, UnitOfWork, equals
from leerkring.app.programme.building import Builder, store_blocks
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cases import CaseItem, CaseStatus
from leerkring.domain.meetings import Meeting
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class CloseCase(Command[None]):
    """Close a case by hand.

    A meeting of today that began and looks back on it keeps that, with a programme in this language
    where nobody changed it yet: its steps do not move under the hands of who leads.
    """

    case_id: str
    language: str


def close_case(command: CloseCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    case = unit.get(CaseItem, command.case_id)
    now = local_now(around.clock)
    begun = Criterion("start", "<=", now)
    for meeting in unit.find(Meeting, equals("circle_id", case.circle_id), begun):
        if meeting.start.date() == now.date():
            blocks = Builder(unit, around, command.language).build(meeting).blocks
            if any(block.about == case.id for block in blocks):
                store_blocks(unit, blocks, meeting_id=meeting.id)
    return move_case(MoveCase(case.id, CaseStatus.CLOSED), unit, around)


COMMANDS: dict[type, CommandHandler] = {CloseCase: close_case}
