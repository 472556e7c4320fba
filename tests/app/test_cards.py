"""Drawing cards without repeats, per circle, and making decks of one's own."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring import bootstrap
from leerkring.app import cards
from leerkring.app.cards.changes import (
    AddCard,
    AddDeck,
    CardLengthError,
    CardTextError,
    ChangeCard,
    DeckNameError,
    RemoveCard,
    RemoveDeck,
    RenameDeck,
    ThemeLengthError,
)
from leerkring.app.cards.drawing import AllUsedError, BeginAgain, DrawCard, UseCards
from leerkring.app.cards.lists import ImportCards
from leerkring.app.cards.table import DeckView, LayOut, ShowDeck
from leerkring.app.circles.changes import AddCircle, RemoveCircle
from leerkring.app.circles.rows import CircleList
from leerkring.app.reading.tables import Row, Table
from leerkring.app.workspace import Command, RedoLast, UndoLast, Workspace
from leerkring.domain.cards import MOST_SIGNS, CardKind, CardUse, DeckCard
from leerkring.domain.circles import Agreement
from leerkring.domain.errors import NotFoundError
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from leerkring.ui.pages import words_of_changes
from support.raw_file import dump
from support.workspaces import NOW, team_workspace

DECK = "parents"


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def circle(workspace: Workspace) -> str:
    return workspace.ask(CircleList())[0].id


def deck(workspace: Workspace, circle_id: str | None, deck_id: str = DECK) -> DeckView:
    return workspace.ask(LayOut("nl", deck_id, circle_id)).deck


def own_deck(workspace: Workspace, *texts: str) -> str:
    deck_id = workspace.run(AddDeck("Ouderavond")).value
    for text in texts:
        workspace.run(AddCard(deck_id, text))
    return deck_id


# ---- drawing --------------------------------------------------------------------------------


def test_every_card_comes_once_and_then_there_is_none(workspace: Workspace, circle: str) -> None:
    drawn = [workspace.run(DrawCard(DECK, "nl", circle)).value for _ in range(37)]
    assert len({one.card.id for one in drawn}) == 37
    assert [one.left for one in drawn] == list(range(36, -1, -1))
    assert all(one.card.used_on is not None for one in drawn)
    with pytest.raises(AllUsedError):
        workspace.run(DrawCard(DECK, "nl", circle))


def _is_about_cards(workspace: Workspace) -> bool:
    last = workspace.next_undo()
    return last is not None and last.code in ("draw_card", "begin_again")


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(["draw", "theme", "undo", "redo", "again"]), max_size=25))
def test_whatever_happens_nothing_is_drawn_twice(steps: list[str]) -> None:
    workspace = team_workspace()
    circle = workspace.ask(CircleList())[0].id
    theme = deck(workspace, circle).themes[0].name
    for step in steps:
        used = {card.id for card in deck(workspace, circle).cards if card.used_on}
        if step in ("draw", "theme"):
            wanted = theme if step == "theme" else None
            if deck(workspace, circle).left(wanted):
                found = workspace.run(DrawCard(DECK, "nl", circle, wanted)).value
                assert found.card.id not in used
                assert found.left == deck(workspace, circle).left(wanted)
                assert wanted in (None, found.card.theme)
        elif step == "again":
            workspace.run(BeginAgain(DECK, "nl", circle, theme))
            assert deck(workspace, circle).left(theme) == 7
        elif step == "undo" and _is_about_cards(workspace):
            workspace.run(UndoLast())
        elif step == "redo" and workspace.next_redo():
            workspace.run(RedoLast())


def test_each_circle_has_its_own_memory_and_so_has_a_talk_outside_them(
    workspace: Workspace, circle: str
) -> None:
    other = workspace.run(AddCircle(Agreement(name="Kring Zuid"))).value
    key = deck(workspace, circle).cards[0].id
    workspace.run(UseCards(circle, (key,)))
    workspace.run(UseCards(None, (key,)))
    assert [deck(workspace, one).left() for one in (circle, other, None)] == [36, 37, 36]
    workspace.run(BeginAgain(DECK, "nl", None))
    assert [deck(workspace, one).left() for one in (circle, other, None)] == [36, 37, 37]


def test_what_was_used_is_known_in_every_language(workspace: Workspace, circle: str) -> None:
    drawn = workspace.run(DrawCard(DECK, "nl", circle)).value.card
    there = workspace.ask(LayOut("en", DECK, circle)).deck
    (used,) = (card for card in there.cards if card.used_on is not None)
    assert used.id == drawn.id
    assert used.text != drawn.text


def test_a_card_can_be_marked_and_unmarked_by_hand(workspace: Workspace, circle: str) -> None:
    first, second = (card.id for card in deck(workspace, circle).cards[:2])
    workspace.run(UseCards(circle, (first, second, first)))
    assert workspace.run(UseCards(circle, (second,))).label is None, "it was used already"
    workspace.run(UseCards(circle, (first,), used=False))
    assert [c.id for c in deck(workspace, circle).cards if c.used_on] == [second]


def test_beginning_again_leaves_the_other_themes(workspace: Workspace, circle: str) -> None:
    first, second = (theme.name for theme in deck(workspace, circle).themes[:2])
    for theme in (first, second):
        workspace.run(DrawCard(DECK, "nl", circle, theme))
    assert workspace.run(BeginAgain(DECK, "nl", circle, first)).value == 1
    assert (deck(workspace, circle).left(first), deck(workspace, circle).left(second)) == (7, 5)
    assert workspace.run(BeginAgain(DECK, "nl", circle, first)).label is None
    assert workspace.run(BeginAgain(DECK, "nl", circle)).value == 1


def test_a_circle_takes_its_memory_with_it_and_brings_it_back(
    workspace: Workspace, circle: str
) -> None:
    workspace.run(DrawCard(DECK, "nl", circle))
    workspace.run(RemoveCircle(circle))
    assert workspace.ask(LayOut("nl", DECK, circle)).circle_id is None
    workspace.run(UndoLast())
    assert deck(workspace, circle).left() == 36


# ---- decks of one's own ---------------------------------------------------------------------


def test_a_card_follows_the_one_before_it_unless_somebody_says_otherwise(
    workspace: Workspace,
) -> None:
    deck_id = own_deck(workspace)
    workspace.run(AddCard(deck_id, " Wat  hoop je? ", "Begin"))
    workspace.run(AddCard(deck_id, "Het moet gezellig zijn."))
    workspace.run(AddCard(deck_id, "Of niet?", "Einde", CardKind.STATEMENT))
    view = workspace.ask(ShowDeck(deck_id, "nl"))
    assert [(card.text, card.theme, card.kind) for card in view.cards] == [
        ("Wat hoop je?", "Begin", CardKind.QUESTION),
        ("Het moet gezellig zijn.", "Begin", CardKind.STATEMENT),
        ("Of niet?", "Einde", CardKind.STATEMENT),
    ]
    assert [(theme.name, theme.count) for theme in view.themes] == [("Begin", 2), ("Einde", 1)]


def test_cards_of_a_theme_lie_together_in_the_order_of_the_deck(workspace: Workspace) -> None:
    deck_id = own_deck(workspace)
    for text, theme in (("Een?", "B"), ("Twee?", "A"), ("Drie?", "B")):
        workspace.run(AddCard(deck_id, text, theme))
    view = workspace.ask(ShowDeck(deck_id, "nl"))
    assert [card.text for card in view.cards] == ["Een?", "Drie?", "Twee?"]
    assert [card.theme_number for card in view.cards] == [0, 0, 1]


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (AddDeck("  "), DeckNameError),
        (AddCard("deck", " "), CardTextError),
        (AddCard("deck", "x" * (MOST_SIGNS + 1)), CardLengthError),
        (AddCard("deck", "Wat?", "t" * 41), ThemeLengthError),
        (AddCard("gone", "Wat?"), NotFoundError),
        (RenameDeck("deck", ""), DeckNameError),
        (RemoveDeck(DECK), NotFoundError),
        (RemoveCard("gone"), NotFoundError),
    ],
)
def test_what_cannot_be_kept_is_refused(
    workspace: Workspace, command: Command[Any], error: type[Exception]
) -> None:
    deck_id = own_deck(workspace)
    if getattr(command, "deck_id", "") == "deck":
        object.__setattr__(command, "deck_id", deck_id)
    with pytest.raises(error):
        workspace.run(command)


def test_our_deck_can_be_copied_to_change_it(workspace: Workspace, circle: str) -> None:
    copy = workspace.run(AddDeck("Eigen", ShowDeck(DECK, "nl"))).value
    ours, theirs = deck(workspace, circle), workspace.ask(ShowDeck(copy, "en"))
    assert [c.text for c in ours.cards] == [c.text for c in theirs.cards]
    assert not {c.id for c in ours.cards} & {c.id for c in theirs.cards}
    workspace.run(ChangeCard(theirs.cards[0].id, text="Iets anders?"))
    assert deck(workspace, circle) == ours


def test_a_removed_card_is_not_counted_as_used_any_more(workspace: Workspace, circle: str) -> None:
    deck_id = own_deck(workspace, "Een?", "Twee?")
    drawn = workspace.run(DrawCard(deck_id, "nl", circle)).value.card
    workspace.run(RemoveCard(drawn.id))
    assert (
        deck(workspace, circle, deck_id).left(),
        len(deck(workspace, circle, deck_id).cards),
    ) == (1, 1)
    workspace.run(UndoLast())
    assert deck(workspace, circle, deck_id).left() == 1


def test_a_removed_deck_leaves_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    workspace = team_workspace(file=file)
    circle = workspace.ask(CircleList())[0].id
    deck_id = own_deck(workspace, "Een?", "Twee?")
    workspace.run(DrawCard(deck_id, "nl", circle))
    workspace.run(RemoveDeck(deck_id))
    assert workspace.ask(LayOut("nl", deck_id, circle)).deck.id == DECK
    workspace.close()
    store = open_file(file, FixedClock(NOW))
    with store.reading() as unit:
        assert (unit.count(DeckCard), unit.count(CardUse)) == (0, 0)
    store.close()


# ---- one step each --------------------------------------------------------------------------

Scene = tuple[Workspace, str, str]


def list_of_cards() -> Table:
    return Table((Row(2, ("Nieuw?", "Thema")),), ("tekst", "thema"))


CHANGES: dict[type, Callable[[Scene], Command[Any]]] = {
    AddDeck: lambda s: AddDeck("Nog een", ShowDeck(s[2], "nl")),
    RenameDeck: lambda s: RenameDeck(s[2], "Anders"),
    RemoveDeck: lambda s: RemoveDeck(s[2]),
    AddCard: lambda s: AddCard(s[2], "Nog een?"),
    ChangeCard: lambda s: ChangeCard(deck(s[0], None, s[2]).cards[0].id, kind=CardKind.STATEMENT),
    RemoveCard: lambda s: RemoveCard(deck(s[0], s[1], s[2]).cards[0].id),
    DrawCard: lambda s: DrawCard(s[2], "nl", s[1]),
    UseCards: lambda s: UseCards(s[1], (deck(s[0], s[1]).cards[3].id,)),
    BeginAgain: lambda s: BeginAgain(s[2], "nl", s[1]),
    ImportCards: lambda s: ImportCards(s[2], list_of_cards()),
}  # fmt: skip


def test_no_change_is_forgotten_here() -> None:
    assert set(cards.COMMANDS) == set(CHANGES)


@pytest.fixture(scope="module")
def scene_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    file = tmp_path_factory.mktemp("cards") / "team.leerkring"
    workspace = team_workspace(file=file)
    circle = workspace.ask(CircleList())[0].id
    deck_id = own_deck(workspace, "Een?", "Twee?", "Drie?")
    workspace.run(DrawCard(deck_id, "nl", circle))
    workspace.close()
    return file, circle, deck_id


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.__name__)
def test_a_change_is_taken_back_and_done_again_exactly(
    scene_file: tuple[Path, str, str], tmp_path: Path, kind: type
) -> None:
    file = Path(shutil.copy(scene_file[0], tmp_path))
    workspace = bootstrap.open_workspace(file, FixedClock(NOW))
    command = CHANGES[kind]((workspace, *scene_file[1:]))
    before = dump(file)
    outcome = workspace.run(command)
    after = dump(file)
    assert after != before
    assert outcome.label is not None
    assert outcome.label.code in words_of_changes()
    workspace.run(UndoLast())
    assert dump(file) == before
    workspace.run(RedoLast())
    assert dump(file) == after
    workspace.close()
