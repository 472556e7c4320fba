"""What is tried out after a case: who, what, until when, and a tick when it is done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from leerkring.app.cases.rows import ActionRow, CaseDetails
from leerkring.app.cases.trying_out import AddAction, ChangeAction, RemoveAction
from leerkring.domain.cases import NOTE_MOST
from leerkring.ui.cases.desk import CaseDesk, WarnedField, until_field
from leerkring.ui.widgets.buttons import icon_button, literal, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import caption, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row


class Actions(QWidget):
    """The actions of one case, and one line to add another."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = ""
        theme = desk.theme
        self.boxes: list[QCheckBox] = []
        self._whose: list[tuple[str, str]] = []  # id of each action, who does it
        self._dues: list[QLabel] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.what_line = QLineEdit()
        self.what_line.setMaxLength(NOTE_MOST)
        self.what_line.setMinimumWidth(theme.px(260))
        self.what_line.returnPressed.connect(lambda: self._add())
        self.what = WarnedField(desk, self.tr("What will be tried?"), self.what_line)
        self.who = choice_field(theme, ())
        self.who_field = Field(theme, self.tr("Who?"), self.who)
        self.due = until_field(desk)
        add = plain(theme, self.tr("Try it out"), icon="plus")
        add.clicked.connect(lambda: self._add())
        fields = FlowLayout(theme.px(12), top=True)
        for part in (self.what, self.who_field, self.due):
            fields.addWidget(part)
        self.setLayout(
            column(
                caption(self.tr("Trying out")), self._lines, fields, row(add, None),
                gap=theme.px(6),
            )
        )  # fmt: skip

    def show_case(self, case: CaseDetails) -> None:
        """Show what is stored, without telling."""
        other = case.row.id != self._case_id
        self._case_id = case.row.id
        self._show_lines(case.actions)
        self.what.setVisible(case.with_texts)
        people = dict(case.members)
        people.setdefault(case.row.person_id, case.row.contributor)
        chosen = case.row.person_id if other else self.who.currentData()
        self.who.clear()
        for key, name in people.items():
            self.who.addItem(name, key)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))

    def _show_lines(self, actions: Sequence[ActionRow]) -> None:
        whose = [(action.id, action.name) for action in actions]
        if whose != self._whose:  # else the lines stay, and with them the keyboard
            self._whose = whose
            clear(self._lines)
            self.boxes, self._dues = [], []
            for key, name in whose:
                self._add_line(key, name)
        for action, box, due in zip(actions, self.boxes, self._dues, strict=True):
            text = ": ".join(part for part in (action.name, action.what) if part)
            box.setText(literal(text))
            box.setChecked(action.done)
            due.setText(self._desk.words.due(action))
            box.setAccessibleDescription(due.text())

    def _add_line(self, key: str, name: str) -> None:
        box, due = QCheckBox(), small("")
        box.clicked.connect(lambda checked: self._desk.run(ChangeAction(key, done=checked)))
        said = self.tr("Remove what {name} tries out").format(name=name)
        remove = icon_button(self._desk.theme, "trash-2", said)
        remove.clicked.connect(lambda: self._desk.run(RemoveAction(key)))
        line = row(box, due, remove, gap=self._desk.theme.px(10))
        line.setStretch(1, 1)
        self._lines.addLayout(line)
        self.boxes.append(box)
        self._dues.append(due)

    def _add(self) -> None:
        if not self.due.take_up():
            return
        command = AddAction(
            self._case_id,
            what=self.what_line.text() if not self.what.isHidden() else "",
            person_id=str(self.who.currentData()),
            due=self.due.shown_day,
        )
        self._desk.run(command, self.who_field, self._added)

    def _added(self) -> None:
        self.what_line.clear()
        self.due.show_day(None)
