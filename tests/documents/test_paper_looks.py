"""Papers of meetings, cards and visits, page by page as they should look."""

from dataclasses import dataclass

import pytest

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.programme.changes import AddBlock
from leerkring.app.reports.cards import CardSheets, CardWrapper
from leerkring.app.reports.documents import Document
from leerkring.app.reports.evaluation import EvaluationForm
from leerkring.app.reports.programme import MeetingAgenda, MeetingScript
from leerkring.app.reports.visits import RoundOverview, VisitCards
from leerkring.app.reports.work_forms import FormHandout
from leerkring.app.workspace import Query, Workspace
from leerkring.documents.typesetter import TypstTypesetter
from leerkring.domain.programme import BlockKind
from support import golden
from support.report_scene import report_workspace

TYPESETTER = TypstTypesetter()
MEETING, DECK, ROUND = "m3", "parents", "r"


@dataclass(frozen=True)
class Paper:
    """A page of a document, from 0, and how many the document has."""

    query: Query[Document]
    page: int = 0
    of: int = 1


PAPERS = {
    "agenda_nl": Paper(MeetingAgenda(MEETING, "nl")),
    "agenda_en": Paper(MeetingAgenda(MEETING, "en")),
    "agenda_first_meeting": Paper(MeetingAgenda("m1", "nl")),
    "agenda_without_programme": Paper(MeetingAgenda("m2", "nl")),
    "script_1": Paper(MeetingScript(MEETING, "nl"), 0, 2),
    "script_2": Paper(MeetingScript(MEETING, "nl"), 1, 2),
    "script_en": Paper(MeetingScript(MEETING, "en"), 0, 2),
    "evaluation_form_1": Paper(EvaluationForm("m1", "nl"), 0, 3),
    "evaluation_form_3": Paper(EvaluationForm("m1", "nl"), 2, 3),
    "cards_front": Paper(CardSheets(DECK, "nl"), 0, 8),
    "cards_back": Paper(CardSheets(DECK, "nl"), 1, 8),
    "cards_last_front": Paper(CardSheets(DECK, "nl"), 6, 8),
    "card_wrapper": Paper(CardWrapper(DECK, "nl")),
    "visit_cards": Paper(VisitCards(ROUND, "nl")),
    "round_overview": Paper(RoundOverview(ROUND, "nl")),
    "form_handout_en": Paper(FormHandout("inner-outer", "en")),
}


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    """Return a team whose next meeting looks back, draws cards and pauses."""
    made = report_workspace()
    made.run(ChangeMeeting(MEETING, work_form="Incidentmethode"))
    for kind in (BlockKind.BREAK, BlockKind.CARDS):
        made.run(AddBlock(MEETING, "nl", kind))
    return made


@pytest.mark.parametrize("name", list(PAPERS))
def test_it_looks_as_it_should(workspace: Workspace, name: str) -> None:
    paper = PAPERS[name]
    pages = TYPESETTER.pages(workspace.ask(paper.query), dots_per_inch=golden.DOTS)
    assert len(pages) == paper.of
    assert golden.changed(name, pages[paper.page]) <= golden.MOST_CHANGED


def test_a_block_more_would_be_seen(workspace: Workspace) -> None:
    made = report_workspace()
    made.run(ChangeMeeting(MEETING, work_form="Incidentmethode"))
    made.run(AddBlock(MEETING, "nl", BlockKind.BREAK))
    (page,) = TYPESETTER.pages(made.ask(MeetingAgenda(MEETING, "nl")), dots_per_inch=golden.DOTS)
    assert golden.changed("agenda_nl", page) > golden.MOST_CHANGED
