"""Visits entered by hand, also those made outside the app; and a break until a day."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QWidget

from leerkring.app.circles.choices import PersonChoice
from leerkring.app.visits.changes import AddVisit
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.buttons import flat, plain
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field, choice_field, time_field
from leerkring.ui.widgets.labels import h2, label
from leerkring.ui.widgets.layouts import column, row

OUTSIDE = ""  # where an id stands: somebody from outside


class _Card(QFrame):
    """A small form in the side column, with one button and a way out."""

    closed = Signal()

    def __init__(self, tools: Tools, title: str, verb: str) -> None:
        super().__init__()
        self.tools = tools
        theme = tools.theme
        self.setProperty("role", "card")
        self.take_button = plain(theme, verb)
        self.close_button = flat(theme, self.tr("Close"))
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.closed)
        self.said = label("", "error", wrap=True)
        self.said.hide()
        edge = theme.px(18)
        self.lines = column(gap=theme.px(10))
        buttons = row(self.take_button, self.close_button, None, gap=theme.px(8))
        self.setLayout(
            column(
                h2(title), self.lines, self.said, buttons, gap=theme.px(12),
                margins=(edge, edge, edge, edge),
            )
        )  # fmt: skip

    def take(self) -> None:
        """Store what is filled in."""
        raise NotImplementedError

    def refuse(self, error: DomainError) -> None:
        """Say what is wrong."""
        self.said.setText(self.tools.wording.refusal(error))
        self.said.show()

    def day_field(self, text: str) -> DayField:
        """Return a line for a day that may stay empty."""
        return DayField(
            self.tools.theme,
            self.tools.wording,
            text,
            prompt=self.tr("1-8-2026"),
            correction=self.tr("Did you mean {day}?"),
            today=self.tools.today,
        )


class EntryCard(_Card):
    """A visit by hand: who, whom, when if that is known, and whether it was made already."""

    added = Signal(str, str, str)  # visitor, host and the visit, to choose it

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Enter a visit"), self.tr("Enter it"))
        theme = tools.theme
        self._round_id: str | None = None
        self.visitor, self.host = choice_field(theme, ()), choice_field(theme, ())
        self.name = QLineEdit()
        self.name_field = Field(theme, self.tr("Name and organisation"), self.name)
        self.day = self.day_field(self.tr("Day, when you know it"))
        self.start = time_field(theme, time(10, 0))
        self.start.setDisplayFormat("HH.mm" if tools.wording.language == "nl" else "HH:mm")
        self.start.setFixedWidth(theme.px(84))
        self.start_field = Field(theme, self.tr("At"), self.start)
        self.done = QCheckBox(self.tr("It has been made already"))
        self.day.changed.connect(self._guess_done)
        self.host.activated.connect(lambda _: self._show_name())
        when = row(self.day, self.start_field, None, gap=theme.px(8))
        when.setAlignment(self.start_field, Qt.AlignmentFlag.AlignTop)
        when.setAlignment(self.day, Qt.AlignmentFlag.AlignTop)
        self.lines.addWidget(Field(theme, self.tr("Who visits"), self.visitor))
        self.lines.addWidget(Field(theme, self.tr("Whom"), self.host))
        self.lines.addWidget(self.name_field)
        self.lines.addLayout(when)
        self.lines.addWidget(self.done)
        self.people_button = plain(theme, self.tr("Add people"), icon="user-plus")
        self.people_button.clicked.connect(lambda: tools.page.go("people"))
        self.nobody = label(self.tr("There is nobody yet. Add people first."), "small", wrap=True)
        self.lines.addWidget(self.nobody)
        self.lines.addWidget(self.people_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_people(self, *, lacking: bool) -> None:
        """Without anybody, say why nothing can be entered and where people are added."""
        self.nobody.setVisible(lacking)
        self.people_button.setVisible(lacking)
        self.take_button.setEnabled(not lacking)
        self.take_button.setToolTip(self.nobody.text() if lacking else "")
        self.take_button.setAccessibleDescription(self.nobody.text() if lacking else "")

    def begin(
        self, people: Sequence[PersonChoice], round_id: str | None, visitor_id: str, host_id: str
    ) -> None:
        """Ask about a pair, in a round."""
        self._round_id = round_id
        _fill(self.visitor, people, visitor_id)
        _fill(self.host, people, host_id)
        self.host.addItem(self.tr("Somebody from outside"), OUTSIDE)
        same = self.visitor.currentData() == self.host.currentData()
        if same and len(people) > 1:
            self.host.setCurrentIndex((self.host.currentIndex() + 1) % len(people))
        self.day.show_day(None)
        self.name.clear()
        self.done.setChecked(False)
        self.said.hide()
        self._show_name()
        self._offer_people(lacking=not people)
        first: QWidget = self.visitor if people else self.people_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Store the visit."""
        day, at = self.day.shown_day, self.start.time()
        start = None
        if day is not None:
            start = datetime.combine(day, time(at.hour(), at.minute()))
        visitor, host = str(self.visitor.currentData()), str(self.host.currentData())
        command = AddVisit(
            visitor_id=visitor,
            host_id=host or None,
            host_name=self.name.text().strip() if host == OUTSIDE else "",
            round_id=self._round_id,
            start=start,
            done=self.done.isChecked(),
        )
        said = self.tr("{visitor} visits {host}: entered.").format(
            visitor=self.tools.words.first(self.visitor.currentText()),
            host=self.tools.words.first(self.host.currentText()) if host else self.name.text(),
        )

        def then(outcome: Outcome[str]) -> None:
            self.tools.page.services.messages.toast(said, undo=True)
            self.added.emit(visitor, host, outcome.value)

        self.tools.page.run_alone(command, then, self.refuse)

    def _show_name(self) -> None:
        outside = self.host.currentData() == OUTSIDE
        self.name_field.setVisible(outside)

    def _guess_done(self, day: date | None) -> None:
        """Tick that it was made when the day is before today."""
        self.done.setChecked(day is not None and day < self.tools.today())


class PauseCard(_Card):
    """Somebody takes no part until a day, or takes part again."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Take a break from visits"), self.tr("Store"))
        self.person = choice_field(tools.theme, ())
        self.until = self.day_field(self.tr("Until and including"))
        self.end_button = plain(tools.theme, self.tr("Takes part again"))
        self.end_button.clicked.connect(self._end)
        self.person.activated.connect(lambda _: self._show_pause())
        self._pauses: dict[str, date] = {}
        self.lines.addWidget(Field(tools.theme, self.tr("Who"), self.person))
        self.lines.addWidget(self.until)
        self.lines.addWidget(self.end_button)

    def begin(
        self, people: Sequence[PersonChoice], pauses: dict[str, date], person_id: str
    ) -> None:
        """Ask about somebody."""
        self._pauses = pauses
        _fill(self.person, people, person_id)
        self.said.hide()
        self._show_pause()
        start: QWidget = self.until.line if person_id else self.person
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Store the break."""
        day = self.until.shown_day
        if day is None:
            self.until.show_error(self.tr("Fill in the last day of the break."))
            self.until.line.setFocus()
            return
        words, wording = self.tools.words, self.tools.wording
        said = self.tr("{name} takes a break until {day} included.").format(
            name=words.first(self.person.currentText()), day=wording.day(day, weekday=False)
        )
        self._store(day, said)

    def _end(self) -> None:
        name = self.tools.words.first(self.person.currentText())
        self._store(None, self.tr("{name} takes part again.").format(name=name))

    def _store(self, day: date | None, said: str) -> None:
        def then(_: object) -> None:
            self.tools.page.services.messages.toast(said, undo=True)
            self.closed.emit()

        command = PauseVisits(str(self.person.currentData()), day)
        self.tools.page.run_alone(command, then, self.refuse)

    def _show_pause(self) -> None:
        until = self._pauses.get(str(self.person.currentData()))
        self.until.show_day(until)
        self.end_button.setVisible(until is not None)


def _fill(field: QComboBox, people: Sequence[PersonChoice], chosen: str) -> None:
    field.clear()
    for person in people:
        field.addItem(person.name, person.id)
    field.setCurrentIndex(max(0, field.findData(chosen)))
