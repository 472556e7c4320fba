"""The page *Teksten*: what invitations and mail say, worded here, tried on a real meeting."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from leerkring.app.invitations.own_texts import (
    AllTexts,
    ChangeText,
    NoSubjectError,
    ResetText,
    TemplateText,
    TryText,
)
from leerkring.app.invitations.texts import UnclosedPlaceholderError, UnknownPlaceholderError
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.outbox.text_drafts import TextDrafts
from leerkring.ui.outbox.text_words import TextWords
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Choice, link
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
        self._words = TextWords()
        self._texts: tuple[TemplateText, ...] = ()
        self._drafts = TextDrafts(services.preferences, services.workspace.file)
        self._language = services.wording.language
        self._filling = False
        self.frame = PageFrame(theme, self.tr("Texts"))
        self.fill(self.frame)
        self.frame.toolbar.addWidget(OutboxTabs(theme, self, "texts"))
        self.language = Choice(
            theme, (("nl", self.tr("Dutch")), ("en", self.tr("English"))),
            name=self.tr("Language of the texts"),
        )  # fmt: skip
        self.language.choose(services.wording.language)
        self.language.chosen.connect(lambda _: self._switch())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setProperty("role", "choices")
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
        self.reset = link(theme, self.tr("Back to the usual text"))
        self.reset.clicked.connect(self._reset)
        self.drop = link(theme, self.tr("Leave what I typed"))
        self.drop.clicked.connect(self.leave)
        self.keep_action = self.action(self.tr("Keep this text"), self.store)
        self.primary_action = self.keep_action
        self.frame.set_primary(self.keep_action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._try)
        self.subject.textChanged.connect(lambda _: self._typed())
        self.text.textChanged.connect(self._typed)
        self._in_subject = False
        for line in (self.subject, self.text):
            line.installEventFilter(self)
        self._lay_out()

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the texts again; what was typed and not kept stays."""
        del changes
        language = self._language
        self.ask(AllTexts(language), lambda found: self._show(found, language), key="texts")

    def first_focus(self) -> QWidget | None:
        """Return the list of texts."""
        return self.list

    def leave(self) -> bool:
        """Drop what was typed (Esc): the text that is kept is shown again."""
        chosen = self._chosen()
        if chosen is None or not self._is_changed(chosen):
            return False
        self._drafts.drop((self._language, chosen.name))
        self._show_text()
        self._name_lines()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that something typed is not kept yet; it waits here."""
        super().hideEvent(event)
        if self._drafts and not event.spontaneous() and self.window().isVisible():
            count = len(self._drafts)
            text = self.tr("%n text(s) not kept yet. What you typed waits here.", "", count)
            said = self.services.wording.counted_sentence(text, count)
            back = Deed(self.tr("Back to it"), lambda: self.go("texts"))
            self.services.messages.toast(said, back)

    # ---- showing ------------------------------------------------------------------------------

    def _switch(self) -> None:
        self._language = str(self.language.value)
        self.refresh()

    def _show(self, texts: tuple[TemplateText, ...], language: str) -> None:
        if language != self._language:
            return
        held = max(self.list.currentRow(), 0)
        self._texts = texts
        self._filling = True
        self.list.clear()
        for one in texts:
            self.list.addItem(self._words.title(one.name))
        self.list.setCurrentRow(min(held, len(texts) - 1))
        self._filling = False
        for one in texts:  # kept by now
            if self._drafts.get((language, one.name)) == (one.subject, one.text):
                self._drafts.drop((language, one.name))
        self._name_lines()
        self._show_text()

    def _name_lines(self) -> None:
        """Say with each text whether it is our own, and whether something is not kept."""
        not_kept, own = self.tr("not kept yet"), self.tr("own text")
        for number, one in enumerate(self._texts):
            said = self._words.title(one.name)
            if (self._language, one.name) in self._drafts:
                said = f"{said} ({not_kept})"
            elif one.own:
                said = f"{said} ({own})"
            self.list.item(number).setText(said)
        self.list.doItemsLayout()

    def _chosen(self) -> TemplateText | None:
        number = self.list.currentRow()
        return self._texts[number] if 0 <= number < len(self._texts) else None

    def _show_text(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._filling:
            return
        key = (self._language, chosen.name)
        subject, text = self._drafts.get(key) or (chosen.subject, chosen.text)
        self._filling = True
        self.subject_field.setVisible(chosen.is_mail)
        self.subject.setText(subject)
        self.text.setPlainText(text)
        self._filling = False
        self.reset.setVisible(chosen.own)
        clear(self._places)
        for name, braced in chosen.places:
            button = link(self.services.theme, self._words.place_name(name))
            button.setToolTip(braced)
            button.clicked.connect(lambda _=False, place=braced: self._insert(place))
            self._places.addWidget(button)
        self._clear_errors()
        self._typed()
        self._try()

    def _insert(self, braced: str) -> None:
        if self._in_subject and self._chosen_is_mail():
            self.subject.insert(braced)
            self.subject.setFocus()
        else:
            self.text.insertPlainText(braced)
            self.text.setFocus()

    def _chosen_is_mail(self) -> bool:
        chosen = self._chosen()
        return chosen is not None and chosen.is_mail

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember in which of the two was typed last: a link to insert takes the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._in_subject = watched is self.subject
        return super().eventFilter(watched, event)

    def _is_changed(self, chosen: TemplateText) -> bool:
        now = (self.subject.text(), self.text.toPlainText())
        return now != (chosen.subject, chosen.text)

    def _typed(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._filling:
            return
        changed = self._is_changed(chosen)
        key = (self._language, chosen.name)
        was = key in self._drafts
        if changed:
            self._drafts.put(key, (self.subject.text(), self.text.toPlainText()))
        else:
            self._drafts.drop(key)
        if was != changed:
            self._name_lines()
        self.drop.setVisible(changed)
        self.keep_action.setEnabled(changed)
        self._timer.start()

    def _try(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        query = TryText(self._language, chosen.name, self.subject.text(), self.text.toPlainText())
        self.ask(query, self._show_preview, self._refuse, key="try")

    def _show_preview(self, said: tuple[str, str]) -> None:
        self._clear_errors()
        subject, text = said
        self.preview_title.setText(subject)
        self.preview_title.setVisible(bool(subject))
        self.preview.setText(text)

    def _refuse(self, error: DomainError) -> None:
        self._clear_errors()
        field = self.subject_field if self._is_about_subject(error) else self.text_field
        field.show_error(self.services.wording.refusal(error))

    def _is_about_subject(self, error: DomainError) -> bool:
        if isinstance(error, NoSubjectError):
            return True
        if isinstance(error, UnknownPlaceholderError):
            return f"{{{error.facts['name']}}}" in self.subject.text()
        unclosed = isinstance(error, UnclosedPlaceholderError)
        return unclosed and str(error.facts["found"]) in self.subject.text()

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
            self._language, chosen.name, self.subject.text(), self.text.toPlainText()
        )

        def then(_: object) -> None:
            self.services.messages.toast(self.tr("The text is kept."), undo=True)

        self.run(command, then, self._refuse)

    def _reset(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._drafts.drop((self._language, chosen.name))
            self.run(ResetText(self._language, chosen.name))

    # ---- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        texts = card(column(self.list, margins=(6, 6, 6, 6)))
        texts.setFixedWidth(theme.px(200))
        hint = small(self.tr("A line with nothing but empty places is left out."))
        editor = column(
            self.subject_field, self.text_field, caption(self.tr("Insert")),
            widget_of(self._places), hint, row(self.reset, self.drop, None, gap=theme.px(12)),
            gap=theme.px(10),
        )  # fmt: skip
        across = row(texts, editor, gap=theme.px(16))
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
