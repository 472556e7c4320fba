"""How invitations leave: the usual channel, the mail server, calendars elsewhere, reminders."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSpinBox

from leerkring.app.organisation.settings import AppSettings
from leerkring.domain.invitations import Channel, Security
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.settings.lines import TextField
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import caption, label, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row, widget_of

_HOST = re.compile(r"[^\W_][\w-]*(\.[\w-]+)*\.?|[0-9A-Fa-f:]+")
PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


def _is_url(text: str) -> bool:
    """Whether `urlsplit` can read it: half an IPv6 address it cannot."""
    try:
        urlsplit(text)
    except ValueError:
        return False
    return " " not in text


class SendingBlock(SettingsBlock):
    """One choice for everybody; what it needs stands below it."""

    names = (
        "channel", "draft_each", "one_zip", "mail_host", "mail_port", "mail_security", "mail_user",
        "server_address", "server_user", "subscription_folder", "contributor_days",
        "facilitator_days", "last_days",
    )  # fmt: skip

    test_mail_wanted = Signal()
    test_server_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "sending")
        self.entitle(self.tr("Sending"))
        self._add_channels()
        self._add_mail()
        self._add_elsewhere()
        self._add_reminders()
        self.parts = {"channel": self.channels[Channel.FILES]}

    # ---- parts --------------------------------------------------------------------------------

    def _add_channels(self) -> None:
        texts = {
            Channel.FILES: self.tr("calendar files, which you pass on yourself"),
            Channel.DRAFTS: self.tr("drafts that open in your mail program"),
            Channel.MAIL: self.tr("mail that Leerkring sends"),
            Channel.SERVER: self.tr("a shared calendar on a server (CalDAV)"),
            Channel.SUBSCRIPTION: self.tr("a file that calendars subscribe to"),
        }
        self.channels = {channel: QRadioButton(text) for channel, text in texts.items()}
        self.channel_field = Field(
            self.tools.theme,
            self.tr("How do people get their invitations?"),
            widget_of(column(*self.channels.values(), gap=0)),
            hint=self.tr("With a person you can choose otherwise. Nothing leaves unseen."),
        )
        for channel, button in self.channels.items():
            button.clicked.connect(
                lambda _=False, chosen=channel: self.put(self.channel_field, channel=chosen)
            )
        self.each = QCheckBox(self.tr("A draft for each person, instead of for each meeting"))
        self.each.clicked.connect(lambda on: self.put(self.channel_field, draft_each=on))
        self.zip = QCheckBox(self.tr("All files in one zip"))
        self.zip.clicked.connect(lambda on: self.put(self.channel_field, one_zip=on))
        self.lines.addWidget(self.channel_field)
        self.lines.addWidget(self.zip)
        self.lines.addWidget(self.each)

    def _add_mail(self) -> None:
        theme = self.tools.theme
        self.host = TextField(theme, self.tr("Mail server"), prompt="smtp.organisatie.nl")
        self.user = TextField(
            theme, self.tr("User name"), prompt=self.tr("mostly your e-mail address")
        )
        self._security = choice_field(
            theme,
            [
                (Security.STARTTLS, self.tr("STARTTLS (usual)")),
                (Security.TLS, self.tr("TLS")),
                (Security.NONE, self.tr("none (only inside your network)")),
            ],
        )
        self._security.setMinimumWidth(theme.px(190))
        self.security = Field(theme, self.tr("Privacy of the connection"), self._security)
        self._port = number_field(theme, 1, 65535)
        self.port = Field(theme, self.tr("Port"), self._port)
        self.host.told.connect(self._put_host)
        self.user.told.connect(lambda text: self.put(self.user, mail_user=text))
        self._port.valueChanged.connect(lambda n: self.put(self.port, mail_port=n))
        self._security.activated.connect(lambda: self._choose_security())
        self.test = plain(theme, self.tr("Try the mail server"))
        self.test.clicked.connect(lambda: self.test_mail_wanted.emit())
        self.test_said = label("", "small", wrap=True)
        flow = FlowLayout(theme.px(20), top=True)
        for field in (self.host, self.user, self.security, self.port):
            flow.addWidget(field)
        hint = small(
            self.tr(
                "Ask your administrator for these. The password is asked when it is needed and "
                "kept by your computer, never in this file."
            )
        )
        self.mail = widget_of(
            column(flow, hint, row(self.test, self.test_said, gap=theme.px(12)), gap=theme.px(10))
        )
        self.lines.addWidget(self.mail)

    def _add_elsewhere(self) -> None:
        theme = self.tools.theme
        self.address = TextField(
            theme, self.tr("Address of the calendar on the server"),
            prompt="https://agenda.organisatie.nl/kringen/", width=300,
        )  # fmt: skip
        self.server_user = TextField(theme, self.tr("User name there"))
        self.address.told.connect(self._put_address)
        self.server_user.told.connect(lambda text: self.put(self.server_user, server_user=text))
        self.try_server = plain(theme, self.tr("Try the calendar"))
        self.try_server.clicked.connect(lambda: self.test_server_wanted.emit())
        self.server_said = label("", "small", wrap=True)
        self.folder = TextField(
            theme, self.tr("Folder for subscription files"), width=300,
            hint=self.tr("Written again each time you confirm that something was sent."),
        )  # fmt: skip
        self.folder.told.connect(self._put_folder)
        choose = plain(theme, self.tr("Choose…"))
        choose.clicked.connect(lambda: self.folder_wanted.emit())
        server = FlowLayout(theme.px(20), top=True)
        server.addWidget(self.address)
        server.addWidget(self.server_user)
        folder = FlowLayout(theme.px(12), top=True)
        folder.addWidget(self.folder)
        folder.addWidget(choose)
        self.elsewhere = widget_of(
            column(
                caption(self.tr("Also keep up to date")), server,
                small(self.tr("What was sent before you put there in Send.")),
                row(self.try_server, self.server_said, gap=theme.px(12)), folder,
                gap=theme.px(10),
            )
        )  # fmt: skip
        self.lines.addWidget(self.elsewhere)

    def _put_host(self, text: str) -> None:
        if text and not _HOST.fullmatch(text):
            said = self.tr("Write a name like smtp.organisatie.nl, without spaces or slashes.")
            self.host.show_error(said)
        else:
            self.put(self.host, mail_host=text)

    def _put_address(self, text: str) -> None:
        parts = urlsplit(text if _is_url(text) else "")
        if text and not (parts.scheme in ("http", "https") and parts.hostname):
            said = self.tr("Write an address that begins with https://.")
            self.address.show_error(said)
        else:
            self.put(self.address, server_address=text)

    def _put_folder(self, text: str) -> None:
        if text and not Path(text).is_absolute():
            said = self.tr("Write the whole path of the folder, or choose it.")
            self.folder.show_error(said)
        else:
            self.put(self.folder, subscription_folder=text)

    def _add_reminders(self) -> None:
        self.contributor = self._days()
        self.facilitator = self._days()
        self.last = self._days(most=14)
        flow = FlowLayout(self.tools.theme.px(20), top=True)
        fields: tuple[tuple[str, QSpinBox, str], ...] = (
            (self.tr("Remind who brings a case"), self.contributor, "contributor_days"),
            (self.tr("Remind who leads"), self.facilitator, "facilitator_days"),
            (self.tr("And once more"), self.last, "last_days"),
        )
        for text, box, name in fields:
            field = Field(self.tools.theme, text, box)
            box.valueChanged.connect(self._putting(field, name))
            flow.addWidget(field)
        self.lines.addLayout(flow)

    def _putting(self, field: Field, name: str) -> Callable[[int], None]:
        return lambda number: self.put(field, **{name: number})

    def _days(self, most: int = 60) -> QSpinBox:
        box = number_field(self.tools.theme, 0, most)
        box.valueChanged.connect(lambda _: self._name_days(box))
        box.setSpecialValueText(self.tr("not"))
        box.setMinimumWidth(self.tools.theme.px(170))
        return box

    def _name_days(self, box: QSpinBox) -> None:
        one = box.value() == 1
        box.setSuffix(" " + (self.tr("day before") if one else self.tr("days before")))

    def _choose_security(self) -> None:
        """Take the port that goes with it, unless another was filled in."""
        chosen = self._security.currentData()
        before = self.tools.latest.settings
        port = before.mail_port
        if port == PORTS[before.mail_security]:
            port = PORTS[chosen]
        self.put(self.security, mail_security=chosen, mail_port=port)

    # ---- showing ------------------------------------------------------------------------------

    def fill(self, settings: AppSettings) -> None:
        self.channels[settings.channel].setChecked(True)
        self.parts = {"channel": self.channels[settings.channel]}
        self.zip.setChecked(settings.one_zip)
        self.zip.setVisible(settings.channel is Channel.FILES)
        self.each.setChecked(settings.draft_each)
        self.each.setVisible(settings.channel is Channel.DRAFTS)
        self.host.show_text(settings.mail_host)
        self.user.show_text(settings.mail_user)
        self.address.show_text(settings.server_address)
        self.server_user.show_text(settings.server_user)
        self.folder.show_text(settings.subscription_folder)
        self._security.setCurrentIndex(self._security.findData(settings.mail_security))
        self.mail.setVisible(settings.channel is Channel.MAIL or bool(settings.mail_host))
        self.test.setEnabled(bool(settings.mail_host))
        self.try_server.setEnabled(bool(settings.server_address))
        for box, value in (
            (self._port, settings.mail_port),
            (self.contributor, settings.contributor_days),
            (self.facilitator, settings.facilitator_days),
            (self.last, settings.last_days),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        for box in (self.contributor, self.facilitator, self.last):
            self._name_days(box)

    def say_mail(self, text: str) -> None:
        """Say how trying the mail server went."""
        self.test_said.setText(text)

    def say_server(self, text: str) -> None:
        """Say how trying the calendar went."""
        self.server_said.setText(text)
