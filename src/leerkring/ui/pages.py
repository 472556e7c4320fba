"""All pages of the window, made when they are first shown, and the words of all changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from leerkring.app.invitations.batches import InvitationWriter
from leerkring.app.people.export import ListWriter
from leerkring.app.planning.ports import Planner
from leerkring.app.reading.tables import TableReader
from leerkring.ui.circles import words as circle_words
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.meetings import words as meeting_words
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.outbox import words as outbox_words
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.people import words as people_words
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.planning import words as plan_words
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.services import Services
from leerkring.ui.settings import words as settings_words
from leerkring.ui.settings.page import SettingsPage
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.today import words as today_words
from leerkring.ui.today.page import TodayPage
from leerkring.ui.welcome.page import WelcomePage
from leerkring.ui.wording import LabelWords
from leerkring.ui.year import words as year_words
from leerkring.ui.year.page import YearPage


@dataclass(frozen=True)
class PageTools:
    """What some pages use besides `Services`."""

    planner: Planner
    writer: InvitationWriter
    reader: TableReader
    lists: ListWriter
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


def make_pages(tools: PageTools) -> Mapping[str, PageMaker]:
    """Return how each page is made, by its name."""
    return {
        "today": TodayPage,
        "year": YearPage,
        "circle": CirclePage,
        "meeting": MeetingPage,
        "people": lambda services: PeoplePage(services, tools.reader, tools.lists),
        "plan": lambda services: PlanPage(services, tools.planner),
        "outbox": lambda services: OutboxPage(services, tools.writer),
        "settings": SettingsPage,
        "welcome": lambda services: WelcomePage(services, _Ways(services, tools), tools.reader),
    }


def words_of_changes() -> Mapping[str, LabelWords]:
    """Return the words for every change that can be undone, by Label.code."""
    features = (
        circle_words,
        meeting_words,
        outbox_words,
        people_words,
        plan_words,
        settings_words,
        today_words,
        year_words,
    )
    return {code: words for feature in features for code, words in feature.LABELS.items()}
