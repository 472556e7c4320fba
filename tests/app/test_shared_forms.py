"""Work forms that come from others: what is taken over, what is here already, what stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.work_forms.changes import AddForm, ChangeForm, CopyForm
from leerkring.app.work_forms.contents import (
    FormFileError,
    FormProblem,
    SharedForm,
    content_in,
    read_contents,
)
from leerkring.app.work_forms.sharing import FormsToShare, TakeForms, TakenForms
from leerkring.app.work_forms.shipped import content_of, shipped
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.work_forms import WorkForm
from support.forms import make_form, own_rows, shared
from support.workspaces import team_workspace


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


def take(workspace: Workspace, *forms: SharedForm, language: str = "nl") -> TakenForms:
    return workspace.run(TakeForms(forms, language)).value


def test_a_form_of_others_becomes_an_own_one_under_its_key(workspace: Workspace) -> None:
    form = make_form()
    taken = take(workspace, shared(form))
    assert taken == TakenForms(added=(form.key,))
    assert own_rows(workspace)["Stoelendans"].form == form
    workspace.run(UndoLast())
    assert own_rows(workspace) == {}


def test_the_same_file_twice_adds_nothing(workspace: Workspace) -> None:
    forms = [shared(make_form()), shared(make_form("Rondedans", key="rondedans"))]
    take(workspace, *forms)
    before, step = own_rows(workspace), workspace.next_undo()
    assert take(workspace, *forms) == TakenForms(known=2)
    assert own_rows(workspace) == before
    assert workspace.next_undo() == step


def test_a_form_twice_in_a_file_comes_once(workspace: Workspace) -> None:
    form = make_form()
    assert take(workspace, shared(form), shared(replace(form, key=""))).known == 1
    assert len(own_rows(workspace)) == 1


def test_a_form_of_the_program_is_here_already(workspace: Workspace) -> None:
    contents = workspace.ask(FormsToShare(tuple(form.key for form in shipped("nl"))))
    assert contents == tuple(content_of(form.key) for form in shipped("nl"))
    forms = read_contents({"forms": list(contents)}, "werkvormen.toml")
    assert take(workspace, *forms) == TakenForms(known=len(forms))


def test_the_words_of_this_language_are_taken_where_there_are(workspace: Workspace) -> None:
    dutch, english = make_form(), make_form("Musical chairs")
    both = SharedForm("", {"nl": dutch, "en": english})
    take(workspace, both, language="en")
    assert set(own_rows(workspace)) == {"Musical chairs"}
    take(workspace, both, language="nl")  # in the other language it is still the same form
    assert set(own_rows(workspace)) == {"Musical chairs"}
    take(workspace, SharedForm("", {"en": make_form("Only English")}), language="nl")
    assert "Only English" in own_rows(workspace)


def test_a_newer_issue_takes_the_place_of_one_that_nobody_changed(workspace: Workspace) -> None:
    form = make_form()
    take(workspace, shared(form))
    workspace.run(ChangeMeeting("m1", work_form="Stoelendans"))
    newer = replace(form, name="Stoelendans 2.0", purpose="Je hoort nu echt ieders mening.")
    assert take(workspace, shared(newer)) == TakenForms(renewed=(form.key,))
    assert {name: row.form for name, row in own_rows(workspace).items()} == {
        "Stoelendans 2.0": newer
    }
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Stoelendans 2.0"
    assert take(workspace, shared(newer)) == TakenForms(known=1)
    workspace.run(UndoLast())
    assert own_rows(workspace)["Stoelendans"].form == form


def test_what_was_changed_here_is_never_overwritten(workspace: Workspace) -> None:
    form = make_form()
    take(workspace, shared(form))
    workspace.run(ChangeForm(form.key, purpose="Zo doen wij het."))
    assert take(workspace, shared(form)) == TakenForms(known=1)
    newer = replace(form, when="Kies deze vorm vaker.")
    taken = take(workspace, shared(newer))
    assert (len(taken.added), taken.renewed) == (1, ())
    rows = own_rows(workspace)
    assert rows["Stoelendans"].form.purpose == "Zo doen wij het."
    assert rows["Stoelendans (2)"].form.when == "Kies deze vorm vaker."
    assert take(workspace, shared(newer)) == TakenForms(known=1)


def test_another_form_of_the_same_name_comes_beside_it(workspace: Workspace) -> None:
    mine = workspace.run(AddForm("Stoelendans", "Begin", "nl")).value
    take(workspace, shared(make_form()), shared(make_form("incidentmethode")))
    rows = own_rows(workspace)
    assert set(rows) == {"Stoelendans", "Stoelendans (2)", "incidentmethode (2)"}
    assert rows["Stoelendans"].form.key == mine


@pytest.mark.parametrize("key", ["", "incident", "../../etc", "'; DROP TABLE own_form", "x" * 40])
def test_only_a_real_key_is_kept(workspace: Workspace, key: str) -> None:
    (added,) = take(workspace, shared(make_form(key=key))).added
    assert len(added) == 36
    assert added != key


def test_what_is_shared_says_all_of_a_form(workspace: Workspace) -> None:
    key = workspace.run(CopyForm("inner-outer", "Onze kringen", "en")).value
    (content,) = workspace.ask(FormsToShare((key,)))
    assert "nl" not in content
    (read,) = read_contents(content, "kringen.toml")
    mine = own_rows(workspace)["Onze kringen"].form
    assert read.words == {"en": replace(mine, key="")}
    assert read.key == key
    assert take(workspace, read, language="nl") == TakenForms(known=1)


# ---- what is wrong with a file --------------------------------------------------------------


def problems(content: dict[str, object]) -> list[tuple[int, str, int, str, str]]:
    with pytest.raises(FormFileError) as caught:
        read_contents(content, "werkvormen.toml")
    return [(p.number, p.form, p.step, p.field, str(p.error)) for p in caught.value.problems]


def broken(**changes: object) -> dict[str, object]:
    return {**content_in(make_form(), "nl"), **changes}


def test_every_wrong_field_is_named_with_its_form_and_step() -> None:
    good, bad = broken(), broken(least="vier", most=True, experience="plenty", case="ja")
    steps = bad["steps"]
    assert isinstance(steps, list)
    steps[1].update(minutes=-5, who="niemand", silent=1)
    steps[1]["nl"] = {"title": "", "say": 3}
    found = problems({"forms": [good, bad]})
    assert {place[:4] for place in found} == {
        (2, "Stoelendans", 0, field) for field in ("least", "most", "experience", "case")
    } | {(2, "Stoelendans", 2, field) for field in ("minutes", "who", "silent", "title", "say")}
    assert len(found) == 9
    said = {place[3]: place[4] for place in found}
    assert said["experience"] == "“plenty” is not known here. Choose from: none, some, much."
    assert said["minutes"] == "A step takes 0 to 240 minutes."


@pytest.mark.parametrize(
    ("content", "field", "said"),
    [
        ({}, "nl", "There are no words: add a part [nl] or [en]."),
        ({"forms": []}, "forms", "This must be filled in."),
        ({"forms": 3}, "forms", "This must be filled in."),
        ({"forms": [3]}, "nl", "There are no words: add a part [nl] or [en]."),
        ({"forms": [{}] * 201}, "forms", "There are more than 200 work forms in one file."),
        (broken(nl=3), "nl", "This must be a part with fields of its own."),
        (broken(steps=[]), "steps", "A work form has at least one step."),
        (broken(steps="geen"), "steps", "This must be a part with fields of its own."),
        (broken(steps=[3]), "nl", "This must be filled in."),
        (broken(goals=["alles"]), "goals", "“alles” is not known here."),
        (broken(goals="learn"), "goals", "This must be a list of texts in square brackets."),
        (broken(inner_most=9), "inner_most", "An inner circle has 2 to 5 people."),
        (broken(source="x" * 201), "source", "Make this shorter: at most 200 characters."),
        (broken(en={"name": "Chairs"}), "en", "This must be filled in."),
    ],
)
def test_a_file_that_is_not_whole_says_what_lacks(
    content: dict[str, object], field: str, said: str
) -> None:
    found = problems(content)
    assert any(place[3] == field and place[4].startswith(said) for place in found), found


def test_what_may_be_left_out_may_be_left_out() -> None:
    least = {
        "least": 3, "most": 8, "nl": {"name": "Kort"},
        "steps": [{"minutes": 5, "nl": {"title": "Praat"}}],
    }  # fmt: skip
    (form,) = read_contents(least, "kort.toml")
    words = form.words["nl"]
    assert (words.name, words.minutes, words.is_target, words.goals) == ("Kort", 5, True, ())


def test_signs_that_cannot_be_seen_are_left_out(workspace: Workspace) -> None:
    form = make_form("Stoelen\u202edans\x07 \ud800nu")
    content = content_in(form, "nl")
    take(workspace, *read_contents(content, "raar.toml"))
    assert set(own_rows(workspace)) == {"Stoelendans nu"}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["nl", "en", "name", "steps", "title", "minutes", "least", "goals", "who"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from(["forms", "key", *content_in(make_form(), "nl")]), anything, max_size=6
    ),
    st.booleans(),
)
def test_whatever_a_file_says_it_is_a_form_or_says_why_not(
    content: dict[str, object], around: bool
) -> None:
    forms: tuple[SharedForm, ...] = ()
    problems: tuple[FormProblem, ...] = ()
    try:
        forms = read_contents({**broken(), **content} if around else content, "wat.toml")
    except FormFileError as error:
        problems = error.problems
    assert bool(forms) != bool(problems)
    assert all(isinstance(w, WorkForm) for form in forms for w in form.words.values())
