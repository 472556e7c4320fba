"""What several tests of calendars stand on: a real server, and a file to read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.busy_calendars import Busy
from support.calendar_servers import Radicale, radicale


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    """Give a real calendar server with one person on it."""
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def path(server: Radicale, tmp_path: Path) -> str:
    """Return the path of an empty calendar on that server."""
    return server.new_calendar(tmp_path.name)


@pytest.fixture
def busy(tmp_path: Path) -> Busy:
    """Return what says when events are."""
    return Busy(tmp_path)
