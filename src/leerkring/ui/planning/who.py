"""Who: which circle, what it is called, and who is in it."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from leerkring.app.circles.choices import PersonChoice
from leerkring.app.planning.beginning import Beginning
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.widgets.buttons import link, literal, plain
from leerkring.ui.widgets.fields import Field, SearchField, choice_field
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import clear, column, row, widget_of

MANY = 8  # from here on people are searched


class WhoPart(Part):
    """A stored circle or a new one with a name, and its members behind one button."""

    circle_wanted = Signal(str)  # id of a stored circle, "" for a new one

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Who"))
        self.circles = choice_field(tools.theme, ())
        self.circles.activated.connect(lambda _: self._want_circle())
        self.circle_field = Field(tools.theme, self.tr("Circle"), self.circles)
        self.name = QLineEdit()
        self.name.textEdited.connect(self._rename)
        self.name_field = Field(tools.theme, self.tr("Name of the circle"), self.name)
        self.members_button = plain(tools.theme, self.tr("Choose people"), icon="users")
        self.members_button.clicked.connect(self.toggle_members)
        self.warning = small("")
        self.members = MembersList(tools)
        self.members.changed.connect(self._choose)
        self.members.hide()
        for widget in (self.circle_field, self.name_field):
            self.lines.addWidget(widget)
        self.lines.addLayout(row(self.members_button, None))
        self.lines.addWidget(self.members)
        self.lines.addWidget(self.warning)

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        self._fill_circles(answers, beginning)
        self.name_field.setVisible(answers.circle_id is None)
        if " ".join(self.name.text().split()) != answers.agreement.name:
            self.name.setText(answers.agreement.name)
        self.members.show_people(beginning.people, answers.member_ids)
        self._show_count()

    def toggle_members(self) -> None:
        """Show or hide the list of people."""
        shown = self.members.isHidden()
        self.members.setVisible(shown)
        if shown:
            self.members.begin()

    def refuse_name(self, text: str) -> None:
        """Say what is wrong with the name."""
        self.name_field.show_error(text)
        self.name.setFocus()
        self.name.selectAll()

    def _fill_circles(self, answers: Answers, beginning: Beginning) -> None:
        self.circles.clear()
        for circle in beginning.circles:
            self.circles.addItem(circle.name, circle.id)
        self.circles.addItem(self.tr("A new circle"), "")
        self.circles.setCurrentIndex(self.circles.findData(answers.circle_id or ""))
        self.circle_field.setVisible(bool(beginning.circles))

    def _want_circle(self) -> None:
        wanted = str(self.circles.currentData())
        if wanted != (self.answers.circle_id or ""):
            self.circle_wanted.emit(wanted)

    def _rename(self, text: str) -> None:
        self.name_field.clear_error()
        self.agree(name=" ".join(text.split()))

    def _choose(self, person_ids: tuple[str, ...]) -> None:
        if person_ids != self.answers.member_ids:
            self.put(self.answers.with_members(person_ids))
            self._show_count()

    def _show_count(self) -> None:
        count = len(self.answers.members)
        words = self.tools.wording.number(count)
        people = self.tr("{count} people", "", count) if count != 1 else self.tr("one person")
        text = people.format(count=words)
        self.members_button.setText(
            self.tools.wording.sentence(text) if count else self.tr("Choose people")
        )
        chosen = set(self.answers.member_ids)
        known = self._beginning.people if self._beginning else ()
        managers = [p.name for p in known if p.manages_others and p.id in chosen]
        names = self.tools.wording.listed(managers)
        said = self.tr(
            "{names} leads others here. Intervision works best among equals.", "", len(managers)
        )
        self.warning.setText(said.format(names=names))
        self.warning.setVisible(bool(managers))


class MembersList(QFrame):
    """Everybody with a box to tick; a search line when there are many."""

    changed = Signal(tuple)  # ids of who is chosen, by name

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.setProperty("role", "card")
        self.search = SearchField(tools.theme, self.tr("Search people"))
        self.search.textChanged.connect(lambda _: self._filter())
        self._boxes: dict[str, QCheckBox] | None = None
        self._chosen: tuple[str, ...] = ()
        self._people: tuple[PersonChoice, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._empty = label(self.tr("There is nobody yet. Add people first."), "small", wrap=True)
        everybody = link(tools.theme, self.tr("Everybody"))
        everybody.clicked.connect(lambda: self._tick_all(on=True))
        nobody = link(tools.theme, self.tr("Nobody"))
        nobody.clicked.connect(lambda: self._tick_all(on=False))
        inner = widget_of(column(self._list, None, gap=0), "pageBody")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._links = widget_of(row(everybody, nobody, None, gap=tools.theme.px(12)))
        edge = tools.theme.px(12)
        parts = column(
            self.search, self._empty, self._area, self._links, margins=(edge, edge, edge, 8)
        )
        self.setLayout(parts)

    def show_people(self, people: Sequence[PersonChoice], chosen: Sequence[str]) -> None:
        """Show who there is, and who is chosen.

        The boxes of a large organisation are made when somebody looks at them.
        """
        self._chosen = tuple(p.id for p in people if p.id in set(chosen))
        if tuple(people) != self._people:
            self._people, self._boxes = tuple(people), None
        if self._boxes is not None or not self.isHidden():
            self._tick()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Make the boxes when somebody is going to look."""
        if visible and self._boxes is None:
            self._build()
            self._tick()
        super().setVisible(visible)

    @property
    def boxes(self) -> dict[str, QCheckBox]:
        """The box of each person, by id."""
        if self._boxes is None:
            self._build()
            self._tick()
        return self._boxes or {}

    def _tick(self) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in self._chosen)

    def begin(self) -> None:
        """Give the focus to where choosing starts."""
        first = next(iter(self.boxes.values()), None)
        start: QWidget | None = self.search if not self.search.isHidden() else first
        if start is not None:
            start.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Who is ticked, by name."""
        if self._boxes is None:
            return self._chosen
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _build(self) -> None:
        clear(self._list)
        people, self._boxes = self._people, {}
        for person in people:
            box = QCheckBox(literal(person.name))
            box.setToolTip(person.functions)
            box.clicked.connect(lambda _=False: self.changed.emit(self.chosen))
            self._boxes[person.id] = box
            self._list.addWidget(box)
        self.search.setVisible(len(people) > MANY)
        self._area.setVisible(bool(people))
        self._links.setVisible(bool(people))
        self._empty.setVisible(not people)
        high = max((box.sizeHint().height() for box in islice(self._boxes.values(), 1)), default=0)
        self._area.setFixedHeight(min(len(people), MANY) * high + 2)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        for person in self._people:
            text = f"{person.name} {person.functions}".casefold()
            self.boxes[person.id].setVisible(all(word in text for word in words))

    def _tick_all(self, *, on: bool) -> None:
        for box in self.boxes.values():
            if not box.isHidden():
                box.setChecked(on)
        self.changed.emit(self.chosen)
