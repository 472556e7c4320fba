"""All pages of the window and the words of all changes; each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.wording import LabelWords

if TYPE_CHECKING:
    from pathlib import Path

    from leerkring.app.invitations.batches import InvitationWriter
    from leerkring.app.people.export import ListWriter
    from leerkring.app.planning.ports import Planner
    from leerkring.app.reading.tables import TableReader

_WORDS = (
    "today.words",
    "meetings.words",
    "planning.words",
    "outbox.words",
    "circles.words",
    "people.words",
    "importing.words",
    "year.words",
    "settings.words",
    "file_words",
)


@dataclass(frozen=True)
class PageTools:
    """What some pages use besides `Services`."""

    planner: Callable[[], Planner]
    writer: Callable[[], InvitationWriter]
    reader: Callable[[], TableReader]
    lists: Callable[[], ListWriter]
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

        return MeetingPage(services)

    def people(self, services: Services) -> Page:
        from leerkring.ui.people.page import PeoplePage

        return PeoplePage(services, self._tools.reader(), self._tools.lists())

    def plan(self, services: Services) -> Page:
        from leerkring.ui.planning.page import PlanPage

        return PlanPage(services, self._tools.planner())

    def outbox(self, services: Services) -> Page:
        from leerkring.ui.outbox.page import OutboxPage

        return OutboxPage(services, self._tools.writer())

    def settings(self, services: Services) -> Page:
        from leerkring.ui.settings.page import SettingsPage

        return SettingsPage(services)

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
        "people": pages.people,
        "plan": pages.plan,
        "outbox": pages.outbox,
        "settings": pages.settings,
        "welcome": pages.welcome,
    }


class _Labels(Mapping[str, LabelWords]):
    """The words for every change that can be undone, by Label.code; read as far as needed."""

    def __init__(self) -> None:
        self._found: dict[str, LabelWords] = {}
        self._unread = list(_WORDS)

    def __getitem__(self, code: str) -> LabelWords:
        while code not in self._found and self._unread:
            self._read_next()
        return self._found[code]

    def __iter__(self) -> Iterator[str]:
        while self._unread:
            self._read_next()
        return iter(self._found)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _read_next(self) -> None:
        self._found |= import_module(f"leerkring.ui.{self._unread.pop(0)}").LABELS


def words_of_changes() -> Mapping[str, LabelWords]:
    """Return the words for every change that can be undone, by Label.code."""
    return _Labels()
