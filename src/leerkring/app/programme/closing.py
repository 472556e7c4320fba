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

    A meeting that began and has a programme of its own keeps looking back on it. So does one of
    today with none yet, which gets one in this language: its steps do not move under the hands of
    who leads.
    """

    case_id: str
    language: str


def close_case(command: CloseCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    case = unit.get(CaseItem, command.case_id)
    now = local_now(around.clock)
    builder = Builder(unit, around, command.language)
    begun = Criterion("start", "<=", now)
    for meeting in unit.find(Meeting, equals("circle_id", case.circle_id), begun):
        built = builder.build(meeting)
        stays = built.stored or meeting.start.date() == now.date()
        if stays and any(block.about == case.id for block in built.blocks):
            store_blocks(unit, built.blocks, meeting_id=meeting.id)
    return move_case(MoveCase(case.id, CaseStatus.CLOSED), unit, around)


COMMANDS: dict[type, CommandHandler] = {CloseCase: close_case}
