"""The few questions for a new case: whose it is, its theme, and where texts are kept a little."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from leerkring.app.cases.proposing import AddCase
from leerkring.domain.cases import TITLE_MOST, CaseTheme
from leerkring.ui.cases.desk import CaseDesk, WarnedField
from leerkring.ui.cases.themes import ThemeChoice
from leerkring.ui.widgets.buttons import flat, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import column, row

STORY_LINES = 4


class NewCase(QFrame):
    """Opens where the case will stand; Esc and *Cancel* put it away."""

    closed = Signal()

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._circle_id = ""
        self._meeting_id: str | None = None
        self.setProperty("role", "row")
        self.who = choice_field(theme, ())
        self.who.setMinimumWidth(theme.px(220))
        self.who_field = Field(theme, self.tr("Who brings it in?"), self.who)
        self.themes = ThemeChoice(desk)
        self.title_line = QLineEdit()
        self.title_line.setMaxLength(TITLE_MOST)
        self.title_field = WarnedField(desk, self.tr("Title (80 characters)"), self.title_line)
        self.story = QPlainTextEdit()
        self.story.setTabChangesFocus(True)
        self.story.setPlaceholderText(
            self.tr("One to three neutral sentences: what happened, and what is the question?")
        )
        line = self.story.fontMetrics().lineSpacing()
        self.story.setFixedHeight(line * STORY_LINES + theme.px(18))
        self.story_field = WarnedField(desk, self.tr("The situation"), self.story)
        self.hint = small(desk.words.hint())
        self.off = small(desk.words.off())
        self.add = plain(theme, self.tr("Add the case"), icon="plus")
        self.add.clicked.connect(lambda: self._add())
        cancel = flat(theme, self.tr("Cancel"))
        cancel.clicked.connect(lambda: self.close_form())
        edge = theme.px(14)
        self.setLayout(
            column(
                h3(self.tr("New case")),
                self.who_field,
                self.themes,
                self.title_field,
                self.story_field,
                self.hint,
                self.off,
                row(self.add, cancel, None),
                gap=theme.px(10),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def open_form(
        self,
        circle_id: str,
        people: Sequence[tuple[str, str]],
        *,
        with_texts: bool,
        first: str = "",
        meeting_id: str | None = None,
    ) -> None:
        """Begin a case; `first` is who is proposed as its contributor."""
        self._circle_id, self._meeting_id = circle_id, meeting_id
        self.who.clear()
        for key, name in people:
            self.who.addItem(name, key)
        self.who.setCurrentIndex(max(0, self.who.findData(first)))
        self.themes.show_theme(CaseTheme.PARENTS, "")
        self.title_line.clear()
        self.story.clear()
        for part in (self.title_field, self.story_field, self.hint):
            part.setVisible(with_texts)
        self.off.setVisible(not with_texts)
        self.who_field.clear_error()
        if not people:
            self.who_field.show_error(
                self.tr("This circle has no people yet."),
                self.tr("Choose people"),
                lambda: self._desk.page.go("circle", circle_id, "people"),
            )
        self.add.setEnabled(bool(people))
        self._desk.learn_names()
        self.show()
        self.who.setFocus()

    def close_form(self) -> bool:
        """Put the form away; tell whether it was open."""
        was_open = not self.isHidden()
        if was_open:
            self.hide()
            self.closed.emit()
        return was_open

    def _add(self) -> None:
        command = AddCase(
            self._circle_id,
            str(self.who.currentData()),
            self.themes.theme,
            own_theme=self.themes.word,
            title=self.title_line.text() if not self.title_field.isHidden() else "",
            story=self.story.toPlainText() if not self.story_field.isHidden() else "",
            meeting_id=self._meeting_id,
        )
        field = self.story_field.field if not self.story_field.isHidden() else self.who_field
        self._desk.run(command, field, self.close_form)
