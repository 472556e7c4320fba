"""Everything about the chosen person, beside the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leerkring.app.load.table import LoadView
from leerkring.app.organisation.places import LocationRow
from leerkring.app.people.rows import PersonDetails, PersonProblem, TurnRow
from leerkring.ui.people.away import AwayCard
from leerkring.ui.people.coaching import CoachCard
from leerkring.ui.people.doing import DoingCard, VisitsCard
from leerkring.ui.people.facts import ContactCard, ServiceCard, TurnsCard, WeekCard
from leerkring.ui.people.parts import PanelCard, PanelTools
from leerkring.ui.people.sending import SendingCard
from leerkring.ui.widgets.buttons import Button, icon_button, link
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, hairline, row, widget_of
from leerkring.ui.widgets.marks import Avatar, Chip, CircleDot

_MOST_TURNS = 6


class HeadCard(PanelCard):
    """Who it is, the circles they are in, and what is missing."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self._shown: PersonDetails | None = None
        self._avatar = QVBoxLayout()
        self.detail = small("")
        self._chips = FlowLayout(tools.theme.px(6))
        self._circles = FlowLayout(tools.theme.px(10))
        texts = column(self.heading, self.detail, gap=tools.theme.px(2))
        self.heading.setWordWrap(True)
        top = row(gap=tools.theme.px(12))
        top.addLayout(self._avatar)
        top.addLayout(texts, 1)
        self.lines.addLayout(top)
        self.lines.addLayout(self._chips)
        self.lines.addLayout(self._circles)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        if person == self._shown:
            return
        self._shown, self.person_id = person, person.id
        theme = self.tools.theme
        self.entitle(person.name)
        said = " · ".join(t for t in (person.functions, person.location_name) if t)
        self.detail.setText(said)
        self.detail.setVisible(bool(said))
        for layout in (self._avatar, self._chips, self._circles):
            clear(layout)
        self._avatar.addWidget(Avatar(theme, person.name, 40))
        for text, tone, icon in self._remarks(person):
            self._chips.addWidget(Chip(theme, text, tone, icon))
        self._show_circles(person)

    def _show_circles(self, person: PersonDetails) -> None:
        theme, go = self.tools.theme, self.tools.go
        today = self.tools.today()
        for membership in person.memberships:
            if membership.last_day is not None and membership.last_day < today:
                continue
            circle = membership.circle
            shown = QFontMetrics(theme.font(14)).elidedText(
                circle.name, Qt.TextElideMode.ElideRight, theme.px(300)
            )
            to_circle = link(theme, shown, name=circle.name)
            to_circle.setToolTip(circle.name if shown != circle.name else "")
            to_circle.clicked.connect(lambda _=False, c=circle: go("circle", c.id))
            pair = row(CircleDot(theme, circle.colour), to_circle, gap=theme.px(4))
            self._circles.addWidget(widget_of(pair))

    def _remarks(self, person: PersonDetails) -> list[tuple[str, str, str]]:
        remarks = []
        if PersonProblem.NO_EMAIL in person.problems:
            remarks.append((self.tr("no e-mail"), "amber", "mail-warning"))
        if PersonProblem.SAME_EMAIL in person.problems:
            remarks.append((self.tr("e-mail used twice"), "amber", "mail-warning"))
        if any(absence.now for absence in person.absences):
            remarks.append((self.tr("away now"), "amber", "palmtree"))
        if person.left is not None:
            remarks.append((self.tools.words.leaving(person.left), "neutral", "user-x"))
        return remarks


class ComingCard(PanelCard):
    """The turns to come, each a link to its meeting."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Coming turns"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.lines.addLayout(self._list)
        self._shown: tuple[str, tuple[TurnRow, ...]] | None = None

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        ahead = tuple(t for t in reversed(person.turns) if not t.is_past)
        if self._shown == (person.id, ahead):
            return
        self._shown = (person.id, ahead)
        clear(self._list)
        theme, go = self.tools.theme, self.tools.go
        for turn in ahead[:_MOST_TURNS]:
            said = self.tools.words.turn(turn)
            to_meeting = link(theme, self.tr("Open"), name=self.tr("Open {turn}").format(turn=said))
            to_meeting.clicked.connect(lambda _=False, t=turn: go("meeting", t.meeting_id))
            line = row(gap=theme.px(8))
            line.addWidget(body(said), 1)
            line.addWidget(to_meeting)
            self._list.addLayout(line)
        if len(ahead) > _MOST_TURNS:
            self._list.addWidget(small(self.tools.words.more_turns(len(ahead) - _MOST_TURNS)))
        if not ahead:
            self._list.addWidget(small(self.tr("No turns are planned.")))


class PersonPanel(QFrame):
    """Everything about one person, or what can be done with several."""

    remove_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, tools: PanelTools) -> None:
        super().__init__()
        self._tools = tools
        theme = tools.theme
        self.setObjectName("personPanel")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("The chosen person"))
        self.close_button = icon_button(theme, "x", self.tr("Close the panel"))
        self.close_button.clicked.connect(lambda: self.close_wanted.emit())
        self.head = HeadCard(tools)
        self.away = AwayCard(tools)
        self.coming = ComingCard(tools)
        self.doing = DoingCard(tools)
        self.week = WeekCard(tools)
        self.turns = TurnsCard(tools)
        self.visits = VisitsCard(tools)
        self.coaching = CoachCard(tools)
        self.contact = ContactCard(tools)
        self.service = ServiceCard(tools)
        self.sending = SendingCard(tools)
        self.remove_button = Button(theme, "-", kind="danger", icon="trash-2")
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit())
        self.cards: tuple[PanelCard, ...] = (
            self.head,
            self.away,
            self.coming,
            self.doing,
            self.week,
            self.turns,
            self.visits,
            self.coaching,
            self.contact,
            self.sending,
            self.service,
        )
        self._title, self._names = h2(""), small("")
        self.several = widget_of(column(self._title, self._names))
        self._lay_out()

    @property
    def person_id(self) -> str:
        """Who is shown."""
        return self.head.person_id

    def show_person(self, person: PersonDetails, places: tuple[LocationRow, ...]) -> None:
        """Show one person."""
        self.setUpdatesEnabled(False)  # until everything has found its place
        if person.id != self.person_id:
            self.area.verticalScrollBar().setValue(0)
        self.head.show_person(person)
        self.away.show_person(person)
        self.coming.show_person(person)
        self.doing.show_person(person)
        self.week.show_person(person)
        self.turns.show_person(person)
        self.visits.show_person(person)
        self.coaching.show_person(person)
        self.contact.show_person(person, places)
        self.sending.show_person(person)
        self.service.show_person(person)
        for part in self.cards:
            part.setVisible(True)
        for line in self._hairlines:
            line.setVisible(True)
        self.several.setVisible(False)
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
        self.remove_button.setVisible(True)
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._settled))

    def know_loads(self, view: LoadView) -> None:
        """Show hours from now on."""
        self.doing.know_loads(view)

    def _settled(self) -> None:
        self.setUpdatesEnabled(True)

    def show_several(self, names: Sequence[str]) -> None:
        """Show what can be done with several people."""
        for part in (*self.cards, *self._hairlines):
            part.setVisible(False)
        self._title.setText(self._tools.words.people(len(names)))
        self._names.setText(self._tools.wording.listed(names[:12]) + ("…" if names[12:] else ""))
        self.several.setVisible(True)
        self.remove_button.setText(self.tr("Remove these people"))
        self.remove_button.setAccessibleName(self.remove_button.text())
        self.remove_button.setVisible(True)

    def first_field(self) -> QWidget:
        """Return where to begin in the panel."""
        return self.away.form.first.line

    def _lay_out(self) -> None:
        theme = self._tools.theme
        parts = column(gap=theme.px(12), margins=(theme.px(16), 0, theme.px(16), theme.px(16)))
        parts.addWidget(self.several)
        self._hairlines = []
        for number, part in enumerate(self.cards):
            if number:
                self._hairlines.append(hairline())
                parts.addWidget(self._hairlines[-1])
            parts.addWidget(part)
        parts.addLayout(row(self.remove_button, None))
        parts.addStretch(1)
        inside = widget_of(parts, "pageBody")
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        edge = theme.px(8)
        top = row(None, self.close_button, margins=(edge, edge, edge, 0))
        self.setLayout(column(top, self.area, gap=0, margins=(1, 1, 1, theme.px(8))))
