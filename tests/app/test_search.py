"""A few letters find people, circles and meetings, whatever their accents and capitals."""

from leerkring.app import search
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.search import HitKind, Search
from leerkring.domain.people import Person
from leerkring.storage.opening import open_in_memory
from support.teams import make_small_circle
from support.workspaces import make_surroundings, make_workspace


def found(text: str) -> list[tuple[HitKind, str]]:
    around = make_surroundings()
    store = open_in_memory(around.clock)
    make_small_circle(store)

    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id="z", name="Zoë van Noorden", functions="Pedagogisch coach"))
        return Label.of("add_person")

    store.change(work)
    workspace = make_workspace({}, search.QUERIES, store=store, surroundings=around)
    return [(hit.kind, hit.name) for hit in workspace.ask(Search(text))]


def test_accents_and_capitals_do_not_matter() -> None:
    assert found("ZOE") == [(HitKind.PERSON, "Zoë van Noorden")]
    assert found("coach") == [(HitKind.PERSON, "Zoë van Noorden")]


def test_people_and_circles_come_before_meetings() -> None:
    kinds = [kind for kind, _ in found("noord")]
    assert kinds == [HitKind.CIRCLE, HitKind.PERSON, *[HitKind.MEETING] * 3]


def test_every_word_counts_and_nothing_finds_nothing() -> None:
    assert found("van zoe") == [(HitKind.PERSON, "Zoë van Noorden")]
    assert found("zoe xyz") == []
    assert found("   ") == []


def test_cards_come_last_few_and_only_by_the_beginning_of_words() -> None:
    kinds = [kind for kind, _ in found("ouder")]
    assert kinds == [HitKind.CARD] * 4
    assert found("ud") == found("uder") == [], "a letter or two, or the middle of a word"
    ((kind, name),) = found("thuistaal plek")
    assert kind is HitKind.CARD
    assert name.startswith("Welke plek krijgt de thuistaal")
