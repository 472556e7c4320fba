"""All pages of the window and the words of all changes; each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from leerkring.ui.change_words import WORDS
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.wording import LabelWords

if TYPE_CHECKING:
    from pathlib import Path

    from leerkring.app.coaching.ports import CoachingPlanner
    from leerkring.app.invitations.batches import InvitationWriter
    from leerkring.app.invitations.post import Post
    from leerkring.app.meetings.groups import GroupDivider
    from leerkring.app.people.export import ListWriter
    from leerkring.app.planning.ports import Planner
    from leerkring.app.reading.tables import TableReader
    from leerkring.app.reports.documents import Typesetter
    from leerkring.app.visits.ports import VisitPlanner
    from leerkring.app.work_forms.sharing import FormFiles


@dataclass(frozen=True)
class PageTools:
    """What some pages use besides `Services`."""

    planner: Callable[[], Planner]
    visit_planner: Callable[[], VisitPlanner]
    coaching_planner: Callable[[], CoachingPlanner]
    writer: Callable[[], InvitationWriter]
    reader: Callable[[], TableReader]
    lists: Callable[[], ListWriter]
    post: Callable[[], Post]
    typesetter: Callable[[], Typesetter]
    forms: Callable[[], FormFiles]
    divider: Callable[[], GroupDivider]
    open_example: Callable[[Services], object]
    open_file: Callable[[Services, Path], object]


@dataclass(frozen=True)
class _Ways:
    """What the welcome page can ask of the program."""

    services: Services
    tools: PageTools

    def open_example(self) -> None:
        self.tools.open_example(self.services)

    def open_file(self, path: Path) -> None:
        self.tools.open_file(self.services, path)


class _Pages:
    """Makes the pages; what a page needs is imported with it."""

    def __init__(self, tools: PageTools) -> None:
        self._tools = tools

    def today(self, services: Services) -> Page:
        from leerkring.ui.today.page import TodayPage

        return TodayPage(services)

    def year(self, services: Services) -> Page:
        from leerkring.ui.year.page import YearPage

        return YearPage(services)

    def circle(self, services: Services) -> Page:
        from leerkring.ui.circles.page import CirclePage

        return CirclePage(services)

    def meeting(self, services: Services) -> Page:
        from leerkring.ui.meetings.page import MeetingPage

        return MeetingPage(services, self._tools.divider())

    def cases(self, services: Services) -> Page:
        from leerkring.ui.cases.page import CasesPage

        return CasesPage(services)

    def sitting(self, services: Services) -> Page:
        from leerkring.app.cases.rows import WordsForTheRoom
        from leerkring.ui.cards.session import show_to_room
        from leerkring.ui.sitting.extras import Extras
        from leerkring.ui.sitting.page import SittingPage

        return SittingPage(services, Extras(draw=show_to_room, case=WordsForTheRoom))

    def people(self, services: Services) -> Page:
        from leerkring.ui.people.page import PeoplePage

        return PeoplePage(services, self._tools.reader(), self._tools.lists(), self._tools.post())

    def plan(self, services: Services) -> Page:
        from leerkring.ui.planning.page import PlanPage

        return PlanPage(services, self._tools.planner())

    def plan_all(self, services: Services) -> Page:
        from leerkring.ui.planning.many import PlanManyPage

        return PlanManyPage(services, self._tools.planner())

    def repair(self, services: Services) -> Page:
        from leerkring.ui.repair.page import RepairPage

        return RepairPage(services, self._tools.planner())

    def turns(self, services: Services) -> Page:
        from leerkring.ui.turn_ledger.page import TurnsPage

        return TurnsPage(services, self._tools.lists())

    def coaching(self, services: Services) -> Page:
        from leerkring.ui.coaching.page import CoachingPage

        return CoachingPage(services, self._tools.lists())

    def coaching_new(self, services: Services) -> Page:
        from leerkring.ui.coaching.new import NewDuoPage

        return NewDuoPage(services)

    def coaching_term(self, services: Services) -> Page:
        from leerkring.ui.coaching.term import TermPage

        return TermPage(services, self._tools.coaching_planner())

    def coaching_overview(self, services: Services) -> Page:
        from leerkring.ui.coaching.overview import CoachingOverviewPage

        return CoachingOverviewPage(services, self._tools.lists())

    def load(self, services: Services) -> Page:
        from leerkring.ui.load.page import LoadPage

        return LoadPage(services, self._tools.lists())

    def visits(self, services: Services) -> Page:
        from leerkring.ui.visits.page import VisitsPage

        return VisitsPage(services, self._tools.lists())

    def round(self, services: Services) -> Page:
        from leerkring.ui.visits.round_page import RoundPage

        return RoundPage(services, self._tools.visit_planner())

    def outbox(self, services: Services) -> Page:
        from leerkring.ui.outbox.page import OutboxPage

        tools = self._tools
        return OutboxPage(services, tools.writer(), tools.post(), tools.typesetter())

    def replies(self, services: Services) -> Page:
        from leerkring.ui.outbox.replies import RepliesPage

        return RepliesPage(services, self._tools.post())

    def history(self, services: Services) -> Page:
        from leerkring.ui.outbox.history import HistoryPage

        return HistoryPage(services, self._tools.lists())

    def texts(self, services: Services) -> Page:
        from leerkring.ui.outbox.texts import TextsPage

        return TextsPage(services)

    def goals(self, services: Services) -> Page:
        from leerkring.ui.goals.page import GoalsPage

        return GoalsPage(services)

    def work_forms(self, services: Services) -> Page:
        from leerkring.ui.work_forms.page import WorkFormsPage

        return WorkFormsPage(services, self._tools.forms)

    def work_form(self, services: Services) -> Page:
        from leerkring.ui.work_forms.form_page import WorkFormPage

        return WorkFormPage(services)

    def cards(self, services: Services) -> Page:
        from leerkring.ui.cards.page import CardsPage

        return CardsPage(services, self._tools.lists())

    def card_deck(self, services: Services) -> Page:
        from leerkring.ui.cards.deck_page import DeckPage

        return DeckPage(services, self._tools.lists())

    def card_list(self, services: Services) -> Page:
        from leerkring.ui.cards.list_page import CardListPage

        return CardListPage(services, self._tools.reader())

    def document(self, services: Services) -> Page:
        from leerkring.ui.documents.page import DocumentPage

        return DocumentPage(services, self._tools.typesetter())

    def evaluation(self, services: Services) -> Page:
        from leerkring.ui.evaluation.page import EvaluationPage

        return EvaluationPage(services, self._tools.reader(), self._tools.lists())

    def reports(self, services: Services) -> Page:
        from leerkring.ui.reports.page import ReportsPage

        return ReportsPage(services, self._tools.typesetter(), self._tools.lists())

    def settings(self, services: Services) -> Page:
        from leerkring.ui.settings.page import SettingsPage

        return SettingsPage(services, self._tools.post())

    def welcome(self, services: Services) -> Page:
        from leerkring.ui.welcome.page import WelcomePage

        return WelcomePage(services, _Ways(services, self._tools), self._tools.reader())


def make_pages(tools: PageTools) -> Mapping[str, PageMaker]:
    """Return how each page is made, by its name."""
    pages = _Pages(tools)
    return {
        "today": pages.today,
        "year": pages.year,
        "circle": pages.circle,
        "meeting": pages.meeting,
        "cases": pages.cases,
        "sitting": pages.sitting,
        "people": pages.people,
        "plan": pages.plan,
        "plan_all": pages.plan_all,
        "repair": pages.repair,
        "turns": pages.turns,
        "coaching": pages.coaching,
        "coaching_new": pages.coaching_new,
        "coaching_term": pages.coaching_term,
        "coaching_overview": pages.coaching_overview,
        "load": pages.load,
        "visits": pages.visits,
        "round": pages.round,
        "outbox": pages.outbox,
        "replies": pages.replies,
        "history": pages.history,
        "texts": pages.texts,
        "document": pages.document,
        "goals": pages.goals,
        "work_forms": pages.work_forms,
        "cards": pages.cards,
        "card_deck": pages.card_deck,
        "card_list": pages.card_list,
        "work_form": pages.work_form,
        "evaluation": pages.evaluation,
        "reports": pages.reports,
        "settings": pages.settings,
        "welcome": pages.welcome,
    }


# The answers page is among them so that it watches its folder whatever page is shown.
AHEAD = (
    "year", "people", "outbox", "replies", "plan", "circle", "meeting", "cards", "settings",
)  # fmt: skip

# Which page takes files of a kind, wherever on the window they are dropped.
DROPS: Mapping[str, str] = {".ics": "replies", ".eml": "replies", ".toml": "work_forms"}


def load_pages(should_stop: Callable[[], bool]) -> None:
    """Import every page ahead of its first opening, beside what the user does."""
    for feature in (
        "year", "people", "outbox", "circles", "meetings", "planning", "cards", "settings",
    ):  # fmt: skip
        if not should_stop():
            import_module(f"leerkring.ui.{feature}.page")


class _Labels(Mapping[str, LabelWords]):
    """The words for every change that can be undone, by Label.code; read where they are."""

    _module: ClassVar[Mapping[str, str]] = {
        code: module for module, codes in WORDS.items() for code in codes
    }

    def __getitem__(self, code: str) -> LabelWords:
        words: Mapping[str, LabelWords] = words_in(self._module[code])
        return words[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._module)

    def __len__(self) -> int:
        return len(self._module)


def words_in(module: str) -> Mapping[str, LabelWords]:
    """Return the words for the changes of one feature."""
    found: Mapping[str, LabelWords] = import_module(f"leerkring.ui.{module}").LABELS
    return found


def words_of_changes() -> Mapping[str, LabelWords]:
    """Return the words for every change that can be undone, by Label.code."""
    return _Labels()
