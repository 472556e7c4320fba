"""Hulp: how it goes in a few steps, the keys, and what Leerkring is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leerkring import __version__
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, h2, label, small
from leerkring.ui.widgets.layouts import card, column


class HelpPage(Page):
    """Always at the same place: F1."""

    name = "help"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self._frame = PageFrame(theme, self.tr("Help"))
        self.fill(self._frame)
        if self._frame.area is not None:  # so that the keys scroll
            self._frame.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._frame.area.setAccessibleName(self.tr("Help"))
        edges = (18, 16, 18, 18)
        steps = [body(f"{n}. {text}") for n, text in enumerate(self._steps(), start=1)]
        how = card(column(h2(self.tr("In short")), *steps, margins=edges))
        self._keys = card(
            column(h2(self.tr("Keyboard shortcuts")), self._key_grid(), margins=edges)
        )
        self._about = card(
            column(
                h2(self.tr("About Leerkring")),
                body(self.tr("Version {version}").format(version=__version__)),
                small(
                    self.tr(
                        "Everything stays on this computer. Nothing is sent unless you send it."
                    )
                ),
                small(
                    self.tr(
                        "Made with Qt for Python (LGPL), the Inter typeface (OFL) and Lucide"
                        " icons (ISC)."
                    )
                ),
                margins=edges,
            )
        )
        for part in (how, self._keys, self._about):
            self._frame.body.addWidget(part)
        self._frame.body.addStretch(1)

    def first_focus(self) -> QWidget | None:
        """Return the page itself: it is there to be read, and Enter must press nothing."""
        return self._frame.area

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        part = {"keys": self._keys, "about": self._about}.get(place.part)
        if part is not None and self._frame.area is not None:
            self._frame.area.ensureWidgetVisible(part, 0, self.services.theme.px(24))

    def _key_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.services.theme.px(24))
        grid.setVerticalSpacing(self.services.theme.px(6))
        grid.setColumnStretch(1, 1)
        for line, (keys, meaning) in enumerate(self._shortcuts()):
            grid.addWidget(label(keys, "h3"), line, 0)
            grid.addWidget(body(meaning), line, 1)
        return grid

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Add your people: type, paste, or take them from Excel."),
            self.tr("Plan a year: Leerkring chooses dates around holidays and divides the turns."),
            self.tr("Look at the proposal, change what you like, and put it in the calendar."),
            self.tr("Send: Leerkring writes the invitations as files; you send them."),
            self.tr("Sit together: the screen shows one step at a time, with a calm clock."),
            self.tr("Let colleagues visit each other, and pair them for co-coaching."),
            self.tr("Something changed? Send shows who must hear what. Undo always works."),
        )

    def _shortcuts(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Ctrl+1, 2, 3, 7"), self.tr("Today, Year calendar, People, Send")),
            (
                self.tr("Ctrl+4, Ctrl+5, Ctrl+6"),
                self.tr("Peer visits, Co-coaching, Conversation cards"),
            ),
            (self.tr("Ctrl+8"), self.tr("Reports")),
            (self.tr("Ctrl+F"), self.tr("Search; Enter opens what was found")),
            (self.tr("Ctrl+N"), self.tr("Something new on this page")),
            (self.tr("Ctrl+Enter"), self.tr("The filled button")),
            (self.tr("Ctrl+Z, Ctrl+Y"), self.tr("Undo, redo")),
            (self.tr("F2, Enter, Del"), self.tr("Change, open, remove")),
            (self.tr("Alt+arrows"), self.tr("In the year calendar: move a meeting")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("Move a part of a programme")),
            (self.tr("Alt+Left, Alt+Right"), self.tr("Move a visit to another host, a duo along")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("In an own work form: move a step")),
            (self.tr("Ctrl+D"), self.tr("Copy: a work form, or from the line above")),
            (self.tr("Space"), self.tr("At a visit: made, or not after all")),
            (self.tr("1 to 5"), self.tr("In an evaluation: answer, and on to the next question")),
            (self.tr("Space, Right, Page Down"), self.tr("With a card on the screen: next card")),
            (self.tr("Ctrl+Shift+P"), self.tr("At a meeting: the list to sign")),
            (self.tr("Ctrl+P, Ctrl+Shift+E"), self.tr("Print, export")),
            (self.tr("Ctrl++, Ctrl+-, Ctrl+0"), self.tr("Larger, smaller, normal text")),
            (self.tr("F6"), self.tr("To the sidebar and back")),
            (self.tr("Esc"), self.tr("Back")),
            (self.tr("F5"), self.tr("Together mode, of the meeting shown or of today")),
            (self.tr("F11"), self.tr("Full screen")),
        )
