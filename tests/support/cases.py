"""Cases of the small circle, made as a user makes them."""

from dataclasses import replace

from leerkring.app.cases.proposing import AddCase
from leerkring.app.cases.talking import AddCaseOption, NoteCase
from leerkring.app.cases.trying_out import AddAction
from leerkring.app.meetings.cases import ChooseCase, DiscussCase
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.workspace import Workspace
from leerkring.domain.cases import CaseTheme

CIRCLE = "noord"


def switch_texts(workspace: Workspace, *, on: bool) -> None:
    """Let texts of cases be kept, or not."""
    settings = workspace.ask(CurrentSettings())
    workspace.run(ChangeSettings(replace(settings, case_texts=on)))


def bring(
    workspace: Workspace,
    person_id: str,
    meeting_id: str | None = None,
    *,
    theme: CaseTheme = CaseTheme.TEAM,
    own_theme: str = "",
    title: str = "",
    story: str = "",
) -> str:
    """Let somebody bring a case; return its id."""
    command = AddCase(CIRCLE, person_id, theme, own_theme, title, story, meeting_id)
    return workspace.run(command).value


def discussed(
    workspace: Workspace,
    person_id: str,
    meeting_id: str = "m1",
    *,
    own_theme: str = "",
    title: str = "",
    story: str = "",
) -> str:
    """Let somebody bring a case and the group talk about it; return its id."""
    case_id = bring(workspace, person_id, meeting_id, own_theme=own_theme, title=title, story=story)
    workspace.run(DiscussCase(case_id, meeting_id))
    return case_id


def write_everywhere(workspace: Workspace, mark: str) -> None:
    """Put a mark in every text that a case can have: one talked about, chosen, up and closed."""
    switch_texts(workspace, on=True)

    def brought(person_id: str, meeting_id: str | None) -> str:
        story = f"Casus: {mark}."
        return bring(workspace, person_id, meeting_id, own_theme=mark, title=mark, story=story)

    for person_id, meeting_id in (("d", "m2"), ("e", None), ("c", "m1")):
        brought(person_id, meeting_id)
    case_id = brought("b", "m1")
    workspace.run(DiscussCase(case_id, "m1"))
    workspace.run(AddCaseOption(case_id, f"Optie: {mark}"))
    workspace.run(NoteCase(case_id, insight=mark, takeaway=mark, follow_up=mark))
    workspace.run(AddAction(case_id, f"Proberen: {mark}"))
    workspace.run(ChooseCase(brought("f", "m2"), "m2"))
