"""Who we are, and who sends the invitations."""

from dataclasses import dataclass

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.addresses import read_address
from leerkring.app.reading.names import tidy
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.organisation import HolidayRegion, Organisation
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class SetOrganisation(Command[None]):
    """Other facts about the organisation and its organiser."""

    name: str | Keep = KEEP
    organiser_name: str | Keep = KEEP
    organiser_email: str | Keep = KEEP
    default_region: HolidayRegion | Keep | None = KEEP


@dataclass(frozen=True)
class OrganisationRow:
    """The organisation as screens show it."""

    name: str = ""
    organiser_name: str = ""
    organiser_email: str = ""
    default_region: HolidayRegion | None = None


@dataclass(frozen=True)
class CurrentOrganisation(Query[OrganisationRow]):
    """Who we are now; empty before anything was filled in."""


def the_organisation(unit: UnitOfWork) -> Organisation | None:
    """Return the one organisation, if anything was filled in."""
    return next(iter(unit.find(Organisation)), None)


def set_organisation(
    command: SetOrganisation, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    stored = the_organisation(unit)
    target = stored or Organisation(id=new_id())
    before = _row(target)
    target.name = tidy(kept(command.name, target.name))
    target.organiser_name = tidy(kept(command.organiser_name, target.organiser_name))
    target.organiser_email = read_address(kept(command.organiser_email, target.organiser_email))
    target.default_region = kept(command.default_region, target.default_region)
    if _row(target) == before:
        return Done(None, None)
    if stored is None:
        unit.add(target)
    return Done(Label.of("set_organisation", name=target.name), None)


def current_organisation(
    query: CurrentOrganisation, unit: UnitOfWork, around: Surroundings
) -> OrganisationRow:
    del query, around
    found = the_organisation(unit)
    return OrganisationRow() if found is None else _row(found)


def default_region(unit: UnitOfWork) -> HolidayRegion:
    """Return the region for a new location: the organisation's, else Midden."""
    found = the_organisation(unit)
    return (found.default_region if found else None) or HolidayRegion.MIDDEN


def _row(stored: Organisation) -> OrganisationRow:
    return OrganisationRow(
        stored.name, stored.organiser_name, stored.organiser_email, stored.default_region
    )


COMMANDS: dict[type, CommandHandler] = {SetOrganisation: set_organisation}
QUERIES: dict[type, QueryHandler] = {CurrentOrganisation: current_organisation}
