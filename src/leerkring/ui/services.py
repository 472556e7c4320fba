"""Everything a page may use, handed to its constructor. The contract for all pages.

    services.run(MoveMeeting(...), then=self.moved)         change something (database thread)
    services.ask(YearQuery(...), then=self.show_year)       ask something (database thread)
    handle = services.background(job, progress, then)       long work (another thread)

`then` and `failed` are called on the GUI thread, and only while their page still exists. Within a
page prefer `self.run`, `self.ask` and `self.background` of `ui/page.py`: they know the owner and
drop answers that came too late.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject

from leerkring.app.ports import SavingFailedError
from leerkring.app.workspace import Command, Outcome, Query, RedoLast, UndoLast, Workspace
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Role
from leerkring.support.clock import Clock, local_now
from leerkring.ui.change_feed import Changed, ChangeFeed, Steps
from leerkring.ui.messages import SAVING_FAILED, Messages
from leerkring.ui.navigation import Navigator, Place
from leerkring.ui.preferences import Preferences
from leerkring.ui.tasks import Call, Handle, Job, Tasks, owner_of
from leerkring.ui.theme import Theme, ThemeMode
from leerkring.ui.wording import Wording

__all__ = ["Appearance", "Host", "Opened", "Place", "Services"]

R = TypeVar("R")
T = TypeVar("T")


class Appearance(Protocol):
    """Lets the settings page change the look; everything is shown at once and kept."""

    @property
    def mode(self) -> ThemeMode:
        """Colours: as the system, light or dark."""
        ...

    @property
    def text_percent(self) -> int:
        """Size of the text, 100 to 200."""
        ...

    @property
    def language(self) -> str:
        """Language of the window: "nl" or "en"."""
        ...

    def choose(
        self,
        *,
        mode: ThemeMode | None = None,
        text_percent: int | None = None,
        language: str | None = None,
    ) -> None:
        """Change what is given. Size and language build the window again, at the same place."""
        ...


@dataclass(frozen=True)
class Opened:
    """One file, or the example team, in the window. The window is built for it, and left for it.

    `only` names the pages there are; empty: all of them. `role_words`: what roles are called here.
    `shown` is called once the window shows it (to put a bar on top: "Dit is een voorbeeldteam");
    `closed` on the database thread when the window turns to another file or ends (backup).
    """

    workspace: Workspace
    title: str
    start: Place = field(default_factory=lambda: Place("today"))
    only: frozenset[str] = frozenset()
    role_words: Mapping[Role, str] = field(default_factory=dict)
    shown: Callable[["Services"], None] | None = None
    closed: Callable[[], None] | None = None


class Host(Protocol):
    """The program around the pages."""

    def open(self, opened: Opened) -> None:
        """Turn the window to another file."""
        ...

    def renew(
        self,
        place: Place | None = None,
        then: Callable[["Services"], object] | None = None,
    ) -> None:
        """Build the window again, at a place or where it is: for when everything differs.

        `then` gets what the pages of the new window use.
        """
        ...

    def quit(self) -> None:
        """Close the window and end the program."""
        ...


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Services:
    """The collaborators of a page. Frozen: a page never swaps them."""

    workspace: Workspace
    tasks: Tasks
    feed: ChangeFeed
    messages: Messages
    navigator: Navigator
    clock: Clock
    wording: Wording
    preferences: Preferences
    theme: Theme
    appearance: Appearance
    host: Host

    def run(
        self,
        command: Command[R],
        then: Callable[[Outcome[R]], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Carry out a command; the feed hears of the change first, then `then`.

        Without `failed` a DomainError is shown as a message.
        """

        def work() -> tuple[Outcome[R], Steps]:
            outcome = self.workspace.run(command)
            return outcome, Steps(self.workspace.next_undo(), self.workspace.next_redo())

        def done(result: tuple[Outcome[R], Steps]) -> None:
            outcome, steps = result
            self.messages.clear_notice(SAVING_FAILED)
            now = local_now(self.clock)
            changed = Changed(outcome.label, outcome.changes, now, outcome.everything)
            self.feed.publish(changed, steps)
            if then is not None and heard.is_heard():
                then(outcome)

        def refuse(error: DomainError) -> None:
            if isinstance(error, SavingFailedError):
                self.messages.say_saving_failed(error)
            if failed is None:
                self.messages.show_error(error)
            elif heard.is_heard():
                failed(error)

        heard: Call[Any] = Call(lambda: None, owner=owner_of(then or failed, owner))
        self.tasks.database(Call(work, done, refuse, self.feed))  # gone with its window

    def ask(
        self,
        query: Query[R],
        then: Callable[[R], None],
        failed: Callable[[DomainError], None] | None = None,
        *,
        owner: QObject | None = None,
        wanted: Callable[[], bool] = _always,
    ) -> None:
        """Answer a query. While it waits, `wanted` may turn False: then nothing happens."""
        self.tasks.database(
            Call(
                lambda: self.workspace.ask(query),
                then,
                failed or self.messages.show_error,
                owner_of(then, owner),
                wanted,
            )
        )

    def background(
        self,
        job: Job[T],
        progress: Callable[[Any], None] | None = None,
        then: Callable[[T], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
        *,
        owner: QObject | None = None,
        handle: Handle | None = None,
    ) -> Handle:
        """Run `job(report, should_stop)` beside the database; `progress` gets what it reports.

        `handle.stop()` asks the job to end with what it has (`then` still hears), `handle.drop()`
        to end unheard. A job must look at `should_stop()` often and touch no widget. A `handle`
        that was given is returned, so that one can stop what is yet to begin.
        """
        handle = handle or Handle()
        listener = owner_of(then or progress, owner)

        def call(work: Callable[[], T]) -> Call[T]:
            refuse = failed or self.messages.show_error
            return Call(work, then, refuse, listener, lambda: not handle.dropped)

        self.tasks.background(job, progress, call, handle)
        return handle

    def undo(self, then: Callable[[Outcome[None]], None] | None = None) -> None:
        """Take the last change back."""
        if self.feed.steps.undo is not None:
            self.run(UndoLast(), then)

    def redo(self, then: Callable[[Outcome[None]], None] | None = None) -> None:
        """Do the last undone change again."""
        if self.feed.steps.redo is not None:
            self.run(RedoLast(), then)

    def go(self, name: str, key: str = "", part: str = "") -> None:
        """Show a place: `go("meeting", meeting_id)`."""
        self.navigator.go(Place(name, key, part))
