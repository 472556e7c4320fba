"""What is said in the chosen step, and the tip for who leads: changed for this meeting."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.programme.rows import StepRow
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
        self._title = h3("")
        self.say, self.tip = NoteEdit(), NoteEdit()
        for edit in (self.say, self.tip):
            high = edit.fontMetrics().lineSpacing() * _LINES + theme.px(18)
            edit.setFixedHeight(high)
            edit.left.connect(self._left)
        self.setLayout(
            column(
                self._title,
                Field(theme, self.tr("What is said in the room"), self.say),
                Field(theme, self.tr("Tip for who leads"), self.tip),
                gap=theme.px(8),
            )
        )
        self.hide()

    def show_step(self, step: StepRow | None) -> None:
        """Show this step; what is being typed stays, as long as it is the same."""
        before = self._step
        same = before is not None and step is not None and before.id == step.id
        if not same:
            self._left()
        self._step = step
        self.setVisible(step is not None)
        if step is None:
            return
        self._title.setText(step.title)
        told = (before.say, before.tip) if same and before is not None else ("", "")
        for edit, text, was in zip((self.say, self.tip), (step.say, step.tip), told, strict=True):
            typing = same and edit.hasFocus() and edit.toPlainText().strip() != was
            if not typing and edit.toPlainText() != text:
                edit.setPlainText(text)

    def _left(self) -> None:
        step = self._step
        if step is None:
            return
        say, tip = self.say.toPlainText().strip(), self.tip.toPlainText().strip()
        if (say, tip) != (step.say, step.tip):
            self._step = replace(step, say=say, tip=tip)  # told once, also when hidden meanwhile
            self.reworded.emit(step.id, say, tip)
