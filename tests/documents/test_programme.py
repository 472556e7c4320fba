"""Agenda and script on paper: complete, readable by a screen reader, without any case."""

import pytest

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.programme.changes import AddBlock, RenamePart
from leerkring.app.programme.rows import ProgrammeOf
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.app.reports.programme import MeetingAgenda, MeetingScript, ProgrammePapers
from leerkring.app.visits.changes import AddVisit
from leerkring.app.visits.reflecting import Reflect
from leerkring.app.workspace import Workspace
from leerkring.documents.typesetter import TypstTypesetter
from leerkring.domain.programme import BlockKind
from support.workspaces import NOW, team_workspace

SECRET = "zwaluwstaartgeheim"
TYPESETTER = TypstTypesetter()


@pytest.fixture
def workspace() -> Workspace:
    made = team_workspace(with_organiser=True)
    made.run(AddBlock("m2", "nl", BlockKind.FORM, form_key="light-intervision"))
    made.run(ChangeMeeting("m2", note=SECRET))
    start = NOW.replace(tzinfo=None, hour=7)
    visit = made.run(AddVisit(visitor_id="a", host_id="b", start=start, focus=SECRET)).value
    made.run(Reflect(visit, own=SECRET, shared=SECRET, meeting_id="m2"))
    return made


def test_the_agenda_names_who_what_and_when(workspace: Workspace) -> None:
    data = workspace.ask(MeetingAgenda("m2", "nl")).data
    assert data["day"] == "donderdag 19 november 2026"
    assert data["hours"] == "13.00–15.00 uur"
    assert data["roles"] == [["Gespreksleider", "Chantal"], ["Casusinbrenger", "Daan"]]
    starts = [(block["start"], block["title"]) for block in data["blocks"]]
    assert starts == [
        ("13.00", "Welkom"),
        ("13.05", "Lichte intervisie"),
        ("13.35", "Afsluiting en evaluatie"),
    ]
    assert data["everybody"] == ["Neem een kleine vraag uit je werk mee, zonder namen."]
    assert data["to_discuss"] == ["Het bezoek van Anna bij Bram (dinsdag 1 september 2026)"]
    assert data["materials"] == [] == data["preparation"]


def test_the_script_has_every_step_and_what_must_be_there(workspace: Workspace) -> None:
    data = workspace.ask(MeetingScript("m2", "nl")).data
    steps = data["blocks"][1]["steps"]
    assert len(steps) == 6
    assert steps[1]["start"] == "13.08"
    assert all(step["say"] for step in steps)
    assert "een plek per groepje" in data["materials"]
    assert any("groepjes" in line for line in data["preparation"])


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [MeetingAgenda, MeetingScript])
def test_a_paper_is_tagged_always_the_same_and_holds_nothing_private(
    workspace: Workspace, kind: type[MeetingAgenda] | type[MeetingScript], language: str
) -> None:
    document = workspace.ask(kind("m2", language))
    assert SECRET not in str(document.data)
    pdf = TYPESETTER.pdf(document)
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    assert f"/Lang({language})".encode() in pdf
    assert pdf == TYPESETTER.pdf(document)


def test_what_somebody_typed_for_the_form_or_a_look_back_is_not_on_the_agenda(
    workspace: Workspace,
) -> None:
    workspace.run(ChangeMeeting("m3", work_form=f"Casus {SECRET}"))
    workspace.run(AddBlock("m3", "nl", BlockKind.LOOK_BACK))
    block = workspace.ask(ProgrammeOf("m3", "nl")).blocks[1]
    workspace.run(RenamePart("m3", "nl", block.id, f"Terug naar {SECRET}"))
    agenda = workspace.ask(MeetingAgenda("m3", "nl"))
    assert SECRET not in str(agenda.data)
    titles = [each["title"] for each in agenda.data["blocks"]]
    assert titles[1:3] == ["Terugblik op de vorige casus", "Werkvorm"]


def test_a_form_of_the_library_has_its_own_name_on_the_agenda_whatever_it_is_called_here(
    workspace: Workspace,
) -> None:
    block = workspace.ask(ProgrammeOf("m2", "nl")).blocks[1]
    workspace.run(RenamePart("m2", "nl", block.id, f"Casus {SECRET}"))
    agenda = workspace.ask(MeetingAgenda("m2", "nl"))
    assert [each["title"] for each in agenda.data["blocks"]][1] == "Lichte intervisie"
    assert SECRET not in str(agenda.data)


def test_without_a_programme_there_is_an_agenda_to_print_but_none_to_send(
    workspace: Workspace,
) -> None:
    assert workspace.ask(MeetingAgenda("m1", "nl")).data["blocks"] == []
    assert TYPESETTER.pages(workspace.ask(MeetingAgenda("m1", "nl")), dots_per_inch=50)
    papers = workspace.ask(ProgrammePapers(("m1", "m2"), "nl"))
    assert list(papers) == ["m2"]
    with pytest.raises(NothingToPrintError):
        workspace.ask(MeetingScript("m1", "nl"))


def test_a_long_script_takes_as_many_pages_as_it_needs(workspace: Workspace) -> None:
    for key in ("ten-step", "incident", "six-hats", "balint"):
        workspace.run(AddBlock("m2", "nl", BlockKind.FORM, form_key=key))
    assert len(TYPESETTER.pages(workspace.ask(MeetingScript("m2", "nl")), dots_per_inch=30)) > 3
