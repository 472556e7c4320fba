"""The page *Wie kreeg coaching*: per location, with hours, and who was not coached yet."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leerkring.app.coaching.overview import (
    CoachedLocation,
    CoachedPerson,
    CoachingOverview,
    CoachingOverviewRows,
)
from leerkring.app.people.export import ListWriter
from leerkring.app.reading.names import plain
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field, SearchField, choice_field, grow_with_options
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import h2, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.period import PeriodChoice
from leerkring.ui.widgets.tables import Column, Index, Table, TableModel
from leerkring.ui.wording import Wording

SORT_ROLE = Qt.ItemDataRole.UserRole
_PLACE = "coaching/overview"


class CoachedWords(QObject):
    """Words for the tables."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def columns(self) -> tuple[Column[CoachedPerson], ...]:
        """Return the columns from left to right."""

        def icon(person: CoachedPerson) -> tuple[str, str]:
            return ("circle-alert", "amber") if person.not_yet else ("check", "green")

        return (
            Column(self.tr("Name"), lambda p: p.name, strong=True, note=lambda p: p.functions),
            Column(self.tr("Coached"), self.state, icon=icon),
            Column(self.tr("Times"), lambda p: str(p.sessions), amount=lambda p: str(p.sessions)),
            Column(
                self.tr("Hours"),
                lambda p: self.hours(p.minutes),
                amount=lambda p: self.hours(p.minutes),
            ),
            Column(self.tr("Last time"), self.last),
            Column(self.tr("Co-coach"), lambda p: ", ".join(p.coaches), note=_coaches),
        )

    def key(self, person: CoachedPerson, number: int) -> object:
        """Return what a column is sorted by."""
        last = person.last.toordinal() if person.last else 0
        keys: tuple[object, ...] = (
            plain(person.name), not person.not_yet, person.sessions, person.minutes, last,
            plain(", ".join(person.coaches)),
        )  # fmt: skip
        return keys[number]

    def state(self, person: CoachedPerson) -> str:
        """Return whether somebody was coached."""
        return self.tr("not yet") if person.not_yet else self.tr("yes")

    def hours(self, minutes: int) -> str:
        """Return "1,5"."""
        return self.wording.amount_of_hours(minutes)

    def last(self, person: CoachedPerson) -> str:
        """Return the day of the last session."""
        if person.last is None:
            return "\N{EN DASH}"
        return f"{self.wording.short_day(person.last, weekday=False)} {person.last.year}"

    def place(self, place: CoachedLocation) -> str:
        """Return the name of a location."""
        return place.name or self.tr("Without a location")

    def summary(self, place: CoachedLocation) -> str:
        """Return "twee van vijf nog niet, 6,75 uur"."""
        count, whole = place.not_yet, len(place.people)
        hours = self.tr("{hours} hours").format(hours=self.hours(place.minutes))
        if not count:
            said = self.tr("Everybody was coached")
        else:
            said = self.tr("{count} of {all} not yet").format(count=count, all=whole)
        return f"{said} · {hours}"


class CoachedModel(TableModel[CoachedPerson]):
    """One row a person."""

    def __init__(self, theme: Theme, words: CoachedWords) -> None:
        super().__init__(theme, words.columns())
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self.row_of(index)
        if role != SORT_ROLE or person is None:
            return super().data(index, role)
        return self._words.key(person, index.column())


class CoachedTable(QWidget):
    """The people of one location under its name."""

    def __init__(self, theme: Theme, words: CoachedWords, place: CoachedLocation) -> None:
        super().__init__()
        self.model = CoachedModel(theme, words)
        self.model.show_rows(place.people)
        self.rows = QSortFilterProxyModel(self)
        self.rows.setSortRole(SORT_ROLE)
        self.rows.setSourceModel(self.model)
        name = words.place(place)
        self.table = Table(theme, self.rows, name=name)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.grow_with_rows()
        edge = theme.px(8)
        top = row(h2(name), None, small_line(words.summary(place)), gap=theme.px(12))
        top.setContentsMargins(edge, theme.px(12), edge, 0)
        inside = column(top, self.table, gap=theme.px(6), margins=(0, 0, 0, theme.px(8)))
        self.setLayout(column(card(inside)))

    def needed_widths(self) -> list[int]:
        """Return what each column needs for its words."""
        header = self.table.horizontalHeader()
        return [
            max(self.table.sizeHintForColumn(n), header.sectionSizeHint(n))
            for n in range(self.rows.columnCount())
        ]

    def take_widths(self, widths: list[int]) -> None:
        """Have columns of these widths, as the other tables."""
        for number, wide in enumerate(widths[:-1]):
            self.table.horizontalHeader().resizeSection(number, wide)

    def person_at(self, index: QModelIndex) -> CoachedPerson | None:
        """Return whose row it is."""
        return self.model.row_of(self.rows.mapToSource(index))


class CoachingOverviewPage(Page):
    """For the inspection: everybody is listed; only what counts as coaching is in it."""

    name: ClassVar[str] = "coaching_overview"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {"CoachingDuo", "CoachingSession", "Location", "Person"}
    )

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = CoachedWords(services.wording)
        self.saver = ListSaver(self, writer)
        self._view: CoachingOverviewRows | None = None
        self.tables: list[CoachedTable] = []
        self.period = PeriodChoice(
            theme, services.wording, services.preferences,
            lambda: local_today(services.clock), "coaching",
        )  # fmt: skip
        self.place_box = choice_field(theme, ())
        grow_with_options(theme, self.place_box, least=170, most=320)
        self.search = SearchField(theme, self.tr("Name or function"))
        self.not_yet = QCheckBox(self.tr("Only who was not coached yet"))
        self.state = label("", "sub", wrap=True)
        self.frame = PageFrame(theme, self.tr("Who was coached"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(16))
        self._export = self.action(self.tr("Export…"), self.export, icon="download")
        self.export_action = self._export
        self._print = self.action(self.tr("Print"), self.print_it, icon="printer")
        self.print_action = self._print
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changed | None = None) -> None:
        """Count again."""
        del changes
        first, last = self.period.days()
        self.ask(CoachingOverview(first, last), self._show, key="overview")

    def first_focus(self) -> QWidget | None:
        """Return the choice of the period."""
        return self.period.box

    def leave(self) -> bool:
        """Go back to the board."""
        self.go("coaching")
        return True

    def _show(self, view: CoachingOverviewRows) -> None:
        self._view = view
        wanted = self.services.preferences.get(_PLACE)
        self.place_box.clear()
        self.place_box.addItem(self.tr("All locations"), "")
        for place in view.locations:
            self.place_box.addItem(self.words.place(place), place.location_id or "-")
        self.place_box.setCurrentIndex(max(0, self.place_box.findData(wanted)))
        self._place_field.setVisible(len(view.locations) > 1)
        people = [p for place in view.locations for p in place.people]
        late = sum(p.not_yet for p in people)
        said = self.tr("%n person(s) were not coached yet in this period.", "", late)
        said = self.services.wording.counted_sentence(said, late)
        if people and not late:
            said = self.tr("Everybody was coached in this period.")
        self.state.setText(said if people else "")
        self._export.setEnabled(bool(people))
        self._print.setEnabled(bool(people))
        self._show_tables()

    def _shown(self) -> list[CoachedLocation]:
        chosen = self.place_box.currentData() or ""
        words = plain(self.search.text()).split()
        found = []
        for place in self._view.locations if self._view else ():
            if chosen not in ("", place.location_id or "-"):
                continue
            people = tuple(
                p
                for p in place.people
                if (p.not_yet or not self.not_yet.isChecked())
                and all(word in plain(f"{p.name} {p.functions}") for word in words)
            )
            if people:
                found.append(
                    CoachedLocation(location_id=place.location_id, name=place.name, people=people)
                )
        return found

    def _show_tables(self) -> None:
        clear(self._list)
        self.tables = []
        for place in self._shown():
            table = CoachedTable(self.services.theme, self.words, place)
            table.table.opened.connect(lambda index, t=table: self._open(t, index))
            self.tables.append(table)
            self._list.addWidget(table)
        if not self.tables:
            self._list.addWidget(self._nobody())
            return
        needed = [table.needed_widths() for table in self.tables]
        widths = [max(column) for column in zip(*needed, strict=True)]
        for table in self.tables:
            table.take_widths(widths)

    def _nobody(self) -> QWidget:
        theme = self.services.theme
        if self._view is not None and self._view.locations:
            deed = Deed(self.tr("Show everybody"), self._show_everybody)
            return EmptyState(theme, self.tr("Nobody fits this."), "", deed, icon="search")
        deed = Deed(self.tr("Add people"), lambda: self.go("people"))
        return EmptyState(
            theme, self.tr("There is nobody yet"),
            self.tr("As soon as there are people you see here who was coached."), deed,
            icon="users",
        )  # fmt: skip

    def _show_everybody(self) -> None:
        self.search.clear()
        self.not_yet.setChecked(False)
        self.place_box.setCurrentIndex(0)
        self._show_tables()

    def _open(self, table: CoachedTable, index: QModelIndex) -> None:
        person = table.person_at(index)
        if person is not None:
            self.go("people", person.person_id)

    def _choose_place(self) -> None:
        self.services.preferences.put(_PLACE, self.place_box.currentData() or "")
        self._show_tables()

    def export(self) -> None:
        """Save what is in view for a spreadsheet."""
        columns = self.words.columns()
        headings = [self.tr("Location"), *(one.title for one in columns)]
        rows = [
            [self.words.place(place), *(one.saved(person) for one in columns)]
            for place in self._shown()
            for person in place.people
        ]
        name = self.tr("Who was coached")
        numbers = [at for at, one in enumerate(columns, start=1) if one.amount is not None]
        self.saver.save(self.tr("Save who was coached"), name, headings, rows, numbers)

    def print_it(self) -> None:
        """Show the period on paper, of the chosen location or all."""
        first, last = self.period.days()
        parts = [first.isoformat(), last.isoformat(), self.place_box.currentData() or ""]
        self.go("document", "/".join(parts).rstrip("/"), "coaching_overview")

    def _lay_out(self) -> None:
        theme = self.services.theme
        choices = FlowLayout(theme.px(16), top=True)
        self._place_field = Field(theme, self.tr("Location"), self.place_box)
        for widget in (*self.period.widgets, self._place_field):
            choices.addWidget(widget)
        choices.addWidget(Field(theme, self.tr("Search"), self.search))
        said = row(gap=theme.px(12))
        said.addWidget(self.state, 1)
        said.addWidget(self.not_yet)
        hint = small(self.tr("Counted are moments that were held, of duos that count as coaching."))
        self.frame.body.addLayout(choices)
        self.frame.body.addLayout(said)
        self.frame.body.addLayout(self._list)
        self.frame.body.addWidget(hint)
        self.frame.body.addStretch(1)
        self.frame.add_action(self._export)
        self.frame.add_action(self._print)
        self.fill(self.frame)

    def _connect(self) -> None:
        self.period.changed.connect(lambda: self.refresh(None))
        self.place_box.activated.connect(lambda _: self._choose_place())
        self.search.textChanged.connect(lambda _: self._show_tables())
        self.not_yet.toggled.connect(lambda _: self._show_tables())


def small_line(text: str) -> QWidget:
    """Return small text that does not wrap."""
    return label(text, "small")


def _coaches(person: CoachedPerson) -> str:
    return ", ".join(person.coaches)
