"""The page *Uren per persoon*: what everything asks of everybody, beside a limit of one's own."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QWidget

from leerkring.app.load.table import LoadTable, LoadView
from leerkring.app.people.export import ListWriter
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.load.grid import LoadGrid
from leerkring.ui.load.table import (
    BRINGS,
    LEADS,
    LIMIT,
    NAME,
    OF_KIND,
    PLACE,
    TOTAL,
    LoadFilter,
    LoadModel,
    columns_of,
)
from leerkring.ui.load.words import LoadWords
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import Field, SearchField, choice_field, grow_with_options
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.period import PeriodChoice

_PLACE = "load/location"


class LoadPage(Page):
    """Everybody is listed, also at 0; the choices are remembered."""

    name: ClassVar[str] = "load"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Absence", "Assignment", "Attendance", "Circle", "CoachingDuo", "CoachingSession",
            "Location", "Meeting", "Membership", "PeerVisit", "Person", "Setting", "VisitRound",
        }
    )  # fmt: skip

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = LoadWords(services.wording)
        self.saver = ListSaver(self, writer)
        self.model = LoadModel(theme, self.words)
        self.rows = LoadFilter(self.model, self)
        self.table = LoadGrid(theme, self.rows, name=self.tr("Hours per person"))
        self.period = PeriodChoice(
            theme, services.wording, services.preferences,
            lambda: local_today(services.clock), "load",
        )  # fmt: skip
        self.place_box = choice_field(theme, ())
        self.search = SearchField(theme, self.tr("Name or function"))
        self.only_over = QCheckBox(self.tr("Only over the limit"))
        self.summary = label("", "sub", wrap=True)
        self.reason = small("")  # why the chosen one is over the limit
        self.reason.hide()
        self.to_limit = link(theme, self.tr("Change the limit"))
        self.frame = PageFrame(theme, self.tr("Hours per person"))
        self.empty = EmptyState(
            theme,
            self.tr("There is nobody yet"),
            self.tr("As soon as there are people you see here what is asked of them."),
            Deed(self.tr("Add people"), lambda: self.go("people")),
            icon="users",
        )
        self._export = self.action(self.tr("Export…"), self.export, icon="download")
        self.export_action = self._export
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changed | None = None) -> None:
        """Add everything up again."""
        del changes
        first, last = self.period.days()
        self.ask(LoadTable(first, last), self._show, key="load")

    def first_focus(self) -> QWidget | None:
        """Return the table, or without people the button."""
        return self.table if self.model.rows else self.empty.button

    # Showing

    def _show(self, view: LoadView) -> None:
        self.model.show_view(view)
        self._fill_places(view)
        self.summary.setText(self.words.summary(view))
        limited = view.limit is not None
        self.only_over.setVisible(limited)
        self.to_limit.setText(self.tr("Change the limit") if limited else self.tr("Set a limit"))
        self.empty.setVisible(not view.rows)
        self._content.setVisible(bool(view.rows))
        self._export.setEnabled(bool(view.rows))
        self._narrow()
        self.table.show_columns(self._columns_of_use(view))
        self._explain()

    def _columns_of_use(self, view: LoadView) -> list[int]:
        """Return the columns in which somebody has anything."""
        rows = view.rows
        used = {number: any(r.load.minutes(k) for r in rows) for k, number in OF_KIND.items()}
        used |= {
            NAME: True,
            TOTAL: True,
            LIMIT: view.limit is not None,
            LEADS: any(row.facilitates for row in rows),
            BRINGS: any(row.contributes for row in rows),
            PLACE: len({row.location_id for row in rows if row.location_id}) > 1,
        }
        return [number for number, of_use in used.items() if of_use]

    def _fill_places(self, view: LoadView) -> None:
        wanted = self.services.preferences.get(_PLACE)
        places = {r.location_id: r.location_name for r in view.rows if r.location_id}
        self.place_box.clear()
        self.place_box.addItem(self.tr("All locations"), "")
        for key, name in sorted(places.items(), key=lambda one: one[1].casefold()):
            self.place_box.addItem(name, key)
        self.place_box.setCurrentIndex(max(0, self.place_box.findData(wanted)))
        self._place_field.setVisible(len(places) > 1)

    def _narrow(self) -> None:
        place = self.place_box.currentData() or ""
        over = self.only_over.isChecked() and not self.only_over.isHidden()
        self.rows.narrow(self.search.text(), place, only_over=over)

    # What the user does

    def _choose_place(self) -> None:
        self.services.preferences.put(_PLACE, self.place_box.currentData() or "")
        self._narrow()

    def _explain(self) -> None:
        """Say below the table why the chosen one is over the limit: a narrow column cannot."""
        person = self.model.row_of(self.rows.mapToSource(self.table.currentIndex()))
        over = person is not None and person.over is not None
        self.reason.setText(self.words.reason(person) if person is not None and over else "")
        self.reason.setVisible(over)

    def _open(self, index: QModelIndex) -> None:
        person = self.model.row_of(self.rows.mapToSource(index))
        if person is not None:
            self.go("people", person.person_id)

    def export(self) -> None:
        """Save what is in view for a spreadsheet."""
        title, name = self.tr("Save the hours"), self.tr("Hours per person")
        self.saver.save_table(title, name, columns_of(self.words), self.rows.shown)

    # How it is built

    def _lay_out(self) -> None:
        theme = self.services.theme
        choices = FlowLayout(theme.px(16), top=True)
        self._place_field = Field(theme, self.tr("Location"), self.place_box)
        grow_with_options(theme, self.place_box, least=170, most=320)
        for widget in (*self.period.widgets, self._place_field):
            choices.addWidget(widget)
        choices.addWidget(Field(theme, self.tr("Search"), self.search))
        self.table.setMinimumHeight(theme.px(240))
        hint = small(
            self.tr("Meetings, visits, covers and co-coaching; strong colour: done, soft: to come.")
        )
        edge, gap = theme.px(8), theme.px(2)
        around = widget_of(column(self.reason, hint, gap=gap, margins=(edge, 0, edge, edge)))
        self._content = card(column(self.table, around, gap=theme.px(8)))
        said = row(gap=theme.px(12))
        said.addWidget(self.summary, 1)
        said.addWidget(self.only_over)
        said.addWidget(self.to_limit)
        self.frame.body.addLayout(choices)
        self.frame.body.addLayout(said)
        self.frame.body.addWidget(self._content, 1)
        self.frame.body.addWidget(self.empty)
        self.frame.add_action(self._export)
        self.empty.hide()
        self.fill(self.frame)

    def _connect(self) -> None:
        self.period.changed.connect(lambda: self.refresh(None))
        self.place_box.activated.connect(lambda _: self._choose_place())
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.stepped.connect(lambda _: self.table.setFocus())
        self.only_over.toggled.connect(lambda _: self._narrow())
        self.to_limit.clicked.connect(lambda: self.go("settings", part="defaults/load"))
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._explain())
