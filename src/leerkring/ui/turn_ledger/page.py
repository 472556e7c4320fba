"""The page *Beurten*: who led and brought a case how often, over one circle or all."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QWidget

from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.app.people.export import ListWriter
from leerkring.app.planning.all_turns import AllTurns, PersonTurns
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.turn_ledger.table import TurnColumns, TurnsFilter, TurnsModel
from leerkring.ui.widgets.fields import Field, SearchField, choice_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, widget_of
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.period import PeriodChoice
from leerkring.ui.widgets.tables import Table

_CIRCLE = "turns/circle"


class TurnsPage(Page):
    """Everybody is listed, also who had no turn; the choices are remembered."""

    name: ClassVar[str] = "turns"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {"Absence", "Assignment", "Circle", "Meeting", "Membership", "Person"}
    )

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.saver = ListSaver(self, writer)
        self._circles: tuple[CircleRow, ...] = ()
        self._wanted = services.preferences.get(_CIRCLE)
        self.words = TurnColumns(services.wording)
        self.model = TurnsModel(theme, self.words)
        self.rows = TurnsFilter(self.model, self)
        self.table = Table(theme, self.rows, name=self.tr("Turns"))
        self.circle = choice_field(theme, ())
        self.period = PeriodChoice(
            theme, services.wording, services.preferences,
            lambda: local_today(services.clock), "turns",
        )  # fmt: skip
        self.search = SearchField(theme, self.tr("Name or circle"))
        self.hint = small(
            self.tr(
                "Difference: turns more or fewer than the fair share, over all meetings until the"
                " end of the period. For newcomers it counts from when they join."
            )
        )
        self.frame = PageFrame(theme, self.tr("Turns"))
        self.empty = EmptyState(
            theme,
            self.tr("No turns yet"),
            self.tr("As soon as a circle has members you see here who led and brought a case."),
            Deed(self.tr("Plan a year"), lambda: self.go("plan")),
            icon="users",
        )
        self._export = self.action(self.tr("Export…"), self.export, icon="download")
        self.export_action = self._export
        self._lay_out()
        self._connect()

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Show all circles, or the one of the place."""
        self.place = place
        if place.id:
            self._wanted = place.id
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the circles and the turns again."""
        del changes
        self.ask(CircleList(), self._show_circles, key="circles")

    def first_focus(self) -> QWidget | None:
        """Return the list of circles to choose from."""
        return self.circle

    # Showing

    def _show_circles(self, circles: tuple[CircleRow, ...]) -> None:
        self._circles = tuple(c for c in circles if not c.archived)
        self.circle.clear()
        self.circle.addItem(self.tr("All circles"), "")
        for circle in self._circles:
            self.circle.addItem(circle.name, circle.id)
        self.circle.setCurrentIndex(max(0, self.circle.findData(self._wanted)))
        self._ask()

    def _ask(self) -> None:
        first, last = self.days()
        if first <= last:
            circle_id = self.circle.currentData() or None
            self.ask(AllTurns(first, last, circle_id), self._show_turns, key="turns")

    def _show_turns(self, people: tuple[PersonTurns, ...]) -> None:
        self.model.show_rows(people)
        self._fit_columns()
        self.empty.setVisible(not people)
        self._content.setVisible(bool(people))
        self._export.setEnabled(bool(people))

    def _fit_columns(self) -> None:
        """Give each column what its words need: Qt keeps room for an arrow in all of them."""
        header, theme = self.table.horizontalHeader(), self.services.theme
        for number, one in enumerate(self.words.columns()[:-1]):
            strong = theme.font(14, theme.font(14).Weight.DemiBold)
            cells = QFontMetrics(strong if one.strong else theme.font(14))
            title = header.fontMetrics().horizontalAdvance(one.title)
            wide = max((cells.horizontalAdvance(one.text(p)) for p in self.model.rows), default=0)
            arrow = theme.px(18) if number == 0 else 0
            header.resizeSection(number, max(title + arrow, wide) + theme.px(22))

    def days(self) -> tuple[date, date]:
        """Return the first and last day of the chosen period, both included."""
        return self.period.days()

    # What the user does

    def _choose_circle(self) -> None:
        self._wanted = self.circle.currentData() or ""
        self.services.preferences.put(_CIRCLE, self._wanted)
        self._ask()

    def _open(self, index: QModelIndex) -> None:
        person = self.model.row_of(self.rows.mapToSource(index))
        if person is not None:
            self.go("people", person.person_id)

    def export(self) -> None:
        """Save what is in view for a spreadsheet."""
        title, name = self.tr("Save the turns"), self.tr("Turns")
        self.saver.save_table(title, name, self.words.columns(), self.rows.shown)

    # How it is built

    def _lay_out(self) -> None:
        theme = self.services.theme
        choices = FlowLayout(theme.px(16))
        choices.addWidget(Field(theme, self.tr("Circle"), self.circle))
        for part in self.period.widgets:
            choices.addWidget(part)
        choices.addWidget(Field(theme, self.tr("Search"), self.search))
        self.circle.setMinimumWidth(theme.px(190))
        self.table.setMinimumHeight(theme.px(240))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionResizeMode(self.model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        around = widget_of(column(self.hint, margins=(theme.px(8), 0, theme.px(8), theme.px(8))))
        self._content = card(column(self.table, around, gap=theme.px(8)))
        self.frame.body.addLayout(choices)
        self.frame.body.addWidget(self._content, 1)
        self.frame.body.addWidget(self.empty)
        self.frame.add_action(self._export)
        self.empty.hide()
        self.fill(self.frame)

    def _connect(self) -> None:
        self.circle.activated.connect(lambda _: self._choose_circle())
        self.period.changed.connect(self._ask)
        self.search.textChanged.connect(self.rows.look_for)
        self.table.opened.connect(self._open)
