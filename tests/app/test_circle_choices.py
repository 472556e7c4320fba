"""What a circle's fields can be filled with: colleagues of today, locations with their rooms."""

from datetime import date

from leerkring.app import circles
from leerkring.app.circles.choices import CircleChoices, RoomChoice
from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Person
from leerkring.storage.opening import open_in_memory
from support.workspaces import make_surroundings, make_workspace


def test_choices_leave_out_who_left_and_give_rooms_their_location() -> None:
    around = make_surroundings()
    store = open_in_memory(around.clock)

    def fill(unit: UnitOfWork) -> Label:
        unit.add(Organisation(id="o", organiser_name="Marieke"))
        unit.add(Location(id="r", name="De Regenboog"))
        unit.add(Location(id="b", name="De Bron"))
        unit.add(Room(id="k2", location_id="r", name="Kamer 2", capacity=8))
        unit.add(Room(id="k1", location_id="r", name="Kamer 1"))
        unit.add(Person(id="z", name="Zoë", functions="Coach", manages_others=True))
        unit.add(Person(id="a", name="anna"))
        unit.add(Person(id="oud", name="Oud-collega", left=date(2026, 8, 31)))
        unit.add(Person(id="nog", name="Nog even", left=date(2026, 9, 1)))
        return Label.of("filled")

    store.change(fill)
    workspace = make_workspace({}, circles.QUERIES, store=store, surroundings=around)
    choices = workspace.ask(CircleChoices())
    assert [p.name for p in choices.people] == ["anna", "Nog even", "Zoë"]
    assert choices.organiser_name == "Marieke"
    assert choices.people[2].manages_others
    assert choices.people[2].functions == "Coach"
    assert [place.name for place in choices.locations] == ["De Bron", "De Regenboog"]
    assert choices.locations[0].rooms == ()
    expected = (RoomChoice("k1", "Kamer 1", 0), RoomChoice("k2", "Kamer 2", 8))
    assert choices.locations[1].rooms == expected
