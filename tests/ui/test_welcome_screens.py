"""The welcome page and the preview of a list: languages, themes, sizes, large text."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leerkring.exchange.tables import FileTables
from leerkring.ui.navigation import Place
from leerkring.ui.welcome.page import WelcomePage
from support import audit
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost

SIZES = ((1440, 900), (1280, 720), (1100, 700))
DOUBTFUL = """Naam;E-mail;Functie;Werkdagen
Anna de Vries;anna@voorbeeld.nl;pedagogisch medewerker;ma di do
Chantal Visser;chantal@;pm;di, do, vr (even weken)
Els Brouwer;els@voorbeeld.nl;pm;di wo doo
;niemand@voorbeeld.nl;;ma
Anna de Vries;;;
"""


class Program:
    """A program that has nothing else to open."""

    def open_example(self) -> None:
        raise AssertionError

    def open_file(self, path: Path) -> None:
        raise AssertionError(path)


def open_welcome(open_window: OpenHost, **look: object) -> WelcomePage:
    host = open_window(
        {"welcome": lambda services: WelcomePage(services, Program(), FileTables())},
        workspace=plan_workspace(()),
        start=Place("welcome"),
        **look,
    )
    page = host.window.page
    assert isinstance(page, WelcomePage)
    return page


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_pages_pass_the_audit(
    qtbot: QtBot,
    open_window: OpenHost,
    tmp_path: Path,
    language: str,
    mode: str,
    size: tuple[int, int],
) -> None:
    page = open_welcome(open_window, language=language, mode=mode, size=size)
    page.choices.say("Sla het bestand in Excel op als .xlsx of CSV en kies het dan opnieuw.")
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])
    file = tmp_path / "team.csv"
    file.write_text(DOUBTFUL, encoding="utf-8")
    page.view.read_file(file)
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])
    page.view.toggle_columns()
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])


@pytest.mark.parametrize("text", [150, 200])
def test_large_text_is_not_cut(
    qtbot: QtBot, open_window: OpenHost, tmp_path: Path, text: int
) -> None:
    page = open_welcome(open_window, language="nl", text=text, size=(1280, 720))
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])
    file = tmp_path / "team.csv"
    file.write_text(DOUBTFUL, encoding="utf-8")
    page.view.read_file(file)
    page.view.toggle_columns()
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])
