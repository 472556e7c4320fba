"""What is said in the chosen step, and the tip for who leads: changed for this meeting."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.programme.rows import StepRow
from leerkring.domain.work_forms import MOST_SAID
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3
from leerkring.ui.widgets.layouts import column
from leerkring.ui.widgets.note_edit import NoteEdit

_LINES = 2


class StepText(QWidget):
    """Two fields of the step at which the keyboard is in the list; hidden without one."""

    reworded = Signal(str, str, str)  # step, what is said, the tip

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._step: StepRow | None = None
        self._refused = False
        self._title = h3("")
        self.say, self.tip = NoteEdit(), NoteEdit()
        for edit in (self.say, self.tip):
            high = edit.fontMetrics().lineSpacing() * _LINES + theme.px(18)
            edit.setFixedHeight(high)
            edit.left.connect(self._left)
        self.say_field = Field(theme, self.tr("What is said in the room"), self.say)
        self.tip_field = Field(theme, self.tr("Tip for who leads"), self.tip)
        self.setLayout(column(self._title, self.say_field, self.tip_field, gap=theme.px(8)))
        self.hide()

    def show_step(self, step: StepRow | None) -> None:
        """Show this step; what is being typed stays, as long as it is the same."""
        before = self._step
        same = before is not None and step is not None and before.id == step.id
        if not same:
            self._left()
            self._clear_refusal()
        self._step = step
        self.setVisible(step is not None)
        if step is None:
            return
        self._title.setText(step.title)
        told = (before.say, before.tip) if same and before is not None else ("", "")
        for edit, text, was in zip((self.say, self.tip), (step.say, step.tip), told, strict=True):
            typing = edit.hasFocus() and edit.toPlainText().strip() != was
            kept = same and (typing or self._refused)
            if not kept and edit.toPlainText() != text:
                edit.setPlainText(text)

    def refuse(self, words: str) -> None:
        """Say what is wrong below the field with it; what was typed stays to be mended."""
        self._refused = True
        long = [f for f, e in self._fields() if len(e.toPlainText().strip()) > MOST_SAID]
        for field in long or [self.say_field]:
            field.show_error(words)

    def _fields(self) -> tuple[tuple[Field, NoteEdit], ...]:
        return (self.say_field, self.say), (self.tip_field, self.tip)

    def _clear_refusal(self) -> None:
        self._refused = False
        for field, _ in self._fields():
            field.clear_error()

    def _left(self) -> None:
        step = self._step
        if step is None:
            return
        say, tip = self.say.toPlainText().strip(), self.tip.toPlainText().strip()
        if (say, tip) != (step.say, step.tip):
            self._clear_refusal()
            self._step = replace(step, say=say, tip=tip)  # told once, also when hidden meanwhile
            self.reworded.emit(step.id, say, tip)
