"""Visits on paper: complete, readable by a screen reader, and without what was written after."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.reports import QUERIES
from leerkring.app.reports.documents import Document, DocumentNotSavedError, NothingToPrintError
from leerkring.app.reports.visits import RoundOverview, VisitCards
from leerkring.app.workspace import Workspace
from leerkring.documents.typesetter import TypstTypesetter
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.teams import make_small_circle
from support.workspaces import NOW, make_surroundings, make_workspace

PRIVATE = "Wat Bram na afloop opschreef"
TYPESETTER = TypstTypesetter()


@pytest.fixture
def store() -> Iterator[SqlStore]:
    made = open_in_memory(FixedClock(NOW))
    make_small_circle(made)
    made.change(_round)
    yield made
    made.close()


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    return make_workspace({}, QUERIES, store=store, surroundings=make_surroundings())


def _round(unit: UnitOfWork) -> Label:
    first, last = date(2026, 9, 21), date(2026, 10, 30)
    unit.add(VisitRound(id="r", name="Ronde najaar", first_day=first, last_day=last))
    unit.add(VisitRound(id="empty", name="Later", first_day=first, last_day=last))
    unit.flush()
    for number, (visitor, host) in enumerate((("a", "b"), ("b", "c"), ("c", "a"))):
        unit.add(
            PeerVisit(
                id=f"v{number}", round_id="r", visitor_id=visitor, host_id=host,
                start=datetime(2026, 10, 6 + number, 10) if number else None,
                focus="Hoe ontvangt ze ouders? # $x$ *niet* <b>" if number == 1 else "",
                own_reflection=PRIVATE, shared_reflection=PRIVATE, own_skipped=PRIVATE,
            )
        )  # fmt: skip
    unit.add(
        PeerVisit(id="off", round_id="r", visitor_id="d", host_id="a", state=VisitState.CANCELLED)
    )
    return Label.of("change")


def test_a_card_for_each_visit_in_order_of_days_with_those_without_a_day_last(
    workspace: Workspace,
) -> None:
    document = workspace.ask(VisitCards("r", "nl"))
    cards = document.data["cards"]
    assert [card["visitor"] for card in cards] == ["Bram", "Chantal", "Anna"]
    assert cards[0]["day"] == "woensdag 7 oktober 2026"
    assert cards[0]["hours"] == "10.00–11.00 uur"
    assert cards[-1]["day"] == ""
    assert len(TYPESETTER.pages(document, dots_per_inch=50)) == 2


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [VisitCards, RoundOverview])
def test_a_document_is_tagged_always_the_same_and_holds_nothing_private(
    workspace: Workspace, kind: type[VisitCards] | type[RoundOverview], language: str
) -> None:
    document = workspace.ask(kind("r", language))
    assert PRIVATE not in str(document.data)
    pdf = TYPESETTER.pdf(document)
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    assert f"/Lang({language})".encode() in pdf
    assert pdf == TYPESETTER.pdf(document)


def card(**other: object) -> dict[str, object]:
    return {
        "visitor": "Anna", "host": "Bram", "day": "dinsdag 6 oktober", "hours": "10.00–11.00 uur",
        "place": "De Regenboog", "cover": "Els", "video": False, "focus": "", "done": False,
        **other,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        ((5, 5, 5, 5), 2),
        ((0, 0, 0, 0), 2),
        ((5, 90, 5, 5), 3),
        ((90, 5, 5), 2),
        ((5, 5, 90), 2),
        ((900, 5), 3),
    ],
)
def test_a_long_question_leaves_all_the_room_to_write(words: tuple[int, ...], pages: int) -> None:
    """Who asks at length has a page for it, or more: nothing is laid over the end of a page."""
    cards = [card(focus="Hoe ontvang je ouders? " * (number // 4)) for number in words]
    data = {"round": "Ronde", "look_at": "Het brengen", "cards": cards}
    document = Document("visit_cards", "Ronde", "Ronde", "nl", data)
    assert len(TYPESETTER.pages(document, dots_per_inch=30)) == pages


def test_an_empty_round_has_nothing_to_print(workspace: Workspace) -> None:
    with pytest.raises(NothingToPrintError):
        workspace.ask(VisitCards("empty", "nl"))


def test_a_round_of_a_whole_organisation_takes_as_many_pages_as_it_needs() -> None:
    visit = {
        "visitor": "Anna-Maria van den Berg-de Vries", "host": "Bram", "day": "dinsdag 6 oktober",
        "hours": "10.00–11.00 uur", "place": "De Regenboog, groep Zonnestralen", "cover": "Els",
        "video": False, "done": False,
    }  # fmt: skip
    data = {
        "round": "Ronde", "first": "1", "last": "2", "look_at": "", "visits": [visit] * 500
    }  # fmt: skip
    document = Document("round_overview", "Ronde", "Ronde", "nl", data)
    assert len(TYPESETTER.pages(document, dots_per_inch=30)) > 10


def test_saving_where_that_is_not_possible_says_so(workspace: Workspace, tmp_path: Path) -> None:
    document = workspace.ask(VisitCards("r", "nl"))
    TYPESETTER.save(document, tmp_path / "kaarten.pdf")
    assert (tmp_path / "kaarten.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises(DocumentNotSavedError):
        TYPESETTER.save(document, tmp_path / "nergens" / "kaarten.pdf")
