"""How invitations reach somebody, and the calendar files that tell when they are busy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from leerkring.app.invitations.letters import WhyUnread
from leerkring.app.people.busy import BusySourceRow, RemoveBusySource
from leerkring.app.people.rows import PersonDetails
from leerkring.domain.invitations import Channel
from leerkring.ui.people.parts import PanelCard, PanelTools
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import body, caption, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.widgets.notices import NoticeBar


class SendingCard(PanelCard):
    """The channel, what was sent, and the calendars that are read."""

    history_wanted = Signal(str)  # person id
    file_wanted = Signal(str)
    folder_wanted = Signal(str)
    again_wanted = Signal(str)

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Invitations and own calendar"))
        theme = tools.theme
        self._shown: tuple[object, ...] = ()
        self.channel = choice_field(theme, [("", "-")])
        self.channel.setMinimumWidth(theme.px(220))
        self.channel.activated.connect(lambda: self._choose())
        self.field = Field(theme, self.tr("Gets invitations by"), self.channel)
        self.history = link(theme, self.tr("What was sent"))
        self.history.clicked.connect(lambda: self.history_wanted.emit(self.person_id))
        add = plain(theme, self.tr("Add a calendar file…"))
        add.clicked.connect(lambda: self.file_wanted.emit(self.person_id))
        folder = plain(theme, self.tr("A folder…"))
        folder.clicked.connect(lambda: self.folder_wanted.emit(self.person_id))
        self.again = link(theme, self.tr("Read again"))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.person_id))
        self._files = QVBoxLayout()
        self._files.setSpacing(theme.px(10))
        buttons = FlowLayout(theme.px(10))
        for button in (add, folder, self.again):
            buttons.addWidget(button)
        self.lines.addWidget(self.field)
        self.lines.addLayout(row(self.history, None))
        self.lines.addWidget(caption(self.tr("Busy according to")))
        self.lines.addLayout(self._files)
        self.lines.addLayout(buttons)
        hint = self.tr("Only the times are read, never what they are for.")
        self.lines.addWidget(small(hint))

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self.person_id = person.id
        shown = (person.id, person.channel, person.usual_channel, person.busy)
        if shown == self._shown:
            return
        self._shown = shown
        usual = self.tr("as usual ({channel})").format(channel=self._name(person.usual_channel))
        self.channel.clear()
        self.channel.addItem(usual, "")
        for channel in Channel:
            self.channel.addItem(self._name(channel), channel.value)
        self.channel.setCurrentIndex(max(0, self.channel.findData(person.channel)))
        clear(self._files)
        for source in person.busy:
            self._files.addLayout(self._line(source))
        if not person.busy:
            self._files.addWidget(small(self.tr("No calendar is read.")))
        self.again.setVisible(bool(person.busy))

    def _line(self, source: BusySourceRow) -> QVBoxLayout:
        remove = link(self.tools.theme, self.tr("Remove"))
        remove.setAccessibleName(self.tr("Stop reading {file}").format(file=source.path.name))
        remove.clicked.connect(
            lambda _=False, key=source.id: self.tools.run(RemoveBusySource(key), None)
        )
        name = body(source.path.name)
        name.setToolTip(str(source.path))
        top = row(name, remove, gap=self.tools.theme.px(8))
        top.setStretch(0, 1)
        about = column(top, small(self._about(source)), gap=0)
        if source.problem:
            about.addSpacing(self.tools.theme.px(4))
            about.addWidget(NoticeBar(self.tools.theme, self._problem(source), tone="amber"))
        return about

    def _about(self, source: BusySourceRow) -> str:
        wording = self.tools.wording
        times = self.tr("%n time(s) in the coming years.", "", source.times)
        said = wording.counted_sentence(times, source.times)
        if source.read_at is None or source.problem:
            return said
        read = self.tr("Read on {moment}.").format(moment=wording.moment(source.read_at))
        return f"{said} {read}"

    def _problem(self, source: BusySourceRow) -> str:
        if source.path.suffix.lower() != ".ics":
            said = self.tr("Not everything in this folder can be read. Is it still there?")
            kept = self.tr("What could be read counts.")
        else:
            said = {
                WhyUnread.TOO_LARGE.value: self.tr("Too large to read."),
                WhyUnread.NO_CALENDAR.value: self.tr("There is no calendar in it."),
                WhyUnread.TOO_MANY.value: self.tr("There is far too much in it."),
            }.get(source.problem, self.tr("Cannot be read. Is the file still there?"))
            kept = self.tr("What was read before still counts.")
        return f"{said} {kept}" if source.times else said

    def _name(self, channel: Channel) -> str:
        return {
            Channel.FILES: self.tr("calendar files"),
            Channel.DRAFTS: self.tr("mail drafts"),
            Channel.MAIL: self.tr("mail"),
            Channel.SERVER: self.tr("calendar on the server"),
            Channel.SUBSCRIPTION: self.tr("subscription file"),
        }[channel]

    def _choose(self) -> None:
        self.change(self.field, channel=self.channel.currentData())
