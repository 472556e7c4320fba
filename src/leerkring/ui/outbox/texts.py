"""The page *Teksten*: what invitations and mail say, worded here, tried on a real meeting."""

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from leerkring.app.invitations.own_texts import (
    AllTexts,
    ChangeText,
    ResetText,
    TemplateText,
    TryText,
)
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Choice, link, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, caption, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row, widget_of

SOON = 250  # milliseconds after typing


class TextsPage(Page):
    """A list of texts, one of them to change, and beside it how it reads."""

    name: ClassVar[str] = "texts"
    concerns: ClassVar[frozenset[str]] = frozenset({"OwnText"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self._texts: tuple[TemplateText, ...] = ()
        self._filling = False
        self.frame = PageFrame(theme, self.tr("Texts"))
        self.fill(self.frame)
        self.frame.toolbar.addWidget(OutboxTabs(theme, self, "texts"))
        self.language = Choice(
            theme, (("nl", self.tr("Dutch")), ("en", self.tr("English"))),
            name=self.tr("Language of the texts"),
        )  # fmt: skip
        self.language.choose(services.wording.language)
        self.language.chosen.connect(lambda _: self.refresh())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setSpacing(theme.px(4))
        self.list.setWordWrap(True)
        self.list.ensurePolished()
        self.list.currentRowChanged.connect(lambda _: self._show_text())
        self.subject = QLineEdit()
        self.subject_field = Field(theme, self.tr("Subject"), self.subject)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(260))
        self.text_field = Field(theme, self.tr("Text"), self.text)
        self._places = FlowLayout(theme.px(6))
        self.keep = plain(theme, self.tr("Keep this text"))
        self.keep.clicked.connect(self.store)
        self.reset = link(theme, self.tr("Back to the usual text"))
        self.reset.clicked.connect(self._reset)
        self.keep_action = self.action(self.tr("Keep this text"), self.store)
        self.primary_action = self.keep_action
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._try)
        self.subject.textChanged.connect(lambda _: self._typed())
        self.text.textChanged.connect(self._typed)
        self._lay_out()

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the texts again."""
        del changes
        self.ask(AllTexts(str(self.language.value)), self._show, key="texts")

    def first_focus(self) -> QWidget | None:
        """Return the list of texts."""
        return self.list

    def leave(self) -> bool:
        """Keep nothing that was not asked for: Esc puts the text back that is kept."""
        chosen = self._chosen()
        if chosen is None or not self._is_changed(chosen):
            return False
        self._show_text()
        return True

    # ---- showing ------------------------------------------------------------------------------

    def title(self, name: str) -> str:
        """Return what a text is called."""
        return {
            "mail_invitation": self.tr("Mail: invitation"),
            "mail_change": self.tr("Mail: change"),
            "mail_cancellation": self.tr("Mail: cancellation"),
            "mail_agenda": self.tr("Mail: agenda"),
            "mail_reminder": self.tr("Mail: reminder"),
            "mail_follow_up": self.tr("Mail: looking back"),
            "invitation": self.tr("In calendars: invitation"),
            "own": self.tr("In calendars: for one person"),
            "cancelled": self.tr("In calendars: cancelled"),
            "uninvited": self.tr("In calendars: no longer invited"),
        }[name]

    def place_name(self, name: str) -> str:
        """Return what stands for a place between braces."""
        return {
            "greeting": self.tr("greeting"),
            "title": self.tr("title"),
            "circle": self.tr("circle"),
            "date": self.tr("date"),
            "when": self.tr("day and time"),
            "place": self.tr("place"),
            "place_line": self.tr("line with the place"),
            "roles": self.tr("who does what"),
            "your_part": self.tr("what you do"),
            "preparation": self.tr("preparation"),
            "your_preparation": self.tr("your preparation"),
            "changes": self.tr("what changed"),
            "cancelled": self.tr("what is off"),
            "last_date": self.tr("date of the meeting before"),
            "organiser": self.tr("your name"),
            "recipients": self.tr("who it goes to"),
        }[name]

    def _show(self, texts: tuple[TemplateText, ...]) -> None:
        held = max(self.list.currentRow(), 0)
        self._texts = texts
        self._filling = True
        own = self.tr("own text")
        self.list.clear()
        for one in texts:
            title = self.title(one.name)
            self.list.addItem(f"{title} ({own})" if one.own else title)
        self._filling = False
        self.list.setCurrentRow(min(held, len(texts) - 1))
        self._show_text()

    def _chosen(self) -> TemplateText | None:
        number = self.list.currentRow()
        return self._texts[number] if 0 <= number < len(self._texts) else None

    def _show_text(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._filling:
            return
        self._filling = True
        self.subject_field.setVisible(chosen.is_mail)
        self.subject.setText(chosen.subject)
        self.text.setPlainText(chosen.text)
        self._filling = False
        self.reset.setVisible(chosen.own)
        clear(self._places)
        for name in chosen.places:
            button = link(self.services.theme, self.place_name(name))
            button.setToolTip(f"{{{name}}}")
            button.clicked.connect(lambda _=False, place=name: self._insert(place))
            self._places.addWidget(button)
        self._typed()
        self._try()

    def _insert(self, name: str) -> None:
        if self.subject.hasFocus():
            self.subject.insert(f"{{{name}}}")
        else:
            self.text.insertPlainText(f"{{{name}}}")
            self.text.setFocus()

    def _is_changed(self, chosen: TemplateText) -> bool:
        now = (self.subject.text(), self.text.toPlainText())
        return now != (chosen.subject, chosen.text)

    def _typed(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._filling:
            return
        changed = self._is_changed(chosen)
        self.keep.setEnabled(changed)
        self.keep_action.setEnabled(changed)
        self._timer.start()

    def _try(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        query = TryText(
            str(self.language.value), chosen.name, self.subject.text(), self.text.toPlainText()
        )
        self.ask(query, self._show_preview, self._refuse, key="try")

    def _show_preview(self, said: tuple[str, str]) -> None:
        self._clear_errors()
        subject, text = said
        self.preview_title.setText(subject)
        self.preview_title.setVisible(bool(subject))
        self.preview.setText(text)

    def _refuse(self, error: DomainError) -> None:
        self._clear_errors()
        self.text_field.show_error(self.services.wording.refusal(error))

    def _clear_errors(self) -> None:
        self.text_field.clear_error()
        self.subject_field.clear_error()

    # ---- keeping ------------------------------------------------------------------------------

    def store(self) -> None:
        """Keep the text as it is now."""
        chosen = self._chosen()
        if chosen is None:
            return
        command = ChangeText(
            str(self.language.value), chosen.name, self.subject.text(), self.text.toPlainText()
        )

        def then(_: object) -> None:
            self.services.messages.toast(self.tr("The text is kept."), undo=True)

        self.run(command, then, self._refuse)

    def _reset(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.run(ResetText(str(self.language.value), chosen.name))

    # ---- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.list.setMaximumWidth(theme.px(250))
        self.list.setMinimumWidth(theme.px(200))
        hint = small(self.tr("A line with nothing but empty places is left out."))
        editor = column(
            self.subject_field, self.text_field, caption(self.tr("Insert")),
            widget_of(self._places), hint, row(self.keep, self.reset, None, gap=theme.px(12)),
            gap=theme.px(10),
        )  # fmt: skip
        across = row(self.list, editor, gap=theme.px(16))
        across.setStretch(1, 1)
        self.frame.body.addLayout(row(self.language, None))
        self.frame.body.addLayout(across, 1)
        self.preview_title, self.preview = h3(""), body("")
        inside = column(
            caption(self.tr("This is how it reads")), self.preview_title, self.preview,
            gap=theme.px(8), margins=(18, 16, 18, 16),
        )  # fmt: skip
        self.frame.side.addWidget(card(inside))
        self.frame.side.addStretch(1)
