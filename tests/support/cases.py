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
    theme: CaseTheme = CaseTheme.TEAM,
    **texts: str,
) -> str:
    """Let somebody bring a case; return its id."""
    command = AddCase(CIRCLE, person_id, theme, meeting_id=meeting_id, **texts)
    return workspace.run(command).value


def discussed(workspace: Workspace, person_id: str, meeting_id: str = "m1", **texts: str) -> str:
    """Let somebody bring a case and the group talk about it; return its id."""
    case_id = bring(workspace, person_id, meeting_id, **texts)
    workspace.run(DiscussCase(case_id, meeting_id))
    return case_id


def write_everywhere(workspace: Workspace, mark: str) -> None:
    """Put a mark in every text that a case can have: one talked about, chosen, up and closed."""
    switch_texts(workspace, on=True)
    words = {"own_theme": mark, "title": mark, "story": f"Casus: {mark}."}
    for person_id, meeting_id in (("d", "m2"), ("e", None), ("c", "m1")):
        bring(workspace, person_id, meeting_id, **words)
    case_id = discussed(workspace, "b", **words)
    workspace.run(AddCaseOption(case_id, f"Optie: {mark}"))
    workspace.run(NoteCase(case_id, insight=mark, takeaway=mark, follow_up=mark))
    workspace.run(AddAction(case_id, f"Proberen: {mark}"))
    workspace.run(ChooseCase(bring(workspace, "f", "m2", **words), "m2"))
