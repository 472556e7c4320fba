"""Cards on paper: fronts and backs that meet, lines to cut along, and a wrapper for the jar."""

import pytest
from PySide6.QtGui import QImage, qAlpha, qBlue, qGreen, qRed

from leerkring.app.cards.changes import AddCard, AddDeck
from leerkring.app.cards.lists import ImportCards
from leerkring.app.reading.tables import Row, Table
from leerkring.app.reports.cards import MOST_ON_SCREEN, CardSheets, CardWrapper
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Workspace
from leerkring.documents.typesetter import TypstTypesetter
from support.workspaces import team_workspace

TYPESETTER = TypstTypesetter()
DECK = "parents"
DOTS = 50.8  # two to the millimetre
LEFT, TOP, WIDE, HIGH = 13, 10, 92, 54  # millimetres: where cards stand on a page
GROUND = (12, 6)  # millimetres from the corner of a back: inside its coloured edge


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return team_workspace()


def pages(document: Document) -> list[QImage]:
    return [QImage.fromData(page) for page in TYPESETTER.pages(document, dots_per_inch=51)]


def dot(page: QImage, x: float, y: float) -> tuple[int, int, int]:
    """Return the colour at a place in millimetres."""
    pixel = page.pixel(round(x / 210 * page.width()), round(y / 297 * page.height()))
    assert qAlpha(pixel) == 255
    return qRed(pixel), qGreen(pixel), qBlue(pixel)


def sheets_of(*themes: str) -> list[QImage]:
    numbers = {theme: number for number, theme in enumerate(dict.fromkeys(themes))}
    cards = [
        {"text": "Wat?", "theme": theme, "number": numbers[theme], "kind": "question"}
        for theme in themes
    ]
    data = {"deck": "Proef", "cards": cards}
    return pages(Document("card_sheets", "Proef", "Proef", "nl", data, both_sides=True))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [CardSheets, CardWrapper])
def test_it_is_tagged_in_its_language_and_always_the_same(
    workspace: Workspace, kind: type[CardSheets] | type[CardWrapper], language: str
) -> None:
    document = workspace.ask(kind(DECK, language))
    pdf = TYPESETTER.pdf(document)
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    assert f"/Lang({language})".encode() in pdf
    assert pdf == TYPESETTER.pdf(document)


def test_thirty_seven_cards_take_four_sheets_with_a_back_each(workspace: Workspace) -> None:
    document = workspace.ask(CardSheets(DECK, "nl"))
    assert document.both_sides
    assert len(document.data["cards"]) == 37
    assert len(pages(document)) == 8


def test_of_very_many_cards_the_first_are_looked_at_and_all_are_saved(
    workspace: Workspace,
) -> None:
    deck_id = workspace.run(AddDeck("Veel")).value
    rows = tuple(Row(number, (f"Vraag {number}?",)) for number in range(1, 301))
    workspace.run(ImportCards(deck_id, Table(rows, ("Tekst",), source="kaarten.csv")))
    document = workspace.ask(CardSheets(deck_id, "nl"))
    assert len(document.data["cards"]) == 300
    assert len(document.on_screen.data["cards"]) == MOST_ON_SCREEN
    assert workspace.ask(CardSheets("parents", "nl")).sample is None


def test_behind_each_card_comes_its_own_theme_when_the_paper_is_turned() -> None:
    front, back = sheets_of("Rood", "Blauw")
    assert (front.width(), front.height()) == (back.width(), back.height())
    x, y = LEFT + GROUND[0], TOP + GROUND[1]
    first, second = dot(back, x + WIDE, y), dot(back, x, y)
    assert first != second
    alone = sheets_of("Rood")[1]
    assert dot(alone, x + WIDE, y) == first, "the first card is at the left, its back at the right"
    assert dot(alone, x, y) == (255, 255, 255)


@pytest.mark.parametrize("side", [0, 1], ids=["fronts", "backs"])
def test_the_room_beside_the_cards_is_the_same_so_that_turning_moves_nothing(side: int) -> None:
    page = sheets_of(*(f"Thema {number}" for number in range(10)))[side]
    first, last = (round(y / 297 * page.height()) for y in (TOP, TOP + 5 * HIGH))
    rows = range(first, last, 3)  # without the words below the cards
    inked = [
        x for x in range(page.width())
        if any(page.pixelColor(x, y).lightness() < 240 for y in rows)
    ]  # fmt: skip
    left, right = inked[0], page.width() - 1 - inked[-1]
    assert abs(left - right) <= 2
    assert 0 < left < page.width() / 8


def darkness(page: QImage, x: float, y: float, *, across: bool) -> int:
    """Count grey dots in a strip of two millimetres around a line of the grid."""
    around = [step / 4 for step in range(-4, 5)]
    along = [step / 4 for step in range(12)]
    places = [(x + a, y + b) if across else (x + b, y + a) for a in around for b in along]
    return sum(sum(dot(page, *place)) < 720 for place in places)


@pytest.mark.parametrize("column", range(3))
def test_there_are_lines_to_cut_along_on_the_front_only(column: int) -> None:
    front, back = sheets_of("Rood")
    x = LEFT + column * WIDE
    assert darkness(front, x, TOP + 5 * HIGH + 0.5, across=True) > 0
    assert darkness(back, x, TOP + 5 * HIGH + 0.5, across=True) == 0


def test_the_longest_card_and_any_sign_fit_on_one(workspace: Workspace) -> None:
    deck_id = workspace.run(AddDeck("Lang *#$ <b>")).value
    for text in ("lang woord " * 21 + "einde.", "# $x$ *niet* _zo_ <b>?", "W" * 240):
        workspace.run(AddCard(deck_id, text, "Thema van precies veertig tekens lang ja"))
    document = workspace.ask(CardSheets(deck_id, "nl"))
    assert len(pages(document)) == 2
    assert len(pages(workspace.ask(CardWrapper(deck_id, "nl")))) == 1


def test_many_themes_and_a_long_name_leave_the_wrapper_on_one_page(workspace: Workspace) -> None:
    deck_id = workspace.run(AddDeck("Een heel lange naam voor een set kaarten " * 2)).value
    for number in range(30):
        workspace.run(AddCard(deck_id, f"Vraag {number}?", f"Thema nummer {number}"))
    (page,) = pages(workspace.ask(CardWrapper(deck_id, "en")))
    assert page.width() > page.height()


def test_without_cards_there_is_nothing_to_print(workspace: Workspace) -> None:
    deck_id = workspace.run(AddDeck("Leeg")).value
    for query in (CardSheets(deck_id, "nl"), CardWrapper(deck_id, "nl")):
        with pytest.raises(NothingToPrintError):
            workspace.ask(query)
