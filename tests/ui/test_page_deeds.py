"""What a page has stored: once for two presses, and free again when it could not be stored."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, ClassVar

import pytest

from leerkring.app.people.changes import AddPerson
from leerkring.app.people.rows import PeopleList
from leerkring.app.workspace import Command, Outcome, Workspace
from leerkring.storage.errors import DiskFullError
from leerkring.ui.application import WindowHost
from leerkring.ui.messages import SAVING_FAILED, Toast
from leerkring.ui.page import Page
from support.slow_tasks import WhenTold

OpenHost = Callable[..., WindowHost]


class AddingPage(Page):
    name: ClassVar[str] = "adding"

    def add(self) -> None:
        self.run_alone(AddPerson("Bram Visser"), lambda _: None)


class Room:
    """How many changes still fit on the disk."""

    def __init__(self, workspace: Workspace, patch: pytest.MonkeyPatch) -> None:
        self.left = 100
        run = workspace.run

        def run_while_room(command: Command[Any]) -> Outcome[Any]:
            if self.left == 0:
                raise DiskFullError
            self.left -= 1
            return run(command)

        patch.setattr(workspace, "run", run_while_room)


@pytest.fixture
def tasks() -> WhenTold:
    return WhenTold()


@pytest.fixture
def page(open_window: OpenHost, tasks: WhenTold) -> Iterator[AddingPage]:
    made = AddingPage(replace(open_window(language="en").services, tasks=tasks))
    yield made
    made.deleteLater()


def people(page: AddingPage) -> int:
    return len(page.services.workspace.ask(PeopleList()))


def test_two_presses_store_one_thing(page: AddingPage, tasks: WhenTold) -> None:
    before = people(page)
    page.add()
    page.add()
    tasks.catch_up()
    assert people(page) == before + 1
    page.add()
    tasks.catch_up()
    assert people(page) == before + 2


def test_what_could_not_be_saved_is_said_once_and_can_be_tried_again(
    page: AddingPage, tasks: WhenTold, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, toasts = page.services, list[Toast]()
    services.messages.toast_wanted.connect(toasts.append)
    room, before = Room(services.workspace, monkeypatch), people(page)
    room.left = 0
    page.add()
    tasks.catch_up()
    assert [notice.key for notice in services.messages.notices] == [SAVING_FAILED]
    assert not toasts
    room.left = 1
    page.add()
    tasks.catch_up()
    assert people(page) == before + 1
    assert services.messages.notices == ()
