"""Who was coached, on paper: everybody per location with hours, and nothing that was noted."""

from datetime import date

import pytest

from leerkring.app.reports.coaching import CoachedDocument
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.documents.typesetter import TypstTypesetter
from support.coaching_scene import CoachingScene, make_coaching_scene

FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)
NOTES = ("De kring begon rustig", "Zelf de overgang inzetten", "Fijn samengewerkt")
TYPESETTER = TypstTypesetter()


@pytest.fixture(scope="module")
def scene() -> CoachingScene:
    return make_coaching_scene()


def test_everybody_is_there_per_location_also_who_was_not_coached(scene: CoachingScene) -> None:
    document = scene.workspace.ask(CoachedDocument(FIRST, LAST, "nl"))
    places = {place["name"]: place for place in document.data["locations"]}
    assert list(places) == ["De Ark", "De Regenboog"]
    ark = places["De Ark"]
    assert (ark["hours"], ark["not_yet"]) == ("6", 2)
    rows = {person["name"]: person for person in ark["people"]}
    assert set(rows) == {"Daan Kok", "Els Hofman", "Sanne Kuipers"}
    assert (rows["Els Hofman"]["times"], rows["Els Hofman"]["coaches"]) == (8, "Sanne Kuipers")
    assert rows["Daan Kok"]["last"] == ""
    boog = {person["name"]: person for person in places["De Regenboog"]["people"]}
    assert boog["Fatima Amrani"]["hours"] == "2,25"


def test_one_location_can_be_alone(scene: CoachingScene) -> None:
    document = scene.workspace.ask(CoachedDocument(FIRST, LAST, "en", "ark"))
    assert [place["name"] for place in document.data["locations"]] == ["De Ark"]
    with pytest.raises(NothingToPrintError):
        scene.workspace.ask(CoachedDocument(FIRST, LAST, "en", "-"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_tagged_always_the_same_and_holds_no_note(
    scene: CoachingScene, language: str
) -> None:
    document = scene.workspace.ask(CoachedDocument(FIRST, LAST, language))
    assert not any(note in str(document.data) for note in NOTES)
    pdf = TYPESETTER.pdf(document)
    assert b"/StructTreeRoot" in pdf
    assert f"/Lang({language})".encode() in pdf
    assert pdf == TYPESETTER.pdf(document)


def test_a_whole_organisation_takes_as_many_pages_as_it_needs() -> None:
    scene = make_coaching_scene(many=200)
    document = scene.workspace.ask(CoachedDocument(FIRST, LAST, "nl"))
    assert len(TYPESETTER.pages(document, dots_per_inch=30)) > 5
