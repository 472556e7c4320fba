"""The report of what was to be done: who, what, until when, and whether it was."""

from datetime import UTC, date, datetime

import pytest

from leerkring.app.circles.changes import AddCircle
from leerkring.app.follow_up.arranging import Arrange, TickArrangement, TryOutAfter
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.app.reports.follow_up import (
    MOST_ON_SCREEN,
    FollowUpDocument,
    FollowUpList,
    WithFollowUp,
)
from leerkring.app.workspace import Workspace
from leerkring.domain.circles import Agreement
from leerkring.support.clock import FixedClock
from support.cases import discussed, switch_texts
from support.workspaces import team_workspace

THE_DAY_AFTER = datetime(2026, 11, 20, 8, tzinfo=UTC)
YEAR = date(2026, 8, 1), date(2027, 7, 31)
NEXT = "2027-01-28"


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(THE_DAY_AFTER))


def listed(workspace: Workspace, circle_id: str = "", person_id: str = "") -> list[tuple[str, ...]]:
    return list(workspace.ask(FollowUpList(*YEAR, "nl", circle_id, person_id)).rows)


def whats(workspace: Workspace, circle_id: str = "", person_id: str = "") -> list[str]:
    return [row[0] for row in listed(workspace, circle_id, person_id)]


def other_circle(workspace: Workspace) -> str:
    """Return a meeting of another circle, of Anna and Bram."""
    circle_id = workspace.run(AddCircle(Agreement(name="Kring Zuid"), ("a", "b"))).value
    return workspace.run(AddMeeting(circle_id, datetime(2026, 11, 5, 13))).value


def test_open_comes_first_then_done_and_late_is_said(workspace: Workspace) -> None:
    done = workspace.run(Arrange("m1", "koffie", "b")).value
    workspace.run(TickArrangement(done, done=True))
    workspace.run(Arrange("m2", "taart"))
    workspace.run(Arrange("m1", "zaal", "d"))
    assert listed(workspace) == [
        ("zaal", "Daan", "Kring Noord", "2026-09-10", "2026-11-19", "te laat"),
        ("taart", "iedereen", "Kring Noord", "2026-11-19", NEXT, "open"),
        ("koffie", "Bram", "Kring Noord", "2026-09-10", "2026-11-19", "gedaan"),
    ]
    document = workspace.ask(FollowUpDocument(*YEAR, "en"))
    assert document.data["counts"] == [["done", 1], ["late", 1], ["open", 1]]


def test_what_is_due_today_is_not_late_yet(workspace: Workspace) -> None:
    workspace.run(Arrange("m1", "zaal", due=THE_DAY_AFTER.date()))
    assert listed(workspace)[0][-1] == "open"


def test_of_a_case_it_says_only_whose_it_was(workspace: Workspace) -> None:
    switch_texts(workspace, on=True)
    case_id = discussed(workspace, "d", "m2", own_theme="zwaluw", title="zwaluw")
    workspace.run(TryOutAfter("m2", case_id, "zwaluw", "e"))
    assert listed(workspace)[0][:2] == ("Uitproberen na de casus van Daan", "Els")
    for language in ("nl", "en"):
        assert "zwaluw" not in str(workspace.ask(FollowUpDocument(*YEAR, language)))


def test_a_period_holds_what_was_to_be_done_in_it(workspace: Workspace) -> None:
    workspace.run(Arrange("m1", "koffie"))
    workspace.run(Arrange("m2", "taart"))
    workspace.run(Arrange("m3", "bloemen"))
    autumn = date(2026, 8, 1), date(2026, 12, 31)
    assert [r[0] for r in workspace.ask(FollowUpList(*autumn, "nl")).rows] == ["koffie"]
    spring = date(2027, 1, 1), date(2027, 7, 31)
    rows = workspace.ask(FollowUpList(*spring, "nl")).rows
    assert [(row[0], row[4]) for row in rows] == [("taart", NEXT), ("bloemen", "")]
    with pytest.raises(NothingToPrintError):
        workspace.ask(FollowUpDocument(date(2020, 1, 1), date(2020, 12, 31), "nl"))


def test_one_circle_and_one_person_with_what_everybody_in_the_circle_does(
    workspace: Workspace,
) -> None:
    workspace.run(Arrange("m2", "koffie", "b"))
    workspace.run(Arrange("m2", "taart"))
    workspace.run(Arrange(other_circle(workspace), "bloemen"))
    zuid = next(key for key, name in choices(workspace)[0] if name == "Kring Zuid")
    assert whats(workspace, circle_id=zuid) == ["bloemen"]
    assert whats(workspace, circle_id="noord") == ["taart", "koffie"]
    assert sorted(whats(workspace, person_id="b")) == ["bloemen", "koffie", "taart"]
    assert whats(workspace, person_id="f") == ["taart"]


def choices(workspace: Workspace) -> tuple[tuple[tuple[str, str], ...], ...]:
    found = workspace.ask(WithFollowUp(*YEAR))
    return found.circles, found.people


def test_one_can_choose_circles_and_people_with_something_to_do(workspace: Workspace) -> None:
    assert choices(workspace) == ((), ())
    workspace.run(Arrange("m2", "koffie", "f"))
    workspace.run(Arrange("m2", "taart", "b"))
    workspace.run(Arrange("m2", "bloemen"))
    assert choices(workspace) == ((("noord", "Kring Noord"),), (("b", "Bram"), ("f", "Fatima")))


def test_very_much_is_looked_at_in_part_and_saved_whole(workspace: Workspace) -> None:
    for number in range(MOST_ON_SCREEN + 1):
        workspace.run(Arrange("m2", f"nummer {number}"))
    document = workspace.ask(FollowUpDocument(*YEAR, "nl"))
    assert len(document.data["lines"]) == MOST_ON_SCREEN + 1
    assert len(document.on_screen.data["lines"]) == MOST_ON_SCREEN
