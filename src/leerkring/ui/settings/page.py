"""Instellingen: one page, every change at once; each block has a name to come to it directly."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.invitations.post import Post
from leerkring.app.organisation.days import (
    ClosedDaysList,
    HolidayFileUnreadableError,
    ImportSchoolBreaks,
    NotTheHolidayFileError,
    OwnSchoolBreakList,
)
from leerkring.app.organisation.details import CurrentOrganisation
from leerkring.app.organisation.holidays import PublicHolidayList, SchoolHolidaysBuiltIn
from leerkring.app.organisation.places import LocationList, LocationRow
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.ports import BackupRow
from leerkring.app.workspace import ListBackups, MakeBackup, Outcome, RestoreBackup
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.sent_since import SentSince, stop_telling
from leerkring.ui.services import Services
from leerkring.ui.settings.block import Block, Latest, Tools
from leerkring.ui.settings.cases import CasesBlock
from leerkring.ui.settings.days import DaysBlock
from leerkring.ui.settings.defaults import DefaultsBlock
from leerkring.ui.settings.file import FileBlock
from leerkring.ui.settings.look import LookBlock
from leerkring.ui.settings.places import PlacesBlock
from leerkring.ui.settings.role_words import WordsBlock
from leerkring.ui.settings.sending import SendingBlock
from leerkring.ui.settings.sharing import SharedFolder
from leerkring.ui.settings.trying import Trials
from leerkring.ui.settings.words import SettingsWords
from leerkring.ui.settings.you import YouBlock
from leerkring.ui.tasks import Call
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import row
from leerkring.ui.widgets.password import PasswordForm

WIDEST = 940  # design pixels: longer lines are hard to read
LARGEST_LIST = 5_000_000  # bytes; the official list of a year is a few thousand
DEFAULT_NAME = "Leerkring.leerkring"


class SettingsPage(Page):
    """All blocks below each other, and links to them on top."""

    name = "settings"
    concerns = frozenset(
        {
            "ClosedDays",
            "Group",
            "Location",
            "Organisation",
            "OwnSchoolBreak",
            "Person",
            "Room",
            "RoomBlock",
            "Setting",
        }
    )

    def __init__(self, services: Services, post: Post) -> None:
        super().__init__(services)
        self.words = SettingsWords(services.wording)
        self._part = ""
        self._scrolled_to: int | None = None
        self.tools = Tools(
            theme=services.theme,
            wording=services.wording,
            words=self.words,
            today=lambda: local_today(services.clock),
            run=self.run,
            say=self.say,
            latest=Latest(),
        )
        self.you = YouBlock(self.tools)
        self.places = PlacesBlock(self.tools)
        self.days = DaysBlock(self.tools)
        self.defaults = DefaultsBlock(self.tools)
        self.cases = CasesBlock(self.tools)
        self.sending = SendingBlock(self.tools)
        self.password = PasswordForm(services.theme)
        self.sending.lines.insertWidget(1, self.password)
        self.trials = Trials(self, post, self.sending, self.password)
        self.shared = SharedFolder(self, post, self.sending)
        self.role_words = WordsBlock(self.tools)
        self.look = LookBlock(self.tools, services.appearance)
        self.file = FileBlock(self.tools, services.workspace.file)
        every: tuple[Block, ...] = (
            self.you,
            self.places,
            self.days,
            self.defaults,
            self.cases,
            self.sending,
            self.role_words,
            self.look,
            self.file,
        )
        self.blocks = {block.key: block for block in every}
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show the block that the place names."""
        self._part, self._scrolled_to = place.part, None
        super().show_place(place)

    def prepare(self) -> None:
        """Read and lay out what there is: most of what the first opening would wait for."""
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask everything again: it is little."""
        del changes
        self.look.show_look()
        self.ask(CurrentOrganisation(), self.you.show_organisation, key="you")
        self.ask(LocationList(), self._show_locations, key="places")
        self.ask(CurrentSettings(), self._show_settings, key="settings")
        self.ask(ClosedDaysList(), self.days.show_closed, key="closed")
        self.ask(OwnSchoolBreakList(), self.days.show_breaks, key="breaks")
        self.ask(ListBackups(), self._show_backups, key="backups")
        self.ask(PublicHolidayList(), self.days.show_holidays, key="holidays")
        self.ask(SchoolHolidaysBuiltIn(), self._show_known, key="known")  # the slowest

    def first_focus(self) -> QWidget | None:
        """Return the control that the place names, else the first of its block."""
        key, _, part = self._part.partition("/")
        return self.blocks.get(key, self.you).first_control(part)

    def say(self, outcome: Outcome[Any]) -> None:
        """Tell what was just changed, with the way back in it."""
        if outcome.label is not None:
            change = self.services.wording.change(outcome.label)
            text = self.services.wording.sentence(change) + "."
            self.services.messages.toast(text, undo=True)

    def show_block(self, key: str) -> None:
        """Scroll to a block and go on from there."""
        self.services.navigator.stay(Place(self.name, part=key))
        self._part = key
        self._scroll()
        control = self.blocks[key].first_control()
        if control is not None:
            control.setFocus()

    # Looks

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.frame = PageFrame(theme, self.tr("Settings"))
        self.fill(self.frame)
        if self.frame.area is None:
            raise TypeError("this page scrolls")
        self._bar = self.frame.area.verticalScrollBar()
        self._bar.rangeChanged.connect(lambda _least, _most: self._scroll_soon())
        self.links: dict[str, Button] = {}
        stack = QVBoxLayout()
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.px(16))
        for key, block in self.blocks.items():
            button = Button(theme, block.title, kind="tab")
            button.clicked.connect(lambda _=False, k=key: self.show_block(k))
            self.links[key] = button
            self.frame.toolbar.addWidget(button)
            stack.addWidget(block)
        self._column = QWidget()
        self._column.setLayout(stack)
        self._column.setMaximumWidth(theme.px(WIDEST))
        across = row(self._column, None, gap=0)
        across.setStretch(0, 1000)
        self.frame.body.addLayout(across)
        self.frame.body.addStretch(1)

    def _connect(self) -> None:
        self.days.import_wanted.connect(self.import_school_holidays)
        self.sending.folder_wanted.connect(self.choose_subscription_folder)
        self.role_words.leaving.connect(self._stay_at)
        self.look.leaving.connect(self._stay_at)
        self.file.back_up_wanted.connect(self.back_up)
        self.file.copy_wanted.connect(self.save_copy)
        self.file.restore_wanted.connect(self.restore)

    def _show_locations(self, places: tuple[LocationRow, ...]) -> None:
        self.places.show_locations(places)
        self.days.show_locations(places)

    def _show_settings(self, settings: AppSettings) -> None:
        self.tools.latest.settings = settings
        for block in (self.days, self.defaults, self.cases, self.sending, self.role_words):
            block.show_settings(settings)
        self.shared.see(settings)

    def _show_backups(self, backups: tuple[BackupRow, ...]) -> None:
        self.file.show_backups(backups)
        self._scroll_soon()

    def _show_known(self, until: date) -> None:
        self.days.show_known(until)
        self._scroll_soon()

    def _scroll_soon(self) -> None:
        """Show the block that was asked for once the page is laid out, unless the user scrolled."""
        if self._part and self._scrolled_to in (None, self._bar.value()):
            QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        block = self.blocks.get(self._part.partition("/")[0])
        if block is not None:
            top = block.mapTo(self._column, block.rect().topLeft()).y()
            self._bar.setValue(top)
            self._scrolled_to = self._bar.value()

    def _stay_at(self, part: str) -> None:
        """Remember where to be when the window is built again."""
        self.services.navigator.stay(Place(self.name, part=part))

    def choose_subscription_folder(self) -> None:
        """Ask where the subscription files go."""
        folder = self.services.messages.ask_folder(
            self.tr("Folder for subscription files"), "subscription"
        )
        if folder is not None:
            self.sending.put(self.sending.folder, subscription_folder=str(folder))

    # School holidays from a file

    def import_school_holidays(self) -> None:
        """Ask for the file and take over what is in it."""
        self.days.breaks.refuse("")
        title = self.tr("The saved list of school holidays")
        file = self.services.messages.ask_open_file(title, self.tr("JSON files (*.json)"))
        if file is not None:
            self.background(lambda *_: read_list(file), then=self._take_over, failed=self._refuse)

    def _take_over(self, data: bytes) -> None:
        self.run(ImportSchoolBreaks(data), self._taken_over, self._refuse)

    def _taken_over(self, outcome: Outcome[int]) -> None:
        text = self.words.imported(outcome.value)
        self.services.messages.toast(text, undo=outcome.label is not None)

    def _refuse(self, error: DomainError) -> None:
        self.days.breaks.refuse(self.services.wording.refusal(error))

    # The file and its backups

    def back_up(self) -> None:
        """Make a backup now."""
        self.run(MakeBackup(), lambda _: self._backed_up())

    def _backed_up(self) -> None:
        self.services.messages.toast(self.tr("A backup was made."))
        self.ask(ListBackups(), self._show_backups, key="backups")

    def save_copy(self) -> None:
        """Ask where, and save everything there too."""
        services = self.services
        name = services.workspace.file.name if services.workspace.file else DEFAULT_NAME
        title, kinds = self.tr("Save a copy"), self.tr("Leerkring files (*.leerkring)")
        file = services.messages.ask_save_file(title, name, kinds, "files")
        if file is None:
            return
        services.tasks.database(
            Call(
                lambda: services.workspace.save_copy(file),
                lambda _: self._copied(file.name),
                services.messages.show_error,
                self,
            )
        )

    def _copied(self, name: str) -> None:
        self.services.messages.toast(self.tr("A copy is in {file}.").format(file=name))

    def restore(self, backup: BackupRow) -> None:
        """Put a backup in place; the toast offers the way back."""
        self.run(RestoreBackup(backup.key), lambda _: self._restored(backup))

    def _restored(self, backup: BackupRow) -> None:
        """Build the window again, because everything in it may be different."""
        text = self.tr("It is again as it was on {moment}. How it was just now is kept too.")
        said = text.format(moment=self.words.at(backup.made_at))
        undo = self.tr("Undo")

        def renewed(services: Services, rows: tuple[BackupRow, ...]) -> None:
            deeds = [Deed(undo, lambda: put_back(services, rows[0]))] if rows else []
            services.messages.toast(said, *deeds)
            SentSince(services)

        stop_telling(self.services)
        self.ask(
            ListBackups(),
            lambda rows: self.services.host.renew(
                Place(self.name, part=self.file.key), lambda services: renewed(services, rows)
            ),
        )


def put_back(services: Services, backup: BackupRow) -> None:
    """Put a backup in place and show everything afresh."""

    def renew(_: object) -> None:
        stop_telling(services)
        services.host.renew(then=lambda renewed: SentSince(renewed))

    services.run(RestoreBackup(backup.key), renew, owner=services.messages)


def read_list(file: Path) -> bytes:
    """Return what is in a file that may be the official list."""
    try:
        if file.stat().st_size > LARGEST_LIST:
            raise NotTheHolidayFileError
        return file.read_bytes()
    except OSError as error:
        raise HolidayFileUnreadableError(file=file.name) from error
