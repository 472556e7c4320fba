"""Taking a whole data folder over in one step that can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from leerkring.app.folder import cards, circles, coaching, meetings, people, places, visits
from leerkring.app.folder.base import FolderJob
from leerkring.app.folder.data import FolderData, FolderError
from leerkring.app.folder.shifting import shifted, weeks_to_current_year
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.support.clock import local_today


@dataclass(frozen=True)
class ImportedFolder:
    """How many things were new, by list."""

    added: Mapping[str, int]


@dataclass(frozen=True)
class ImportFolder(Command[ImportedFolder]):
    """Take everything in a folder over; any cell in doubt raises FolderError and changes nothing.

    With `to_current_year` all days move by whole weeks to the current school year, and planned
    meetings that would then meet a holiday move to a week nearby: for the example team.
    """

    backs_up_first: ClassVar[bool] = True

    folder: FolderData
    to_current_year: bool = False


def import_folder(
    command: ImportFolder, unit: UnitOfWork, around: Surroundings
) -> Done[ImportedFolder]:
    folder = command.folder
    if command.to_current_year:
        weeks = weeks_to_current_year(folder, local_today(around.clock))
        folder = shifted(folder, weeks)
    job = FolderJob(folder, unit, around, moves_around_holidays=command.to_current_year)
    places.take_organisation(job)
    places.take_locations(job)
    places.take_rooms(job)
    people.take_people(job)
    people.take_absences(job)
    places.take_closing_days(job)
    circles.take_circles(job)
    circles.take_memberships(job)
    meetings.take_meetings(job, "history")
    meetings.take_meetings(job, "meetings")
    coaching.take_coaching(job)
    visits.take_rounds(job)
    visits.take_visits(job)
    cards.take_cards(job)
    if job.problems:
        raise FolderError(tuple(job.problems))
    count = sum(job.counts.values())
    return Done(Label.of("import_folder", count=count), ImportedFolder(dict(+job.counts)))


COMMANDS: dict[type, CommandHandler] = {ImportFolder: import_folder}
