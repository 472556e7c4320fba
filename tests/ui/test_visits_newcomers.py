"""Making a round: who is not there yet, whom nobody looks at, and what things are called."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.organisation.places import AddGroup
from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.visits.rows import CellState
from leerkring.domain.visit_planning import Evenness, RoundFigures
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.visits.round_view import matrix_of
from support.visit_scene import ROUND, VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]


def make_use(open_window: OpenHost, count: int = 6) -> VisitsUse:
    workspace = visits_workspace(count, with_round=False)
    return use_visits(open_window, workspace, start=Place("round"))


def settle(use: VisitsUse, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not use.round_page.search.is_busy, timeout=20_000)
    QApplication.processEvents()


def test_without_people_a_button_leads_to_adding_them(open_window: OpenHost) -> None:
    use = make_use(open_window, 0)
    assert "Two people are the least for a round." in use.texts()
    use.press("Add people")
    assert use.host.services.navigator.here == Place("people")


def test_a_newcomer_is_mentioned_in_the_rest_of_a_round_and_can_be_taken_in(
    open_window: OpenHost, qtbot: QtBot
) -> None:
    workspace = visits_workspace()
    noor = workspace.run(AddPerson(name="Noor Vos")).value
    use = use_visits(open_window, workspace, start=Place("round", ROUND))
    settle(use, qtbot)
    assert "Noor does not take part yet." in use.texts()
    use.press("Take in")
    assert noor in {member.person_id for member in use.round_page.draft.members}
    assert not use.round_page.newcomers.isVisible()


def test_a_new_round_takes_everybody_so_mentions_no_newcomer(
    open_window: OpenHost, qtbot: QtBot
) -> None:
    use = make_use(open_window)
    settle(use, qtbot)
    assert not use.round_page.newcomers.isVisible()


def test_the_proposal_shows_the_own_group_as_barred(open_window: OpenHost, qtbot: QtBot) -> None:
    workspace = visits_workspace(6, with_round=False)
    group = workspace.run(AddGroup("l0", "Zon")).value
    for person_id in ("p0", "p2"):
        workspace.run(ChangePerson(person_id, location_id="l0", group_id=group))
    use = use_visits(open_window, workspace, start=Place("round"))
    settle(use, qtbot)
    page = use.round_page
    assert page._basis is not None
    assert page._proposal is not None
    view = matrix_of(page._basis, page.draft, page._proposal)
    assert view.cell("p0", "p2").state is view.cell("p2", "p0").state is CellState.EXCLUDED
    assert view.cell("p0", "p1").state is not CellState.EXCLUDED


def test_one_visit_is_said_in_the_singular(open_window: OpenHost) -> None:
    use = make_use(open_window)
    words = use.round_page.words

    def said(visits: int, with_moment: int) -> str:
        return words.found(RoundFigures(round_id="r", visits=visits, with_moment=with_moment))

    assert said(1, 1).endswith(", with a day and time.")
    assert said(1, 0).endswith(", still without a day.")
    assert said(2, 2).endswith(", all with a day and time.")


def test_how_far_people_are_apart_is_said_only_when_it_is_more_than_one(
    open_window: OpenHost,
) -> None:
    use = make_use(open_window)
    words = use.round_page.words
    assert not words.even(Evenness(made=1, received=1))
    assert words.even(Evenness(made=2, least_made=2)) == (
        "Some missed two visits more than others. It cannot be more even."
    )
    assert words.even(Evenness(received=3, least_received=2)) == (
        "Some were not visited three times more than others. At best that would be two."
    )


def test_a_second_round_of_a_season_says_so(open_window: OpenHost, qtbot: QtBot) -> None:
    use = make_use(open_window)
    settle(use, qtbot)
    basis = use.round_page._basis
    assert basis is not None
    words = use.round_page.words
    taken: list[str] = []
    for _ in range(4):
        taken.append(words.round_name(replace(basis, taken=tuple(taken))))
    assert taken == [
        "Round spring 2027",
        "Second round spring 2027",
        "Third round spring 2027",
        "Round spring 2027 4",
    ]
