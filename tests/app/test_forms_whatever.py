"""Whatever somebody does with work forms, in whatever order: they stay whole, and undo is exact."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.work_forms.changes import AddForm, ChangeForm, CopyForm, RemoveForms
from leerkring.app.work_forms.checks import faults, tidied
from leerkring.app.work_forms.contents import content_in, read_contents
from leerkring.app.work_forms.sharing import FormsToShare, TakeForms
from leerkring.app.work_forms.shipped import keys_by_name
from leerkring.app.work_forms.steps import AddStep, ChangeStep, MoveStep, RemoveStep
from leerkring.app.workspace import Command, RedoLast, UndoLast, Workspace
from leerkring.domain.errors import DomainError
from leerkring.domain.work_forms import WorkForm
from support.forms import make_form, shared
from support.workspaces import team_workspace

NAMES = ("Stoelendans", " stoelendans", "Balint method", "Ronde\ndans", "", "x" * 81, "É\u0301")
MEETINGS = ("m1", "m2", "m3")
Seen = tuple[tuple[FormRow, ...], tuple[str, ...]]
Edit = Callable[[WorkForm | None, int, int], Command[Any]]

FROM_OTHERS = make_form(key="5f0b7d0e-3c0c-4d53-9c64-2f4d1f6c8a11")

EDITS: tuple[Edit, ...] = (
    lambda form, n, m: AddForm(NAMES[n % len(NAMES)] or "Nieuw", "Begin", "nl"),
    lambda form, n, m: CopyForm(form.key if form else "swot", NAMES[m % 2], "nl"),
    lambda form, n, m: ChangeForm(_key(form), name=NAMES[m % len(NAMES)]),
    lambda form, n, m: ChangeForm(_key(form), least=n, most=m, inner_most=m % 8 or None),
    lambda form, n, m: ChangeForm(_key(form), materials=("a", " ") * n, purpose="p" * (n * 20)),
    lambda form, n, m: AddStep(_key(form), m, f"Stap {n}"),
    lambda form, n, m: ChangeStep(_key(form), m % 4, minutes=n * 13 - 5, say=NAMES[n % 7]),
    lambda form, n, m: MoveStep(_key(form), n % 5, m % 5),
    lambda form, n, m: RemoveStep(_key(form), n % 4),
    lambda form, n, m: RemoveForms((_key(form),)),
    lambda form, n, m: TakeForms((shared(replace(FROM_OTHERS, purpose=f"P{n % 3}.")),), "nl"),
    lambda form, n, m: TakeForms((shared(make_form(NAMES[m % 2], when=f"W{n % 3}.")),), "en"),
    lambda form, n, m: ChangeMeeting(MEETINGS[n % 3], work_form=form.name if form else "Balint"),
)


def _key(form: WorkForm | None) -> str:
    return form.key if form is not None else "weg"


def seen(workspace: Workspace) -> Seen:
    forms = tuple(workspace.ask(MeetingCard(key)).row.work_form for key in MEETINGS)
    return workspace.ask(WorkForms("nl")), forms


def check(rows: tuple[FormRow, ...]) -> None:
    names = [row.form.name.casefold() for row in rows if row.own] + list(keys_by_name())
    assert len(names) == len(set(names)), "meetings know a form by its name"
    for form in (row.form for row in rows if row.own):
        assert list(faults(form)) == []
        assert tidied(form) == form


numbers = st.integers(0, 40)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(EDITS), numbers, numbers), max_size=14))
def test_forms_stay_whole_and_undo_is_exact(edits: list[tuple[Edit, int, int]]) -> None:
    workspace = team_workspace()
    states = [seen(workspace)]
    for edit, number, other in edits:
        own = [row.form for row in states[-1][0] if row.own]
        command = edit(own[number % len(own)] if own else None, number, other)
        try:
            outcome = workspace.run(command)
        except DomainError:
            assert seen(workspace) == states[-1]
            continue
        check(seen(workspace)[0])
        if outcome.changes:
            states.append(seen(workspace))
    for state in reversed(states[:-1]):
        workspace.run(UndoLast())
        assert seen(workspace) == state
    for state in states[1:]:
        workspace.run(RedoLast())
        assert seen(workspace) == state
    go_round(workspace)
    workspace.close()


def go_round(workspace: Workspace) -> None:
    """What is written for others and read again is what was here."""
    own = [row.form for row in workspace.ask(WorkForms("nl")) if row.own]
    contents = workspace.ask(FormsToShare(tuple(form.key for form in own)))
    for form, content in zip(own, contents, strict=True):
        (read,) = read_contents(content, "vorm.toml")
        assert [replace(words, key=form.key) for words in read.words.values()] == [form]
        assert content == content_in(form, next(iter(read.words)))
    before = workspace.ask(WorkForms("nl"))
    if own:
        forms = read_contents({"forms": list(contents)}, "alle.toml")
        assert workspace.run(TakeForms(forms, "nl")).value.known == len(own)
    assert workspace.ask(WorkForms("nl")) == before
