"""Fixtures for everything in the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from leerkring.ui.application import WindowHost
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.theme import Theme, ThemeMode, load_fonts
from support.inputs import InputCounter
from support.sample_pages import SAMPLE_PAGES
from support.windows import close_host, open_host

OpenHost = Callable[..., WindowHost]


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """Return the application with our style and fonts, as `make_application` sets it up."""
    qapp.setStyle("Fusion")
    load_fonts()
    return qapp


@pytest.fixture
def theme(styled: QApplication) -> Iterator[Theme]:
    """Return a light theme at 100 % text."""
    made = Theme(styled)
    made.choose(ThemeMode.LIGHT, 100)
    yield made
    made.deleteLater()


@pytest.fixture
def open_window(styled: QApplication) -> Iterator[OpenHost]:
    """Return a function that opens a window: `open_window(pages, workspace=…, language=…)`."""
    hosts: list[WindowHost] = []

    def open_one(*args: object, **options: object) -> WindowHost:
        pages = args[0] if args else SAMPLE_PAGES
        hosts.append(open_host(styled, pages, **options))  # type: ignore[arg-type]
        return hosts[-1]

    yield open_one
    for host in hosts:
        close_host(host)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(open_window: OpenHost) -> MainWindow:
    """Return a window in Dutch with two small pages."""
    return open_window().window


@pytest.fixture
def inputs(styled: QApplication) -> Iterator[InputCounter]:
    """Return a running count of clicks, keys and fields."""
    counter = InputCounter()
    styled.installEventFilter(counter)
    yield counter
    styled.removeEventFilter(counter)
