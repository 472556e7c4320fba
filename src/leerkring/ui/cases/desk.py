"""What the parts that show cases use, and the fields that warn of names and numbers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from leerkring.app.cases.rows import KnownNames
from leerkring.app.cases.talking import MoveCase
from leerkring.app.programme.closing import CloseCase
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.case_traces import traces_in
from leerkring.domain.cases import CaseStatus
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.cases.words import CaseWords
from leerkring.ui.page import Page
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import column
from leerkring.ui.widgets.notices import announce


class CaseDesk(QObject):
    """Runs commands for a page and tells of them; knows whose names to warn of."""

    names_known = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.theme, self.wording = page.services.theme, page.services.wording
        self.words = CaseWords(self.wording)
        self.names: tuple[str, ...] = ()

    def learn_names(self) -> None:
        """Ask for everybody's names: what to warn of in a text."""
        self.page.ask(KnownNames(), self._take_names, key="names of people")

    def _take_names(self, names: tuple[str, ...]) -> None:
        if names != self.names:
            self.names = names
            self.names_known.emit()

    def run(
        self,
        command: Command[Any],
        field: Field | None = None,
        then: Callable[[], object] | None = None,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Carry out a command; what is wrong stands below the field, what changed in a toast."""
        if field is not None:
            field.clear_error()

        def refuse(error: DomainError) -> None:
            if refused is not None:
                refused()
            if field is not None:
                field.show_error(self.wording.refusal(error))
            else:
                self.page.services.messages.show_error(error)

        def done(outcome: Outcome[Any]) -> None:
            self.say(outcome)
            if then is not None:
                then()

        self.page.run(command, done, refuse)

    def moving(self, case_id: str, status: CaseStatus) -> Command[None]:
        """Return what brings a case to a status; closing it concerns programmes too."""
        if status is CaseStatus.CLOSED:
            return CloseCase(case_id, self.wording.language)
        return MoveCase(case_id, status)

    def say(self, outcome: Outcome[Any]) -> None:
        """Tell what was just changed, with the way back in it."""
        if outcome.label is not None:
            text = self.wording.sentence(self.wording.change(outcome.label))
            self.page.services.messages.toast(text + ".", undo=True)


class WarnedField(QWidget):
    """A field under which it says so when there seems to be a name or number in it."""

    def __init__(self, desk: CaseDesk, text: str, control: QLineEdit | QPlainTextEdit) -> None:
        super().__init__()
        self._desk, self._control = desk, control
        self.field = Field(desk.theme, text, control)
        self.warning = label(desk.words.trace(), "small", wrap=True, tone="amber")
        self.warning.hide()
        control.textChanged.connect(self._look)
        desk.names_known.connect(self._look)
        self.setLayout(column(self.field, self.warning, gap=desk.theme.px(4)))

    @property
    def text(self) -> str:
        """What stands in it now."""
        control = self._control
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    def _look(self) -> None:
        found = bool(traces_in(self.text, self._desk.names))
        if found and self.warning.isHidden():
            announce(self, self.warning.text())
        self.warning.setVisible(found)


def until_field(desk: CaseDesk) -> DayField:
    """Return the field for the day until which something is to be done."""
    return DayField(
        desk.theme,
        desk.wording,
        QCoreApplication.translate("UntilField", "Until (empty: the next meeting)"),
        prompt=QCoreApplication.translate("UntilField", "day month year"),
        correction=QCoreApplication.translate("UntilField", "Make it {day}"),
        today=lambda: local_today(desk.page.services.clock),
    )
