"""In which region people work: asked once, while planning, and remembered."""

from dataclasses import dataclass

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.organisation import HolidayRegion, Location, Organisation
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class TellRegion(Command[None]):
    """The region of the organisation, and of the locations that were made without asking."""

    region: HolidayRegion


def region_is_known(unit: UnitOfWork) -> bool:
    """Tell whether somebody ever said in which region they work."""
    told = any(o.default_region is not None for o in unit.find(Organisation))
    return told or any(place.region is not HolidayRegion.MIDDEN for place in unit.find(Location))


def remember_region(unit: UnitOfWork, region: HolidayRegion) -> None:
    """Keep the region for locations still to come, unless one is kept already."""
    stored = next(iter(unit.find(Organisation)), None)
    if stored is None:
        unit.add(Organisation(id=new_id(), default_region=region))
    elif stored.default_region is None:
        stored.default_region = region


def tell_region(command: TellRegion, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    if not region_is_known(unit):
        for place in unit.find(Location):
            if place.region is not command.region:
                place.region = command.region
    remember_region(unit, command.region)
    return Done(Label.of("tell_region", region=command.region.value), None)


COMMANDS: dict[type, CommandHandler] = {TellRegion: tell_region}
