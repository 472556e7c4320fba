"""Decks as lists: in, out, in again, and nothing lost on the way."""

from dataclasses import replace
from pathlib import Path

import pytest

from leerkring.app.cards.changes import AddDeck, CardLengthError
from leerkring.app.cards.listed import LineState
from leerkring.app.cards.lists import (
    CardsExport,
    CardsPreview,
    ImportCards,
    PreviewCards,
    column_of,
)
from leerkring.app.cards.table import CardRow, LayOut, ShowDeck
from leerkring.app.folder.data import FolderData, FolderError
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.reading.lists import BadChoiceError, EmptyCellError
from leerkring.app.reading.tables import Correction, Row, Table
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, table_reader
from leerkring.domain.cards import CardKind
from support.workspaces import team_workspace

HEADINGS = ("Tekst", "Thema", "Soort")
NEW, CHANGED, KNOWN, WRONG = LineState


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def deck_id(workspace: Workspace) -> str:
    return workspace.run(AddDeck("Ouderavond")).value


def table(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> Table:
    lines = tuple(Row(number, cells) for number, cells in enumerate(rows, 2))
    return Table(lines, headings, source="kaarten.csv")


def cards(workspace: Workspace, deck_id: str) -> tuple[CardRow, ...]:
    return workspace.ask(ShowDeck(deck_id, "nl")).cards


def texts(workspace: Workspace, deck_id: str) -> list[str]:
    return [card.text for card in cards(workspace, deck_id)]


def states(preview: CardsPreview) -> list[LineState]:
    return [line.state for line in preview.lines]


def test_what_is_right_comes_in_and_what_is_wrong_stays_in_sight_with_its_reason(
    workspace: Workspace, deck_id: str
) -> None:
    found = table(
        ("Wat hoop je?", "Begin", "vraag"),
        ("", "Begin", "vraag"),
        ("Wat neem je mee?", "Einde", "raadsel"),
        ("x" * 300, "Einde", ""),
        ("Gezellig moet het zijn.", "", ""),
        ("wat hoop  je?", "Einde", ""),
    )
    outcome = workspace.run(ImportCards(deck_id, found))
    assert states(outcome.value) == [NEW, WRONG, WRONG, WRONG, NEW, KNOWN]
    assert [line.line for line in outcome.value.lines] == [2, 3, 4, 5, 6, 7]
    assert outcome.value.lines[2].kind == "raadsel", "what was written stays to be seen"
    problems = [line.problem for line in outcome.value.lines if line.problem is not None]
    assert [type(problem.error) for problem in problems] == [
        EmptyCellError, BadChoiceError, CardLengthError,
    ]  # fmt: skip
    assert [problem.line for problem in problems] == [3, 4, 5]
    assert texts(workspace, deck_id) == ["Wat hoop je?", "Gezellig moet het zijn."]
    assert [card.kind for card in cards(workspace, deck_id)] == list(CardKind)


def test_a_wrong_line_can_be_corrected_and_comes_in_after_all(
    workspace: Workspace, deck_id: str
) -> None:
    found = table(("Wat hoop je?", "", "vraag"), ("Wat neem je mee?", "", "raadsel"))
    workspace.run(ImportCards(deck_id, found))
    column = column_of(found, "kind")
    assert column == 2
    better = found.with_cells([Correction(3, column, "Stelling")])
    assert states(workspace.ask(PreviewCards(deck_id, better))) == [KNOWN, NEW]
    workspace.run(ImportCards(deck_id, better))
    assert cards(workspace, deck_id)[1].kind is CardKind.STATEMENT


def test_the_same_list_twice_doubles_nothing_and_empty_cells_keep(
    workspace: Workspace, deck_id: str
) -> None:
    found = table(("Wat hoop je?", "Begin", "stelling"), ("Wat niet?", "Begin", ""))
    workspace.run(ImportCards(deck_id, found))
    before = cards(workspace, deck_id)
    again = workspace.run(ImportCards(deck_id, found))
    assert again.label is None
    assert states(again.value) == [KNOWN, KNOWN]
    workspace.run(ImportCards(deck_id, table(("Wat hoop je?", "", ""))))
    assert cards(workspace, deck_id) == before
    other = workspace.run(ImportCards(deck_id, table(("WAT HOOP JE?", "Einde", ""))))
    assert states(other.value) == [CHANGED]
    assert [card.theme for card in cards(workspace, deck_id)] == ["Einde", "Begin"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_out_and_in_again_is_the_same(
    workspace: Workspace, deck_id: str, tmp_path: Path, ending: str
) -> None:
    sly = table(
        ("=1+1 is altijd twee.", "@thema", "stelling"), ("- Wat; en \"hoe\"?", "", "vraag"),
        ("Komma, puntkomma; en 'streep'?", "Échte thema's", "stelling"),
    )  # fmt: skip
    workspace.run(ImportCards(deck_id, sly))
    file = tmp_path / f"kaarten.{ending}"
    listed = workspace.ask(CardsExport(deck_id, "nl"))
    list_writer().write(file, listed.headings, listed.rows)
    back = table_reader().read(file)
    again = workspace.run(ImportCards(deck_id, back))
    assert states(again.value) == [KNOWN] * 3
    copy = workspace.run(AddDeck("Kopie")).value
    workspace.run(ImportCards(copy, back))
    assert [(c.text, c.theme, c.kind) for c in cards(workspace, copy)] == [
        (c.text, c.theme, c.kind) for c in cards(workspace, deck_id)
    ]


def test_the_deck_of_the_app_can_be_taken_out_too(workspace: Workspace) -> None:
    listed = workspace.ask(CardsExport("parents", "en"))
    assert len(listed.rows) == 37
    assert {row[2] for row in listed.rows} == {"vraag", "stelling"}


def test_without_headings_the_first_column_is_the_text(workspace: Workspace, deck_id: str) -> None:
    pasted = table_reader().pasted("Wat hoop je?\tBegin\nHet moet gezellig zijn.\t\tstelling\n")
    assert states(workspace.ask(PreviewCards(deck_id, pasted))) == [NEW, NEW]
    workspace.run(ImportCards(deck_id, pasted))
    assert texts(workspace, deck_id) == ["Wat hoop je?", "Het moet gezellig zijn."]
    english = replace(table(("Begin", "Why?")), headings=("theme", "question"))
    assert workspace.ask(PreviewCards(deck_id, english)).lines[0].text == "Why?"


def test_a_list_without_a_text_column_says_so_per_line(workspace: Workspace, deck_id: str) -> None:
    found = table(("Begin", "vraag"), headings=("Thema", "Soort"))
    preview = workspace.ask(PreviewCards(deck_id, found))
    assert states(preview) == [WRONG]
    assert column_of(found, "text") is None


# ---- in a data folder -----------------------------------------------------------------------


def folder(*rows: tuple[str, ...]) -> ImportFolder:
    listed = table(*rows, headings=("set", "tekst", "thema", "soort"))
    return ImportFolder(FolderData({"cards": listed}))


def test_decks_come_in_with_a_folder_and_twice_adds_nothing(workspace: Workspace) -> None:
    rows = (("Start", "Wat?", "A", ""), ("start", "Zo is het.", "", ""), ("Einde", "Wat?", "", ""))
    assert workspace.run(folder(*rows)).value.added == {"cards": 3}
    decks = {deck.name: deck for deck in workspace.ask(LayOut("nl")).decks if deck.own}
    assert {name: deck.count for name, deck in decks.items()} == {"Start": 2, "Einde": 1}
    assert workspace.run(folder(*rows)).value.added == {}


def test_a_folder_with_a_wrong_card_changes_nothing(workspace: Workspace) -> None:
    with pytest.raises(FolderError) as refused:
        workspace.run(folder(("Start", "Wat?", "", ""), ("Start", "Hoe?", "", "raadsel")))
    assert refused.value.problems[0].line == 3
    assert all(not deck.own for deck in workspace.ask(LayOut("nl")).decks)
