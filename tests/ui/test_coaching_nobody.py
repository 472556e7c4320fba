"""Co-coaching without people: every page says what is missing and has the button for it."""

from collections.abc import Callable

import pytest

from leerkring.app.people.changes import AddPerson
from leerkring.app.ports import Surroundings
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.new import NewDuoPage
from leerkring.ui.coaching.term import TermPage
from leerkring.ui.services import Place
from support import audit
from support.coaching_scene import NOW, CoachingScene, SpringBreak, open_coaching, press, texts
from support.windows import all_handlers
from support.workspaces import make_workspace

OpenHost = Callable[..., WindowHost]
PAGES = ["coaching_term", "coaching_new"]


def team_of(*names: str) -> CoachingScene:
    around = Surroundings(clock=FixedClock(NOW), holidays=SpringBreak())
    workspace = make_workspace(*all_handlers(), surroundings=around)
    for name in names:
        workspace.run(AddPerson(name))
    return CoachingScene(workspace, around)


@pytest.mark.parametrize(
    ("name", "said"),
    [("coaching_term", "Er is nog niemand"), ("coaching_new", "Er zijn nog geen twee mensen")],
)
def test_without_people_there_is_a_button_to_add_some(
    open_window: OpenHost, name: str, said: str
) -> None:
    host = open_coaching(open_window, team_of(), Place(name))
    page = host.window.page
    assert isinstance(page, TermPage | NewDuoPage)
    assert said in texts(host.window)
    assert page.first_focus() is page.empty.button
    press(host.window, "Mensen toevoegen")
    assert host.services.navigator.here == Place("people")


@pytest.mark.parametrize("name", PAGES)
def test_the_form_comes_when_there_are_people(open_window: OpenHost, name: str) -> None:
    scene = team_of()
    host = open_coaching(open_window, scene, Place(name))
    page = host.window.page
    assert isinstance(page, TermPage | NewDuoPage)
    page.run(AddPerson("Anna de Wit"))
    page.run(AddPerson("Bram Visser"))
    assert page.empty.isHidden()
    assert page.first_focus() is not page.empty.button
    assert ("Wanneer" if name == "coaching_term" else "Twee mensen") in texts(host.window)


def test_without_a_co_coach_there_is_a_way_to_make_somebody_one(open_window: OpenHost) -> None:
    host = open_coaching(open_window, team_of("Anna de Wit"), Place("coaching_term"))
    page = host.window.page
    assert isinstance(page, TermPage)
    assert not page.form.teachers.way_out.isVisible()
    press(host.window, "Kies wie co-coach kan zijn")
    assert host.services.navigator.here == Place("people")


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("name", PAGES)
def test_the_pages_pass_the_audit_without_people(
    open_window: OpenHost, name: str, text: int
) -> None:
    host = open_coaching(
        open_window, team_of(), Place(name), mode="dark", text=text, size=(1100, 700)
    )
    texts(host.window)
    assert audit.problems(host.window) == []
