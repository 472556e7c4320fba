"""The page *Mensen*: everybody in a table that is typed in, one person beside it."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from leerkring.app.invitations.post import Post
from leerkring.app.people.export import ListWriter
from leerkring.app.people.rows import PeopleList, PersonRow
from leerkring.app.reading.tables import TableReader
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_source import list_in
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.people.calendars import CalendarReading
from leerkring.ui.people.drawer import TableWithDrawer
from leerkring.ui.people.edits import PeopleEdits
from leerkring.ui.people.empty import BelowTheRows
from leerkring.ui.people.entry import PeopleColumn
from leerkring.ui.people.exporting import PeopleExporter
from leerkring.ui.people.filters import PeopleFilter, Show
from leerkring.ui.people.lists import PeopleLists
from leerkring.ui.people.looking import Looking
from leerkring.ui.people.model import PeopleModel
from leerkring.ui.people.panel import PersonPanel
from leerkring.ui.people.parts import PanelTools
from leerkring.ui.people.table import PeopleTable
from leerkring.ui.people.words import PeopleWords
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.frame import PageFrame

NO_EMAIL = "no_email"


class PeoplePage(Page):
    """A list may also be dropped on the page or pasted; its preview takes the table's place."""

    name: ClassVar[str] = "people"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Absence",
            "Assignment",
            "Attendance",
            "BusySource",
            "BusyTime",
            "Circle",
            "CoachingDuo",
            "CoachingSession",
            "Group",
            "Location",
            "Meeting",
            "Membership",
            "PeerVisit",
            "Person",
            "Setting",
            "VisitPause",
            "VisitRound",
        }
    )

    def __init__(
        self, services: Services, reader: TableReader, writer: ListWriter, post: Post
    ) -> None:
        super().__init__(services)
        theme = services.theme
        self.setAcceptDrops(True)
        self._everybody: tuple[PersonRow, ...] = ()
        self._held: frozenset[str] = frozenset()
        self._wanted: str | None = None  # who must be chosen once the list is read
        self._known = False
        self.words = PeopleWords(services.wording)
        self.filter = PeopleFilter(theme, self._today, self)
        self.model = PeopleModel(theme, self.words)
        self.table = PeopleTable(theme, services.wording, self.model)
        self.below = BelowTheRows(theme, self.table)
        self.edits = PeopleEdits(self, self.table, self.words)
        self._exporter = PeopleExporter(self, writer)
        self.calendars = CalendarReading(self, post.busy)
        self._make_actions()
        self._lay_out()
        self.lists = PeopleLists(self, self.stack, self.frame, reader, self.words)
        self.looking = Looking(self, self.table, self.body, self._rows_of)
        self._connect()

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Show everybody, somebody (`id`), or first who has no e-mail address (`part`)."""
        self.place = place
        self.edits.fresh = []
        self._wanted = place.id or None
        if place.part == NO_EMAIL:
            self._narrow(Show.NO_EMAIL)
        self.lists.close()
        self.refresh(None)

    def prepare(self) -> None:
        """Read and lay out what there is, and make the panel that the first person opens."""
        self.refresh()
        self.body.make_panel()

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the list again, and the chosen person."""
        if changes is not None:
            self.edits.hear(changes)
            self._held = frozenset(row.id for row in self.model.rows)
        places = changes is None or bool(changes.kinds & {"Location", "Group"})
        self.looking.refresh(places=places)
        self.ask(PeopleList(with_former=True), self._show_list, key="people")

    def first_focus(self) -> QWidget | None:
        """Return the table, or the line that is typed in."""
        if self.lists.are_shown:
            return self.lists.first_focus
        return self.table.cells.line or self.table

    def leave(self) -> bool:
        """Go back from a list to the people, or from the panel to the table."""
        if self.lists.are_shown:
            self.lists.close()
            return True
        focused: QWidget | None = self.focusWidget()
        if self.body.is_open:
            self.body.close_panel()
            return True
        if focused not in (None, self.table) and not self.table.isAncestorOf(focused):
            self.table.setFocus()
            return True
        return False

    @property
    def panel(self) -> PersonPanel:
        """Everything about the chosen person."""
        return self.body.panel

    # Layout

    def _make_actions(self) -> None:
        self._add = self.action(self.tr("Add people"), self.add, icon="user-plus")
        self._import = self.action(
            self.tr("From Excel or CSV…"), lambda: self.lists.choose(), icon="file-spreadsheet"
        )
        self._export = self.action(self.tr("Export…"), self.export, icon="download")
        self._absences = self.action(
            self.tr("Absences from a list…"),
            lambda: self.lists.take_absences(),
            icon="palmtree",
            menu=Menu.EDIT,
        )
        self._hours = self.action(
            self.tr("Hours per person"), lambda: self.go("load"), icon="clock"
        )
        self.menu_actions[Menu.EDIT].append(self._import)
        self.new_action = self._add
        self.primary_action = self.action(self._add.text(), self.press_filled)
        self.export_action = self._export

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.frame = PageFrame(theme, self.tr("People"), scrolls=False)
        for widget in self.filter.widgets:
            self.frame.toolbar.addWidget(widget)
        self.frame.set_primary(self._add)
        self.frame.add_action(self._import)
        self._more = plain(theme, self.tr("More"), icon="ellipsis")
        self._more_menu = QMenu(self._more)
        more = [self._absences, self.calendars.all_action, self._hours, self._export]
        self._more_menu.addActions(more)
        self._more.clicked.connect(lambda: self._more_menu.popup(_below(self._more)))
        self.frame.header.insertWidget(self.frame.header.count() - 1, self._more)
        self.body = TableWithDrawer(theme, self.table, lambda: PersonPanel(self._panel_tools()))
        self.frame.body.addWidget(self.body, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.frame)
        self.fill(self.stack)

    def _connect(self) -> None:
        self.filter.changed.connect(self._filter_changed)
        self.filter.stepped_down.connect(self._step_into_table)
        self.table.left_upwards.connect(self.filter.field.setFocus)
        self.table.list_pasted.connect(self.lists.paste)
        self.table.remove_wanted.connect(self.remove)
        self.table.person_wanted.connect(self.show_person)
        self.table.menu_wanted.connect(self._open_menu)
        self.body.made.connect(lambda panel: panel.remove_wanted.connect(self.remove))
        self.body.made.connect(self.calendars.listen_to)
        self.edits.added.connect(lambda _: self._show_rows())

    def _panel_tools(self) -> PanelTools:
        services = self.services
        return PanelTools(
            theme=services.theme,
            wording=services.wording,
            words=self.words,
            today=self._today,
            run=lambda command, failed: self.run(command, None, failed),
            go=self.go,
        )

    def _today(self) -> date:
        return local_today(self.services.clock)

    # Who is shown

    def _show_list(self, rows: tuple[PersonRow, ...]) -> None:
        first_time, self._known = not self._known, True
        self._everybody = rows
        self.filter.know(rows)
        self.table.know(rows)
        self._show_rows()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_person(wanted)
        elif self.place.part == NO_EMAIL and self.model.rows:
            self.table.choose(self.model.rows[0].id, PeopleColumn.EMAIL)
            self.place = Place(self.name)
        elif first_time and not rows and not self.lists.are_shown:
            self.table.begin_typing()

    def _show_rows(self) -> None:
        held = self._held | frozenset(self.edits.fresh)
        rows = self.filter.passes(held)
        fresh = {key: place for place, key in enumerate(self.edits.fresh)}
        rows.sort(key=lambda row: fresh.get(row.id, -1))  # the new ones last, as typed
        chosen, at = self.table.chosen_ids, self.table.currentIndex()
        self.model.show_rows(rows)
        if len(chosen) == 1 and not self.table.currentIndex().isValid():
            self.table.choose(chosen[0], max(at.column(), 0))
        self._explain_empty()

    def _explain_empty(self) -> None:
        nobody = not self.model.rows
        self._export.setEnabled(bool(self._everybody))
        if not nobody:
            self.below.hide()
        elif self._everybody:
            deed = Deed(self.tr("Show everybody"), lambda: self._narrow(Show.EVERYBODY))
            self.below.say(self.tr("Nobody fits this."), deed=deed, icon="search")
        else:
            self.below.say(
                self.tr("Add your team: type, paste or take it from Excel."),
                self.tr("A name is enough. Press Enter for the next person."),
                Deed(self._import.text(), self._import.trigger),
                icon="users",
            )

    def _filter_changed(self) -> None:
        self._held = frozenset()
        self.edits.fresh = []
        self.table.notice.hush()
        self._show_rows()

    def _narrow(self, show: Show) -> None:
        self.filter.choose(show)
        self._filter_changed()

    def _step_into_table(self) -> None:
        self.table.setFocus()
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def show_person(self, person_id: str) -> None:
        """Choose somebody, whatever the filter says now."""
        row = next((r for r in self._everybody if r.id == person_id), None)
        if row is None:
            return
        if not self.table.choose(person_id):
            former = row.left is not None and row.left < self._today()
            self._narrow(Show.FORMER if former else Show.EVERYBODY)
            self.table.choose(person_id)
        self.table.setFocus()
        self.body.open()

    def _rows_of(self, ids: Sequence[str]) -> list[PersonRow]:
        by_id = {row.id: row for row in self._everybody}
        return [by_id[key] for key in ids if key in by_id]

    # What can be done

    def add(self) -> None:
        """Type somebody new in the last row."""
        self.lists.close()
        if self.filter.field.text() or self.filter.show_what is not Show.EVERYBODY:
            self._narrow(Show.EVERYBODY)
        self.table.begin_typing()

    def press_filled(self) -> None:
        """Do what the filled button of this moment says."""
        if self.lists.are_shown:
            self.lists.press_filled()
        else:
            self.add()

    def remove(self) -> None:
        """Remove who is chosen; can be undone."""
        self.edits.remove(self._rows_of(self.table.chosen_ids))

    def export(self) -> None:
        """Save who is shown, or when several are chosen those, for a spreadsheet."""
        chosen = self.table.chosen_ids
        shown = tuple(row.id for row in self.model.rows)
        self._exporter.save(chosen if len(chosen) > 1 else shown)

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        people = self._rows_of(self.table.chosen_ids)
        if not index.isValid() or not people:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(people) == 1:
            menu.addAction(self.tr("Absence…")).triggered.connect(lambda: self.looking.go_in())
            menu.addSeparator()
        removal = menu.addAction(self.tr("Remove"))
        removal.triggered.connect(lambda: self.remove())
        menu.popup(at)

    # Dropping a list

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if list_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.lists.look_at(event.mimeData()):
            event.acceptProposedAction()


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
