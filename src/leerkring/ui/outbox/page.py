"""The page *Versturen*: look at what changed, tick what goes, and send it."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from leerkring.app.invitations.batches import InvitationWriter
from leerkring.app.invitations.letter_log import (
    DecideUnsure,
    SettleLetters,
    UnsureLetter,
    UnsureLetters,
)
from leerkring.app.invitations.outbox import Outbox, OutboxView
from leerkring.app.invitations.post import Post
from leerkring.app.invitations.previews import (
    InvitationPreview,
    MessagePreview,
    PersonPreview,
)
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.reports.documents import Typesetter
from leerkring.app.workspace import Query
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Channel
from leerkring.domain.per_person import PersonOutbox
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.outbox.both_lists import BothLists
from leerkring.ui.outbox.due import DueMail
from leerkring.ui.outbox.elsewhere import Elsewhere
from leerkring.ui.outbox.notices import NoticesCard
from leerkring.ui.outbox.organiser import OrganiserForm
from leerkring.ui.outbox.preview import Preview
from leerkring.ui.outbox.result import RoundResult
from leerkring.ui.outbox.round import Round
from leerkring.ui.outbox.saving import AskSent, SavingBar
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.outbox.unsure import UnsureQuestion
from leerkring.ui.outbox.words import OutboxWords
from leerkring.ui.page import Page
from leerkring.ui.services import Place, Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import clear, column
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.password import PasswordForm


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
            "TaskReply",
        }
    )

    def __init__(
        self, services: Services, writer: InvitationWriter, post: Post, typesetter: Typesetter
    ) -> None:
        super().__init__(services)
        theme = services.theme
        self._words = OutboxWords(services.wording)
        self._view: OutboxView | None = None
        self._leaving = ""
        self._asked_for: tuple[str, str] | None = None
        self._has_news = False  # a round is over: what came of it stands above the lists
        self.frame = PageFrame(theme, self.tr("Send"))
        self.fill(self.frame)
        self.send_action = self.action(self.tr("Save calendar files…"), self.send, icon="file-down")
        self.organiser = OrganiserForm(theme)
        self.lists = BothLists(theme, self._words)
        self.meetings, self.people = self.lists.meetings, self.lists.people
        self.groups = self.lists.groups
        self.preview = Preview(theme, services.wording)
        self.saving = SavingBar(theme)
        self.asking = AskSent(theme, services.wording)
        self.password = PasswordForm(theme)
        self.notices = NoticesCard(theme, services.wording)
        self.result = RoundResult(theme, services.wording)
        self.result.correct = lambda key: self.go("people", key)
        self.unsure = UnsureQuestion(theme, services.wording)
        self.round = Round(self, writer, post, self.saving, self.asking, self.password, self.result)
        self.tabs = OutboxTabs(theme, self, "outbox")
        self.elsewhere = Elsewhere(self, self.round, lambda: self._is_busy)
        self.due = DueMail(
            self, post, self.notices, self.preview, self.saving, self.asking, self.password,
            self.result, typesetter,
        )  # fmt: skip
        self._unreachable = column()
        self._lay_out()
        self.meetings.ticked.connect(self._show_count)
        self.lists.looked_at.connect(self._look_at)
        self.asking.asked.connect(self._ask)
        self.unsure.decided.connect(self._decide)
        self.notices.looked_at.connect(lambda _: self.frame.show_side(on=True))
        for work in (self.round, self.due):
            work.begun.connect(self._show_count)
            work.begun.connect(self.frame.show_beginning)  # with progress and Stop
            work.over.connect(self._over)
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
        del changes
        self.ask(Outbox(), self._show, key="outbox")
        self.ask(UnsureLetters(), self._show_unsure, key="unsure")
        self.due.refresh()
        self.elsewhere.refresh()

    def first_focus(self) -> QWidget | None:
        """Return where the user most likely goes on."""
        if self.organiser.isVisibleTo(self) and not self.organiser.name.text():
            return self.organiser.name
        for empty in (self._empty, self._nothing):
            if empty.isVisibleTo(self):
                return empty.button
        return self.lists.shown

    # Layout

    def _lay_out(self) -> None:
        theme = self.services.theme
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
            self.saving, self.asking, self.password, self.result, self.unsure, self.elsewhere,
            self.organiser,
        ):  # fmt: skip
            body.addWidget(part)
        self.lists.above.addLayout(self._unreachable)
        body.addWidget(self.lists)
        body.addWidget(self._empty, 100)
        body.addWidget(self._nothing, 100)
        body.addWidget(self._hint)
        body.addWidget(self.notices)
        body.addStretch(1)
        self.frame.side.addWidget(self.preview)
        self.frame.side.addStretch(1)
        for hidden in (self.saving, self.asking, self.organiser, self.preview):
            hidden.hide()
        for empty in (self._empty, self._nothing):
            empty.hide()

    # Showing

    def _show(self, view: OutboxView) -> None:
        self._view = view
        self.organiser.show_organiser(view.organiser)
        self.organiser.setVisible(view.needs_organiser and not view.is_empty)
        self.lists.setVisible(not view.is_empty)
        self.frame.show_side(on=not view.is_empty)
        self._empty.setVisible(view.is_empty and view.coming)
        self._nothing.setVisible(view.is_empty and not view.coming)
        self._hint.setVisible(not view.is_empty)
        self.lists.show_view(view)
        self._show_unreachable(view)
        self._choose_what_was_asked_for(view)
        if view.is_empty:
            self.preview.show_messages(())
        if self._has_news:
            self.frame.show_beginning()
        self._has_news = False

    def _show_unsure(self, letters: tuple[UnsureLetter, ...]) -> None:
        if not self._is_busy:
            self.unsure.show_letters(letters)

    def _decide(self, keys: tuple[str, ...], sent: bool) -> None:  # noqa: FBT001 - from a signal
        self.run(
            DecideUnsure(keys, sent),
            then=lambda _: self.run(SettleLetters(), then=lambda _: self.refresh()),
        )

    @property
    def _is_busy(self) -> bool:
        return self.round.is_busy or self.due.is_busy

    def _show_unreachable(self, view: OutboxView) -> None:
        clear(self._unreachable)
        names = [person.name for person in view.unreachable]
        if not names:
            return
        few = names[:4]
        if len(names) > len(few):
            few.append(self.services.wording.more(len(names) - len(few)))
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
            self.lists.choose(wanted)

    def _show_count(self) -> None:
        count, total = len(self.meetings.chosen), len(self.meetings.items)
        wording = self.services.wording
        subtitle = self._words.to_pass_on(self.meetings.items) if total else ""
        if 0 < count < total:
            subtitle += wording.in_words(self.tr(", %n ticked", "", count), count)
        self.frame.set_title(self.tr("Send"), subtitle)
        self.send_action.setEnabled(count > 0 and not self._is_busy)
        self.notices.rest(on=self._is_busy)
        self._name_action()
        reason = "" if count or not total else self._words.tick_one(self.meetings.items)
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
        elif channels <= {Channel.FILES, Channel.DRAFTS}:
            text = self.tr("Save files and drafts…")
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

    def _look_at(self, looked_at: OutboxItem | PersonOutbox | None) -> None:
        language = self.services.wording.language
        if looked_at is None:
            self.preview.show_messages(())
        elif isinstance(looked_at, PersonOutbox):
            name = looked_at.name
            ids = tuple(dict.fromkeys(line.meeting_id for line in looked_at.lines))
            self._preview(
                PersonPreview(looked_at.key, ids, language),
                lambda found: self.preview.show_person(name, found),
            )
        else:
            change = "" if looked_at.kind is ItemKind.NEW else self._words.what(looked_at)
            self._preview(
                InvitationPreview(looked_at.meeting_id, language),
                lambda found: self.preview.show_messages(found, change),
            )

    def _preview(
        self,
        query: Query[tuple[MessagePreview, ...]],
        show: Callable[[tuple[MessagePreview, ...]], None],
    ) -> None:
        self.ask(query, show, failed=lambda _: self.preview.hide(), key="preview")

    def _primary(self, action: QAction) -> None:
        self.primary_action = action
        self.frame.set_primary(action)

    # Sending

    def send(self) -> None:
        """Send what is ticked; ask for the organiser first when nobody is known."""
        view = self._view
        if view is None or not self.meetings.chosen or self._is_busy:
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
        self.frame.show_beginning()

    def _over(self) -> None:
        self._primary(self.send_action)
        self._has_news = True
        self._show_count()
        self.refresh()
