"""The work forms that come with the app, and what a circle did with them."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from leerkring.app.meetings.changes import ChangeMeeting, RemoveMeeting
from leerkring.app.programme.beginnings import KeepForCircle
from leerkring.app.programme.changes import AddBlock, RemovePart, RenamePart
from leerkring.app.programme.rows import ProgrammeOf
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.work_forms.shipped import LANGUAGES, files, form_of, keys_by_name, shipped
from leerkring.app.workspace import Workspace
from leerkring.domain.programme import BlockKind
from leerkring.domain.work_forms import WorkForm
from leerkring.support.clock import FixedClock
from support.workspaces import team_workspace

FACTS = {
    "key": str, "least": int, "most": int, "experience": str, "goals": list, "case": bool,
    "source": str, "nl": dict, "en": dict, "steps": list,
}  # fmt: skip
WORDS = {"name": str, "purpose": str, "when": str, "materials": list, "preparation": list}
STEP = {"minutes": int, "target": bool, "who": str, "silent": bool, "nl": dict, "en": dict}
STEP_WORDS = {"title": str, "say": str, "tip": str}
MOST_TITLE, MOST_SAID = 40, 160  # characters that fit the screen of the room
GIVEN = {  # minutes that the sources name: least and most in all
    "incident": (60, 60), "incident-timed": (65, 65), "swot": (40, 40), "brainstorm": (35, 35),
    "balint": (60, 120), "clinic": (50, 50), "appreciative": (60, 60), "inner-outer": (20, 45),
}  # fmt: skip
SOURCES = {
    "Spiegelen met collega's, Expertisecentrum Kinderopvang (2025)",
    "Intervisie: partnerschap met ouders, ContourdeTwern/R-Newt Kids (2023)",
    "Kletspot samenwerken met ouders (2025)",
    "Leren van elkaar, Hogeschool Rotterdam",
    "Algemeen bekende werkvorm",
}
CONTENTS = [tomllib.loads(file.read_text("utf-8")) for file in files()]
FORMS = [(language, form) for language in LANGUAGES for form in shipped(language)]


def by_key(content: dict[str, Any]) -> str:
    return str(content["key"])


def kinds(content: Mapping[str, Any], wanted: Mapping[str, type]) -> Iterator[str]:
    """Yield what is missing, too much, or of another kind."""
    yield from wanted.keys() ^ (content.keys() - {"inner_most"})
    for key in wanted.keys() & content.keys():
        if type(content[key]) is not wanted[key]:
            yield f"{key} is no {wanted[key].__name__}"


@pytest.mark.parametrize("content", CONTENTS, ids=by_key)
def test_a_file_has_all_that_the_schema_asks(content: dict[str, Any]) -> None:
    assert list(kinds(content, FACTS)) == []
    for language in LANGUAGES:
        assert list(kinds(content[language], WORDS)) == []
        assert isinstance(form_of(content, language), WorkForm)
    for step in content["steps"]:
        assert list(kinds(step, STEP)) == []
        for language in LANGUAGES:
            assert list(kinds(step[language], STEP_WORDS)) == []


def test_each_file_is_called_after_its_form() -> None:
    assert [file.stem for file in files()] == [content["key"] for content in CONTENTS]
    assert len(CONTENTS) >= 18
    assert set(GIVEN) <= {content["key"] for content in CONTENTS}


@pytest.mark.parametrize(("language", "form"), FORMS, ids=lambda one: getattr(one, "key", one))
def test_a_form_can_be_read_out_in_the_room(language: str, form: WorkForm) -> None:
    assert form.purpose.endswith(".")
    assert form.when.endswith(".")
    assert 2 <= form.least <= form.most
    assert form.goals
    assert form.source in SOURCES
    for step in form.steps:
        assert 0 < len(step.title) <= MOST_TITLE
        assert 0 < len(step.say) <= MOST_SAID, step.title
        assert len(step.tip) <= MOST_SAID, step.title
        assert step.minutes or form.key == "incident", "only beforehand and next time take none"
    words = " ".join((form.purpose, form.when, *(s.say for s in form.steps), *form.preparation))
    assert "!" not in words
    assert "\N{EM DASH}" not in words
    if language == "nl":
        assert " u " not in f" {words.casefold()} ", "we say je"


@pytest.mark.parametrize(("key", "least", "most"), [(k, *v) for k, v in GIVEN.items()])
def test_the_minutes_are_those_of_the_source(key: str, least: int, most: int) -> None:
    form = next(form for form in shipped("nl") if form.key == key)
    assert least <= form.minutes <= most


def test_what_the_sources_fix_is_in_the_forms() -> None:
    forms = {form.key: form for form in shipped("nl")}
    assert len(forms["incident"].steps) == 7
    assert forms["inner-outer"].inner_most == 5
    assert len(forms["ten-step"].steps) == 10
    assert len(forms["five-step"].steps) == 5
    assert (forms["light-intervision"].least, forms["swot"].case) == (3, True)
    assert [step.minutes for step in forms["appreciative"].steps] == [15, 20, 15, 10]
    assert (len(forms["swot"].steps), len(forms["brainstorm"].steps)) == (3, 4)
    gossip = [step for step in forms["gossip"].steps if not step.target]
    assert [(step.minutes, "oddel" in step.title) for step in gossip] == [(15, True)]
    timed = forms["incident-timed"].steps
    assert [step.minutes for step in timed] == [5, 10, 5, 15, 10, 10, 10]
    assert not forms["incident-timed"].is_target
    assert [s.minutes for s in forms["six-hats"].steps if not s.target] == [5] * 6


def test_names_are_told_apart_in_every_language() -> None:
    assert len(keys_by_name()) >= len(CONTENTS)
    for language in LANGUAGES:
        assert len({form.name.casefold() for form in shipped(language)}) == len(CONTENTS)


# ---- what a circle did ----------------------------------------------------------------------


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC))


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    return team_workspace(clock)


def row(workspace: Workspace, key: str, *, language: str = "nl", circle: str = "k") -> FormRow:
    rows = workspace.ask(WorkForms(language, circle))
    return next(row for row in rows if row.form.key == key)


def named(key: str) -> str:
    return next(form.name for form in shipped("nl") if form.key == key)


def circle_of(workspace: Workspace) -> str:
    from leerkring.app.circles.rows import CircleList

    return workspace.ask(CircleList())[0].id


def test_a_form_is_known_by_its_name_in_any_language(workspace: Workspace) -> None:
    dutch = named("incident")
    english = next(f.name for f in shipped("en") if f.key == "incident")
    workspace.run(ChangeMeeting("m1", work_form=f" {dutch.upper()} "))
    workspace.run(ChangeMeeting("m2", work_form=english))
    found = row(workspace, "incident", circle=circle_of(workspace))
    assert found.times == 2
    assert found.last_used is not None
    assert found.last_used.month in (10, 11)


def test_what_is_still_to_come_was_not_done(workspace: Workspace, clock: FixedClock) -> None:
    clock.moment = datetime(2026, 9, 1, 9, tzinfo=UTC)
    workspace.run(ChangeMeeting("m1", work_form=named("balint")))
    found = row(workspace, "balint", circle=circle_of(workspace))
    assert (found.times, found.last_used) == (0, None)


def times(workspace: Workspace) -> dict[str, int]:
    rows = workspace.ask(WorkForms("nl", circle_of(workspace)))
    return {row.form.key: row.times for row in rows if row.times}


def test_every_form_of_a_programme_counts_and_each_once(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m1", work_form=named("balint")))
    for key in ("swot", "brainstorm", "swot"):
        workspace.run(AddBlock("m1", "nl", BlockKind.FORM, form_key=key))
    assert times(workspace) == {"balint": 1, "swot": 1, "brainstorm": 1}
    workspace.run(ChangeMeeting("m1", work_form=named("clinic")))
    assert times(workspace) == {"clinic": 1, "swot": 1, "brainstorm": 1}


def test_what_is_called_otherwise_or_was_taken_out_of_a_programme(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m1", work_form=named("balint")))
    workspace.run(AddBlock("m1", "nl", BlockKind.FORM, form_key="swot"))
    first, second = (
        block
        for block in workspace.ask(ProgrammeOf("m1", "nl")).blocks
        if block.kind is BlockKind.FORM
    )
    workspace.run(RenamePart("m1", "nl", first.id, "Zoals in mei"))
    assert times(workspace) == {"balint": 1, "swot": 1}
    workspace.run(RemovePart("m1", "nl", second.id))
    assert times(workspace) == {"balint": 1}
    workspace.run(RemovePart("m1", "nl", first.id))
    assert times(workspace) == {}


def test_a_meeting_follows_the_whole_programme_of_its_circle(workspace: Workspace) -> None:
    workspace.run(AddBlock("m3", "nl", BlockKind.FORM, form_key="swot"))
    workspace.run(AddBlock("m3", "nl", BlockKind.FORM, form_key="brainstorm"))
    workspace.run(KeepForCircle("m3", "nl"))
    workspace.run(RemoveMeeting("m3"))
    assert times(workspace) == {"swot": 2, "brainstorm": 2}
    workspace.run(ChangeMeeting("m2", work_form=named("balint")))
    assert times(workspace) == {"swot": 1, "brainstorm": 2, "balint": 1}


def test_without_a_circle_all_forms_are_there_by_name(workspace: Workspace) -> None:
    rows = workspace.ask(WorkForms("nl"))
    names = [row.form.name.casefold() for row in rows]
    assert names == sorted(names)
    assert all(row.last_used is None for row in rows)


def test_an_unknown_language_gets_dutch() -> None:
    assert shipped("fy") == shipped("nl")


def test_a_file_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    del tmp_path
    content = {**CONTENTS[0], "experience": "plenty"}
    with pytest.raises(ValueError, match="plenty"):
        form_of(content, "nl")
