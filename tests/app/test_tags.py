"""What is worked on, said by hand: competences of two lists and themes, undone and counted."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.app.circles.changes import RemoveCircle
from leerkring.app.coaching.duos import RemoveDuo
from leerkring.app.meetings.attendance import NoteBreaks
from leerkring.app.meetings.changes import RemoveMeeting
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.app.reports.tags import TagsDocument, TagsList
from leerkring.app.tags.shipped import competences
from leerkring.app.tags.tagging import AddTag, RemoveTag, TagsOf, ThemeError
from leerkring.app.visits.changes import RemoveVisits
from leerkring.app.workspace import Command, RedoLast, UndoLast, Workspace
from leerkring.domain.errors import NotFoundError
from leerkring.domain.tags import MOST_THEME_SIGNS, TagSubject
from support.report_scene import FIRST, LAST, TRUST, WHY, report_workspace
from support.rotations import VISIT

MEETING, DUO = TagSubject.MEETING, TagSubject.DUO
KEYS = [one.key for one in competences("nl")]


@pytest.fixture
def workspace() -> Workspace:
    return report_workspace()


def names(workspace: Workspace, subject: TagSubject, key: str, language: str = "nl") -> list[str]:
    return [tag.name for tag in workspace.ask(TagsOf(subject, key, language)).tags]


def totals(workspace: Workspace) -> dict[str, tuple[int, int, int, str]]:
    lists = workspace.ask(TagsDocument(FIRST, LAST, "nl")).data["lists"]
    return {
        tag["name"]: (tag["meetings"], tag["visits"], tag["sessions"], tag["hours"])
        for one in lists
        for tag in one["tags"]
    }


def test_there_are_eight_in_three_phases_and_four() -> None:
    for language in ("nl", "en"):
        found = competences(language)
        lists = {one.list_name for one in found}
        assert len(lists) == 2
        per_phase = [
            sum(o.phase == p for o in found) for p in dict.fromkeys(o.phase for o in found)
        ]
        assert per_phase == [3, 4, 1, 4]
        assert all(one.name for one in found)
    assert [one.key for one in competences("en")] == KEYS
    assert len(set(KEYS)) == 12


def test_competences_come_first_in_the_language_of_the_window(workspace: Workspace) -> None:
    assert names(workspace, MEETING, "m1") == ["Vertrouwen opbouwen", "Taal thuis"]
    assert names(workspace, MEETING, "m1", "en") == ["Building trust", "Taal thuis"]


def test_a_tag_twice_is_one_and_a_theme_keeps_its_spelling(workspace: Workspace) -> None:
    for command in (
        AddTag(MEETING, "m1", competence=TRUST),
        AddTag(MEETING, "m1", theme="  taal   THUIS "),
    ):
        assert workspace.run(command).changes == ()
    workspace.run(AddTag(DUO, "d", theme="TAAL thuis"))
    assert "Taal thuis" in names(workspace, DUO, "d")
    assert workspace.ask(TagsOf(DUO, "d", "nl")).themes == ("Taal thuis",)


@pytest.mark.parametrize("theme", ["", "   ", "x" * (MOST_THEME_SIGNS + 1)])
def test_a_theme_is_a_few_words(workspace: Workspace, theme: str) -> None:
    with pytest.raises(ThemeError):
        workspace.run(AddTag(MEETING, "m1", theme=theme))


def test_what_does_not_exist_gets_no_tag(workspace: Workspace) -> None:
    for command in (AddTag(MEETING, "gone", theme="x"), AddTag(MEETING, "m1", competence="x")):
        with pytest.raises(NotFoundError):
            workspace.run(command)


def test_taking_away_is_undone_and_done_again(workspace: Workspace) -> None:
    tag = workspace.ask(TagsOf(MEETING, "m1", "nl")).tags[0]
    workspace.run(RemoveTag(tag.id))
    assert names(workspace, MEETING, "m1") == ["Taal thuis"]
    workspace.run(UndoLast())
    assert names(workspace, MEETING, "m1") == ["Vertrouwen opbouwen", "Taal thuis"]
    workspace.run(RedoLast())
    assert names(workspace, MEETING, "m1") == ["Taal thuis"]


@pytest.mark.parametrize(
    ("command", "subject", "key"),
    [
        (RemoveMeeting("m1"), MEETING, "m1"),
        (RemoveCircle("noord"), MEETING, "m1"),
        (RemoveVisits((VISIT,)), TagSubject.VISIT, VISIT),
        (RemoveDuo("d"), DUO, "d"),
    ],
)
def test_tags_go_and_come_back_with_what_they_are_on(
    workspace: Workspace, command: Command[None], subject: TagSubject, key: str
) -> None:
    before = names(workspace, subject, key)
    assert before
    workspace.run(command)
    assert names(workspace, subject, key) == []
    workspace.run(UndoLast())
    assert names(workspace, subject, key) == before


def test_the_report_counts_what_took_place_and_lists_what_nobody_worked_on(
    workspace: Workspace,
) -> None:
    workspace.run(AddTag(MEETING, "m3", competence=TRUST))  # still to come
    found = totals(workspace)
    assert len(found) == 13
    assert found["Vertrouwen opbouwen"] == (1, 1, 0, "3")
    assert found["Uitleggen waarom samenwerken ertoe doet"] == (0, 0, 1, "0,75")
    assert found["Taal thuis"] == (1, 0, 0, "2")
    assert found["Communiceren"] == (0, 0, 0, "0")


def test_it_tells_per_circle_and_location(workspace: Workspace) -> None:
    places = workspace.ask(TagsDocument(FIRST, LAST, "nl")).data["places"]
    assert {place["name"]: [tag["name"] for tag in place["tags"]] for place in places} == {
        "De Regenboog": ["Uitleggen waarom samenwerken ertoe doet"],
        "Kring Noord": ["Vertrouwen opbouwen", "Taal thuis"],
        "Zonder locatie": ["Vertrouwen opbouwen"],
    }
    assert WHY in KEYS


def test_without_anything_in_the_period_there_is_no_report(workspace: Workspace) -> None:
    with pytest.raises(NothingToPrintError):
        workspace.ask(TagsDocument(date(2027, 1, 1), LAST, "nl"))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(["m1", "m2"]), st.sampled_from(KEYS)), max_size=12))
def test_all_places_together_are_the_whole(pairs: list[tuple[str, str]]) -> None:
    workspace = report_workspace()
    for meeting_id, key in pairs:
        workspace.run(AddTag(MEETING, meeting_id, competence=key))
    summed: dict[str, list[int]] = {}
    for row in workspace.ask(TagsList(FIRST, LAST, "nl")).rows:
        counts = summed.setdefault(row[2], [0, 0, 0])
        for at in range(3):
            counts[at] += int(row[4 + at])
    whole = {name: list(found[:3]) for name, found in totals(workspace).items() if any(found[:3])}
    assert summed == whole


def test_breaks_are_no_work_here_either(workspace: Workspace) -> None:
    before = totals(workspace)["Taal thuis"]
    workspace.run(NoteBreaks("m1", 30))
    after = totals(workspace)["Taal thuis"]
    assert after[:3] == before[:3]
    hours = [float(row[3].replace(",", ".")) for row in (before, after)]
    assert hours[0] - hours[1] == pytest.approx(0.5)
