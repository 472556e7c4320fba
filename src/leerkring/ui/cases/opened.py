"""An opened case: what was written of it, what came of it, and where it goes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leerkring.app.cases.clearing import WipeCase
from leerkring.app.cases.proposing import ChangeCase, PromiseCase, RemoveCase
from leerkring.app.cases.rows import CaseDetails
from leerkring.app.cases.talking import AddCaseOption, NoteCase
from leerkring.app.workspace import Command
from leerkring.domain.cases import (
    BEFORE,
    OPTION_MOST,
    TITLE_MOST,
    TO_LOOK_BACK,
    CaseStatus,
    CaseTheme,
)
from leerkring.ui.cases.actions import Actions
from leerkring.ui.cases.desk import CaseDesk, WarnedField
from leerkring.ui.cases.themes import ThemeChoice
from leerkring.ui.widgets.buttons import Button, flat, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import body, caption, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, hairline, row, widget_of
from leerkring.ui.widgets.stored import StoredLine, StoredNote

LINES = 3


class OpenedCase(QWidget):
    """Everything is changed in place; where no texts are kept there are no fields for them."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = ""
        theme = desk.theme
        self.themes = ThemeChoice(desk)
        self.themes.chosen.connect(self._choose_theme)
        self.themes.worded.connect(
            lambda text: desk.run(ChangeCase(self._case_id, own_theme=text), self.themes.own.field)
        )
        self.title_line = StoredLine(
            lambda text: desk.run(ChangeCase(self._case_id, title=text), self.title.field)
        )
        self.title_line.setMaxLength(TITLE_MOST)
        self.title = WarnedField(desk, self.tr("Title (80 characters)"), self.title_line)
        self.story_note = self._note(
            lambda text: ChangeCase(self._case_id, story=text), lambda: self.story
        )
        self.story_note.setPlaceholderText(
            self.tr("One to three neutral sentences: what happened, and what is the question?")
        )
        self.story = WarnedField(desk, self.tr("The situation"), self.story_note)
        self.hint = small(desk.words.hint())
        self.off = small(desk.words.off())
        self.meeting = choice_field(theme, ())
        self.meeting.setMinimumWidth(theme.px(240))
        self.meeting.activated.connect(lambda _: self._promise())
        self.meeting_field = Field(theme, self.tr("For the meeting of"), self.meeting)
        self.after = AfterTalk(desk, self._note)
        self.trying = Actions(desk)
        self._moves = FlowLayout(theme.px(6))
        self.move_buttons: list[Button] = []
        self.wipe = flat(theme, self.tr("Clear the texts"), icon="x")
        self.wipe.clicked.connect(lambda: desk.run(WipeCase(self._case_id)))
        self.remove = Button(theme, self.tr("Remove the case"), kind="danger", icon="trash-2")
        self.remove.clicked.connect(lambda: desk.run(RemoveCase(self._case_id)))
        parts = (
            hairline(), self.themes, self.title, self.story, self.hint, self.off,
            row(self.meeting_field, None), self.after, self.trying,
        )  # fmt: skip
        end = FlowLayout(theme.px(6))
        end.addWidget(self.wipe)
        end.addWidget(self.remove)
        self.setLayout(column(*parts, self._moves, hairline(), end, gap=theme.px(12)))

    def show_case(self, case: CaseDetails) -> None:
        """Show what is stored, without telling."""
        self._case_id = case.row.id
        self.themes.show_theme(case.row.theme, case.row.own_theme)
        self.title_line.show_text(case.title)
        self.story_note.show_text(case.story)
        for part in (self.title, self.story, self.hint):
            part.setVisible(case.with_texts)
        self.off.setVisible(not case.with_texts)
        self._show_meetings(case)
        talked = case.row.chosen or case.row.status in TO_LOOK_BACK
        self.after.setVisible(case.with_texts and talked)
        self.after.show_case(case)
        self.trying.setVisible(case.row.status not in BEFORE)
        self.trying.show_case(case)
        self._show_moves(case)
        texts = case.title, case.story, case.options, case.insight, case.takeaway, case.follow_up
        written = any(texts) or case.hides_texts or bool(case.row.own_theme)
        self.wipe.setVisible(written or any(action.what for action in case.actions))

    def _note(
        self, command: Callable[[str], Command[Any]], field: Callable[[], WarnedField]
    ) -> StoredNote:
        """Return some lines that carry out a command with their text when they are left."""
        made = StoredNote(
            lambda text: self._desk.run(command(text), field().field, refused=made.refuse)
        )
        line = made.fontMetrics().lineSpacing()
        made.setFixedHeight(line * LINES + self._desk.theme.px(18))
        return made

    def _choose_theme(self, theme: CaseTheme) -> None:
        self._desk.run(ChangeCase(self._case_id, theme=theme), self.themes.field)

    def _show_meetings(self, case: CaseDetails) -> None:
        before = case.row.status in BEFORE
        self.meeting_field.setVisible(before and bool(case.meetings))
        with QSignalBlocker(self.meeting):
            self.meeting.clear()
            self.meeting.addItem(self.tr("no meeting yet"), None)
            for one in case.meetings:
                self.meeting.addItem(self._desk.wording.moment(one.start), one.id)
            self.meeting.setCurrentIndex(max(0, self.meeting.findData(case.row.meeting_id)))

    def _promise(self) -> None:
        self._desk.run(PromiseCase(self._case_id, self.meeting.currentData()), self.meeting_field)

    def _move(self, status: CaseStatus) -> None:
        self._desk.run(self._desk.moving(self._case_id, status))

    def _show_moves(self, case: CaseDetails) -> None:
        texts = [self._desk.words.move(case.row, status) for status in case.moves]
        if texts != [button.text() for button in self.move_buttons]:
            clear(self._moves)
            self.move_buttons = [plain(self._desk.theme, text) for text in texts]
            for button, status in zip(self.move_buttons, case.moves, strict=True):
                button.clicked.connect(lambda _=False, to=status: self._move(to))
                self._moves.addWidget(button)
                button.show()


class AfterTalk(QWidget):
    """What the group came up with, and what the contributor takes along."""

    def __init__(
        self,
        desk: CaseDesk,
        note: Callable[[Callable[[str], Command[Any]], Callable[[], WarnedField]], StoredNote],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = ""
        theme = desk.theme
        self._options = QVBoxLayout()
        self._options.setSpacing(theme.px(4))
        self.option_line = QLineEdit()
        self.option_line.setMaxLength(OPTION_MOST)
        self.option_line.setPlaceholderText(self.tr("Everything counts; nobody rates them"))
        self.option_line.returnPressed.connect(lambda: self._add_option())
        self.option = WarnedField(desk, self.tr("One more option"), self.option_line)
        add = plain(theme, self.tr("Add the option"))
        add.clicked.connect(lambda: self._add_option())
        adding = row(add, None)
        self.insight_note = note(
            lambda text: NoteCase(self._case_id, insight=text), lambda: self.insight
        )
        self.insight = WarnedField(desk, self.tr("The insight that fits best"), self.insight_note)
        self.takeaway_note = note(
            lambda text: NoteCase(self._case_id, takeaway=text), lambda: self.takeaway
        )
        self.takeaway = WarnedField(desk, self.tr("What goes into practice"), self.takeaway_note)
        self.follow_note = note(
            lambda text: NoteCase(self._case_id, follow_up=text), lambda: self.follow
        )
        self.follow = WarnedField(desk, self.tr("Looking back: how did it go?"), self.follow_note)
        heading = caption(self.tr("Options of the group"))
        options = column(heading, self._options, self.option, adding, gap=theme.px(6))
        self.setLayout(
            column(widget_of(options), self.insight, self.takeaway, self.follow, gap=theme.px(12))
        )

    def show_case(self, case: CaseDetails) -> None:
        """Show what is stored, without telling."""
        self._case_id = case.row.id
        clear(self._options)
        for number, (_, text) in enumerate(case.options, start=1):
            self._options.addWidget(body(f"{number}. {text}"))
        self.insight_note.show_text(case.insight)
        self.takeaway_note.show_text(case.takeaway)
        self.follow_note.show_text(case.follow_up)
        self.follow.setVisible(case.row.status in TO_LOOK_BACK or bool(case.follow_up))

    def _add_option(self) -> None:
        text = self.option_line.text()
        self._desk.run(AddCaseOption(self._case_id, text), self.option.field, self._added)

    def _added(self) -> None:
        self.option_line.clear()
        self.option_line.setFocus()
