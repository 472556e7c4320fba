"""`leerkring coaching` proposes, stores and lists duos, and says nothing that is private."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from leerkring import bootstrap
from leerkring.app.coaching.board import Board
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.rows import PeopleList
from leerkring.cli import run
from leerkring.domain.coaching import DuoState, PairWishKind
from leerkring.support.resources import resource

TERM = ("--from", "2027-01-11", "--until", "2027-04-16")


@dataclass
class Terminal:
    """Runs the command on one file that holds the example team."""

    capture: pytest.CaptureFixture[str]
    file: Path

    def run(self, *arguments: object) -> int:
        self.capture.readouterr()
        code = run(["coaching", *map(str, arguments), "--database", str(self.file)])
        self.out, self.err = self.capture.readouterr()
        return code


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    file = tmp_path / "Team.leerkring"
    workspace = bootstrap.open_workspace(file)
    workspace.run(ImportFolder(bootstrap.read_folder(resource("example"))))
    workspace.close()
    return Terminal(capsys, file)


def test_proposing_stores_nothing_and_accepting_does(terminal: Terminal) -> None:
    assert terminal.run("propose", *TERM) == 0
    assert "duos, spread" in terminal.out
    proposed = terminal.out
    assert terminal.run("list") == 0
    assert "2 duos" in terminal.out
    assert terminal.run("accept", *TERM) == 0
    assert terminal.out == proposed
    count = int(proposed.rstrip().rsplit("\n", 1)[-1].split()[0])
    terminal.run("list")
    assert f"{count + 2} duos" in terminal.out


def test_accepted_duos_can_run_at_once(terminal: Terminal) -> None:
    teacher = "Els Bakker"
    assert terminal.run("accept", *TERM, "--teacher", teacher, "--start", "--purpose", "Taal") == 0
    workspace = bootstrap.open_workspace(terminal.file)
    cards = workspace.ask(Board()).columns[DuoState.RUNNING]
    workspace.close()
    assert [card.purpose for card in cards if card.teacher_name == teacher] == ["Taal"]


def test_json_to_the_screen_is_json_only(terminal: Terminal) -> None:
    assert terminal.run("propose", *TERM, "--json") == 0
    found = json.loads(terminal.out)
    assert found["format"] == "leerkring-duo-proposal/1"
    assert {"teacher", "coach", "weekday", "start", "reasons"} <= set(found["duos"][0])


def test_the_list_as_json_tells_sessions_and_no_notes(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "duos.json"
    assert terminal.run("list", "--json", out) == 0
    duos: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))["duos"]
    running = next(duo for duo in duos if duo["state"] == "running")
    assert (running["teacher"], running["coach"]) == ("Bram Visser", "Fatima Yilmaz")
    assert len(running["sessions"]) == 8
    assert not any("went_well" in session for session in running["sessions"])


def test_no_output_says_what_anybody_wished(terminal: Terminal) -> None:
    workspace = bootstrap.open_workspace(terminal.file)
    people = {person.name: person.id for person in workspace.ask(PeopleList())}
    els, hanna, karima = (people[n] for n in ("Els Bakker", "Hanna Smit", "Karima Haddad"))
    workspace.run(SetPairWish(els, hanna, PairWishKind.TOGETHER))
    workspace.run(SetPairWish(els, karima, PairWishKind.NOT_TOGETHER))
    workspace.close()
    for more in ((), ("--json",)):
        terminal.run("propose", *TERM, "--teacher", "Els Bakker", *more)
        text = f"{terminal.out}{terminal.err}".casefold()
        assert "wish" not in text
        assert "together" not in text.replace("free_together", "")
        assert "karima" not in text


def test_who_goes_over_the_limit_is_named(terminal: Terminal) -> None:
    workspace = bootstrap.open_workspace(terminal.file)
    workspace.run(ChangeSettings(AppSettings(load_hours=5)))
    workspace.close()
    assert terminal.run("propose", *TERM, "--teacher", "Els Bakker") == 0
    assert "over the limit" in terminal.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("propose", "--from", "2027-02-01", "--until", "2027-01-01"), 1, "before the first day"),
        (("propose", *TERM, "--teacher", "Niemand"), 1, "nobody called Niemand"),
        (("propose", *TERM, "--minutes", "470"), 1, "Choose a number from 15 to 240"),
        (("propose", "--from", "2027-01-16", "--until", "2027-01-17"), 3, "no co-coach for"),
    ],
)
def test_what_cannot_be_is_said_in_a_line(
    terminal: Terminal, arguments: tuple[str, ...], code: int, said: str
) -> None:
    assert terminal.run(*arguments) == code
    assert said in terminal.err


def test_without_people_or_coaches_it_says_what_to_do_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "Leeg.leerkring"
    bootstrap.open_workspace(empty).close()
    file = ("--database", str(empty))
    assert run(["coaching", "propose", *TERM, *file]) == 3
    assert "import people first" in capsys.readouterr().err
    people = tmp_path / "people.csv"
    people.write_text("name;days\nAnna de Wit;ma di wo\nBram Visser;ma di do\n", "utf-8")
    assert run(["import", str(people), *file]) == 0
    capsys.readouterr()
    assert run(["coaching", "propose", *TERM, *file]) == 3
    assert "nobody is marked as co-coach" in capsys.readouterr().err


def test_a_last_day_before_the_usual_first_is_refused(terminal: Terminal) -> None:
    assert terminal.run("accept", "--until", "2020-01-01") == 1
    assert "before the first day" in terminal.err
