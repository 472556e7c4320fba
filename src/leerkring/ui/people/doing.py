"""What somebody does besides circles: visits, co-coaching and hours; and whether visits fit."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from leerkring.app.load.table import LoadRow, LoadView
from leerkring.app.people.rows import PersonDetails
from leerkring.app.people.visits import PersonVisit
from leerkring.app.visits.pauses import PauseVisits
from leerkring.domain.coaching import DuoState
from leerkring.ui.navigation import Place
from leerkring.ui.people.doing_words import DoingWords
from leerkring.ui.people.parts import PanelCard, PanelTools
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import body, label, small
from leerkring.ui.widgets.layouts import clear, row

MOST_TO_COME = 5
MOST_PAST = 3


class DoingCard(PanelCard):
    """Visits to come and past, duos and the hours of this school year, each with its page."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Visits and co-coaching"))
        self._words = DoingWords(tools.wording)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.lines.addLayout(self._list)
        self._loads: dict[str, LoadRow] = {}
        self._person: PersonDetails | None = None
        self._shown: object = None

    def know_loads(self, view: LoadView) -> None:
        """Show the hours of whoever is shown from now on."""
        self._loads = {one.person_id: one for one in view.rows}
        if self._person is not None:
            self.show_person(self._person)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self._person, self.person_id = person, person.id
        load = self._loads.get(person.id)
        shown = (person.id, person.visits, person.duos, load)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        to_come = tuple(v for v in reversed(person.visits) if not v.is_past and not v.done)
        self._add_visits(to_come, MOST_TO_COME)
        duos = [d for d in person.duos if d.state is not DuoState.FINISHED]
        over = [d for d in person.duos if d.state is DuoState.FINISHED]
        for duo in (*duos[:MOST_TO_COME], *over[:1]):
            self._add(self._words.duo(duo), Place("coaching", duo.duo_id))
        left_out = len(person.duos) - len(duos[:MOST_TO_COME]) - len(over[:1])
        self._say_more(left_out)
        self._add_visits([v for v in person.visits if v.is_past or v.done], MOST_PAST)
        if not person.visits and not person.duos:
            self._list.addWidget(small(self.tr("No visits and no co-coaching.")))
        if load is not None:
            self._add(self._words.hours(load), Place("load"), over=load.over is not None)

    def _add_visits(self, visits: Sequence[PersonVisit], most: int) -> None:
        for visit in visits[:most]:
            to = Place("visits", visit.round_id or "", visit.visit_id)
            self._add(self._words.visit(visit), to)
        self._say_more(len(visits) - most)

    def _say_more(self, count: int) -> None:
        if count > 0:
            self._list.addWidget(small(self._words.more(count)))

    def _add(self, said: str, to: Place, *, over: bool = False) -> None:
        theme = self.tools.theme
        opening = link(theme, self.tr("Open"), name=self.tr("Open {what}").format(what=said))
        opening.clicked.connect(lambda: self.tools.go(to.name, to.id, to.part))
        line = row(gap=theme.px(8))
        line.addWidget(label(said, "error", wrap=True) if over else body(said), 1)
        line.addWidget(opening)
        self._list.addLayout(line)


class VisitsCard(PanelCard):
    """Whether a visit asks for a cover, whether this person can be one, and a break."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Peer visits"))
        self.needs = QCheckBox(self.tr("Needs cover"))
        self.needs.setToolTip(
            self.tr("Somebody must take over the group while this person is visiting.")
        )
        self.covers = QCheckBox(self.tr("Can cover"))
        self.covers.setToolTip(self.tr("Can be asked to take over a group of a colleague."))
        self.needs.clicked.connect(lambda on: self.change(None, needs_cover=on))
        self.covers.clicked.connect(lambda on: self.change(None, may_cover=on))
        self.pause = tools.day_field(
            self.tr("Takes no part in visits until"),
            self.tr("takes part"),
            self.tr("Make it {day}"),
        )
        self.pause.changed.connect(self._pause)
        for widget in (self.needs, self.covers, self.pause):
            self.lines.addWidget(widget)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self.person_id = person.id
        self.needs.setChecked(person.needs_cover)
        self.covers.setChecked(person.may_cover)
        until = person.visits_paused_until
        self.pause.show_day(until if until and until >= self.tools.today() else None)

    def _pause(self, until: date | None) -> None:
        self.tools.run(PauseVisits(self.person_id, until), self.refusing(self.pause))
