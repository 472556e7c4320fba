"""The page *Versturen*: look at what changed, tick what goes, and send it."""

from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerkring.app.invitations.batches import InvitationWriter
from leerkring.app.invitations.letter_log import (
    DecideUnsure,
    SettleLetters,
    UnsettledLetters,
    UnsureLetter,
    UnsureLetters,
)
from leerkring.app.invitations.outbox import (
    InvitationPreview,
    MessagePreview,
    Outbox,
    OutboxView,
)
from leerkring.app.invitations.post import Post
from leerkring.app.organisation.details import SetOrganisation
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Channel
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.outbox.groups import CircleGroups
from leerkring.ui.outbox.lists import MeetingList, PersonList
from leerkring.ui.outbox.notices import DueMail, NoticesCard
from leerkring.ui.outbox.organiser import OrganiserForm
from leerkring.ui.outbox.preview import Preview
from leerkring.ui.outbox.result import RoundResult
from leerkring.ui.outbox.round import Round
from leerkring.ui.outbox.saving import AskSent, SavingBar
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.outbox.words import OutboxWords
from leerkring.ui.page import Page
from leerkring.ui.services import Place, Services
from leerkring.ui.widgets.buttons import Choice, link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, widget_of
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.password import PasswordForm

MEETINGS, PEOPLE = "meetings", "people"


class OutboxPage(Page):
    """Nothing leaves unseen: looked at, ticked, sent through the channel of each person."""

    name: ClassVar[str] = "outbox"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Assignment",
            "Circle",
            "Dispatch",
            "Location",
            "Meeting",
            "Membership",
            "Organisation",
            "Person",
            "Reply",
            "Room",
            "Setting",
            "OwnText",
        }
    )

    def __init__(self, services: Services, writer: InvitationWriter, post: Post) -> None:
        super().__init__(services)
        theme = services.theme
        self._words = OutboxWords(services.wording)
        self._view: OutboxView | None = None
        self._leaving = ""
        self._asked_for: tuple[str, str] | None = None
        self.frame = PageFrame(theme, self.tr("Send"))
        self.fill(self.frame)
        self.send_action = self.action(self.tr("Save calendar files…"), self.send, icon="file-down")
        self.organiser = OrganiserForm(theme)
        self.meetings = MeetingList(theme, self._words)
        self.people = PersonList(theme, self._words, services.wording)
        self.preview = Preview(theme, services.wording)
        self.saving = SavingBar(theme)
        self.asking = AskSent(theme, services.wording)
        self.password = PasswordForm(theme)
        self.notices = NoticesCard(theme, services.wording)
        self.result = RoundResult(theme, services.wording)
        self.round = Round(self, writer, post, self.saving, self.asking, self.password, self.result)
        self.tabs = OutboxTabs(theme, self, "outbox")
        self._due = DueMail(self, self.notices, self.round)
        self._unreachable = column()
        self._lay_out()
        self.meetings.ticked.connect(self._show_count)
        self.meetings.looked_at.connect(self._look_at)
        self.asking.asked.connect(self._ask)
        self.round.begun.connect(self._show_count)
        self.round.over.connect(self._over)
        self._primary(self.send_action)
        self.send_action.setEnabled(False)  # until it is known what there is

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Come for everything, one circle (`part` is its name) or one meeting (`id`)."""
        if place.id or place.part:
            self._asked_for = (place.id, place.part)
        super().show_place(place)

    def prepare(self) -> None:
        """Read and lay out what there is: most of what the first opening would wait for."""
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask again what must be sent."""
        if changes is None:  # not after undo: that would never get past it
            self.ask(UnsettledLetters(), self._settle, key="unsettled")
        self.ask(Outbox(), self._show, key="outbox")
        self.ask(UnsureLetters(), self._show_unsure, key="unsure")
        self._due.refresh()

    def first_focus(self) -> QWidget | None:
        """Return where the user most likely goes on."""
        if self.organiser.isVisibleTo(self) and not self.organiser.name.text():
            return self.organiser.name
        for empty in (self._empty, self._nothing):
            if empty.isVisibleTo(self):
                return empty.button
        return self.meetings

    # Layout

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.choice = Choice(
            theme,
            ((MEETINGS, self.tr("Per meeting")), (PEOPLE, self.tr("Per person"))),
            name=self.tr("List"),
        )
        self.choice.chosen.connect(self._switch)
        every = link(theme, self.tr("Tick all"))
        every.clicked.connect(lambda: self._tick(all_of_them=True))
        none = link(theme, self.tr("Tick none"))
        none.clicked.connect(lambda: self._tick(all_of_them=False))
        tools = FlowLayout(theme.px(12))
        for tool in (self.choice, every, none):
            tools.addWidget(tool)
        self._tools = widget_of(tools)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.meetings)
        self._lists.addWidget(self.people)
        self._lists.setMinimumHeight(theme.px(240))
        deed = Deed(self.tr("Look at the year"), lambda: self.go("year"))
        self._empty = EmptyState(
            theme,
            self.tr("Everybody has the latest version"),
            self.tr("When a date, a role or a member changes, it appears here."),
            deed,
            icon="circle-check",
        )
        self._nothing = EmptyState(
            theme,
            self.tr("Nothing to send yet"),
            self.tr("As soon as a year is planned, the invitations stand here."),
            Deed(self.tr("Plan a year"), lambda: self.go("plan")),
            icon="calendar-plus",
        )
        self._hint = small(self.tr("Nothing leaves this computer by itself."))
        body = self.frame.body
        self.frame.toolbar.addWidget(self.tabs)
        for part in (
            self.saving, self.asking, self.password, self.result, self.organiser, self._tools,
        ):  # fmt: skip
            body.addWidget(part)
        self.groups = CircleGroups(theme, self.meetings)
        body.addWidget(self.groups)
        body.addLayout(self._unreachable)
        body.addWidget(self._lists, 1)
        body.addWidget(self._empty, 1)
        body.addWidget(self._nothing, 1)
        body.addWidget(self._hint)
        body.addWidget(self.notices)
        self.frame.side.addWidget(self.preview)
        self.frame.side.addStretch(1)
        for part in (self.saving, self.asking, self.organiser, self.preview):
            part.hide()
        for empty in (self._empty, self._nothing):
            empty.hide()

    # Showing

    def _show(self, view: OutboxView) -> None:
        self._view = view
        self.organiser.show_organiser(view.organiser)
        self.organiser.setVisible(view.needs_organiser and not view.is_empty)
        self._tools.setVisible(not view.is_empty)
        self._lists.setVisible(not view.is_empty)
        self._empty.setVisible(view.is_empty and view.coming)
        self._nothing.setVisible(view.is_empty and not view.coming)
        self._hint.setVisible(not view.is_empty)
        self.meetings.show_items(view.items)
        self.people.show_people(view.people)
        self._show_unreachable(view)
        self._choose_what_was_asked_for(view)
        if view.is_empty:
            self.preview.show_messages(())

    def _settle(self, count: int) -> None:
        """Note what was mailed before the window closed: after a crash in the middle."""
        if count and not self.round.is_busy:
            self.run(SettleLetters())

    def _show_unsure(self, letters: tuple[UnsureLetter, ...]) -> None:
        if not letters or self.round.is_busy or self.result.texts:
            return
        keys = tuple(one.key for one in letters)

        def decide(*, sent: bool) -> None:
            self.result.forget()
            self.run(
                DecideUnsure(keys, sent),
                then=lambda _: self.run(SettleLetters(), then=lambda _: self.refresh()),
            )

        self.result.show_unsure(letters, lambda: decide(sent=True), lambda: decide(sent=False))

    def _show_unreachable(self, view: OutboxView) -> None:
        clear(self._unreachable)
        names = [person.name for person in view.unreachable]
        if not names:
            return
        few = names[:4]
        if len(names) > len(few):
            left = len(names) - len(few)
            few.append(self.services.wording.in_words(self.tr("%n more", "", left), left))
        text = self.tr("No e-mail address: {names}. They get nothing.")
        deed = Deed(self.tr("Complete"), lambda: self.go("people", part="no_email"))
        listed = self.services.wording.listed(few)
        bar = NoticeBar(
            self.services.theme, text.format(names=listed), (deed,), tone="amber", wide=True
        )
        self._unreachable.addWidget(bar)

    def _choose_what_was_asked_for(self, view: OutboxView) -> None:
        if self._asked_for is None:
            return
        key, circle = self._asked_for
        self._asked_for = None
        wanted = [
            item.meeting_id
            for item in view.items
            if item.meeting_id == key or (circle and item.content.circle == circle)
        ]
        if wanted:
            self.meetings.choose(wanted)

    def _show_count(self) -> None:
        count, total = len(self.meetings.chosen), len(self.meetings.items)
        wording = self.services.wording
        subtitle = ""
        if total:
            text = self.tr("%n meeting(s) to pass on", "", total)
            subtitle = wording.counted_sentence(text, total)
        if 0 < count < total:
            subtitle += wording.in_words(self.tr(", %n ticked", "", count), count)
        self.frame.set_title(self.tr("Send"), subtitle)
        self.send_action.setEnabled(count > 0 and not self.round.is_busy)
        self._name_action()
        reason = "" if count or not total else self.tr("Tick at least one meeting.")
        self.send_action.setToolTip(reason)
        self._hint.setText(reason or self._leaving)

    def _name_action(self) -> None:
        """Say on the button what it will do with what is ticked."""
        view = self._view
        channels = view.channels_of(self.meetings.chosen) if view else frozenset()
        if channels <= {Channel.FILES}:
            text = self.tr("Save calendar files…")
        elif channels <= {Channel.DRAFTS}:
            text = self.tr("Prepare mail drafts…")
        else:
            text = self.tr("Send them")
        leaves = channels & {Channel.MAIL, Channel.SERVER, Channel.SUBSCRIPTION}
        self.send_action.setProperty("icon_name", "send" if leaves else "file-down")
        self.send_action.setText(text)
        self._leaving = (
            self.tr("Nothing leaves before you press Send.")
            if leaves
            else self.tr("Nothing leaves this computer by itself.")
        )

    def _look_at(self, item: OutboxItem | None) -> None:
        if item is None:
            self.preview.show_messages(())
            return
        change = "" if item.kind is ItemKind.NEW else self._words.what(item)

        def show(messages: tuple[MessagePreview, ...]) -> None:
            self.preview.show_messages(messages, change)

        query = InvitationPreview(item.meeting_id, self.services.wording.language)
        self.ask(query, show, failed=lambda _: self.preview.hide(), key="preview")

    def _switch(self, value: object) -> None:
        self._lists.setCurrentIndex(1 if value == PEOPLE else 0)

    def _tick(self, *, all_of_them: bool) -> None:
        self.meetings.choose([i.meeting_id for i in self.meetings.items] if all_of_them else [])

    def _primary(self, action: QAction) -> None:
        self.primary_action = action
        self.frame.set_primary(action)

    # Sending

    def send(self) -> None:
        """Send what is ticked; ask for the organiser first when nobody is known."""
        view = self._view
        if view is None or not self.meetings.chosen or self.round.is_busy:
            return
        if not view.needs_organiser:
            self._begin()
        elif self.organiser.check():
            name, email = self.organiser.texts
            self.run(
                SetOrganisation(organiser_name=name, organiser_email=email),
                then=lambda _: self._begin(),
                failed=self._refused,
            )

    def _refused(self, error: DomainError) -> None:
        self.organiser.show_refusal(self.services.wording.refusal(error))

    def _begin(self) -> None:
        self.round.start(self.meetings.chosen)

    def _ask(self) -> None:
        self._primary(self.asking.yes_action)
        self.asking.yes.setFocus()

    def _over(self) -> None:
        self._primary(self.send_action)
        self._show_count()
        self.refresh()
