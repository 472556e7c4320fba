"""The page *Werkvormen*: all forms, one of them whole, and taken for a meeting in one click."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.work_forms.contents import FormFileError
from leerkring.app.work_forms.sharing import FormFiles
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.tables import Column, Table, TableModel
from leerkring.ui.work_forms.deeds import FormDeeds
from leerkring.ui.work_forms.filters import FormFilters
from leerkring.ui.work_forms.form_card import FormCard
from leerkring.ui.work_forms.sharing import FormSharing
from leerkring.ui.work_forms.words import FormWords

_NAME, _WHOSE, _USED = 0, 1, 4
_ONLY_THIS = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
SWOT = "swot"  # the form that has a sheet to write on


class WorkFormsPage(Page):
    """To look, or (the place's id is a meeting) to choose: the form of that meeting.

    The place's part is the key of the form to begin with.
    """

    name: ClassVar[str] = "work_forms"
    concerns: ClassVar[frozenset[str]] = frozenset({"Meeting", "OwnForm"})

    def __init__(self, services: Services, files: Callable[[], FormFiles]) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = FormWords(services.wording)
        self._forms: tuple[FormRow, ...] = ()
        self._meeting: MeetingDetails | None = None
        self._wanted = ""  # the key of the form to show next
        self._renaming = False
        self.frame = PageFrame(theme, self.tr("Work forms"))
        self.fill(self.frame)
        self.sharing = FormSharing(self, files, self.words)
        self.sharing.taken.connect(self._show_taken)
        self.sharing.refused.connect(self._show_refusal)
        self.deeds = FormDeeds(self, self.sharing, self.chosen, self.begin_rename)
        self.filters = FormFilters(theme, self.words)
        self.filters.changed.connect(self._filter)
        self._make_table()
        self.card = FormCard(theme, self.words, self.deeds.of_one)
        self.none = EmptyState(
            theme,
            self.tr("No work form is like that"),
            self.tr("Ask for less, then more of them appear."),
            Deed(self.tr("Show all work forms"), self.filters.clear),
            icon="search",
        )
        self.take_action = self.action(self.tr("Take this work form"), self.take, icon="check")
        self.print_action = self.action(self.tr("Hand out"), self.hand_out, icon="printer")
        self.sheet_action = self.action(
            self.tr("SWOT sheet"), lambda: self.go("document", SWOT, "swot_sheet"), icon="square"
        )
        self.frame.add_action(self.sheet_action)
        self.frame.add_action(self.print_action)
        self.primary_action = self.deeds.new
        self.frame.add_action(self.deeds.read)
        self._new_button = self.frame.add_action(self.deeds.new)
        self.frame.set_primary(self.deeds.new)
        self._lay_out()

    def _make_table(self) -> None:
        self.rows = TableModel[FormRow](self.services.theme, self._columns())
        self.rows.edited.connect(self._renamed)
        self.table = Table(self.services.theme, self.rows, name=self.tr("Work forms"))
        self.table.fit_columns()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._selection = self.table.selectionModel()
        self._selection.currentRowChanged.connect(self._look)
        self._selection.selectionChanged.connect(lambda *_: self.deeds.show())
        self.table.removed.connect(lambda _: self.deeds.take_away())
        self.table.opened.connect(lambda _: self._open())
        self.table.menu_wanted.connect(self._show_menu)

    def _lay_out(self) -> None:
        self._list = card(column(self.table, margins=(6, 4, 6, 4)))
        self._notices = QVBoxLayout()
        asked = FlowLayout(self.services.theme.px(8))  # not the toolbar: it must scroll along
        for field in self.filters.fields:
            asked.addWidget(field)
        self.frame.body.addLayout(asked)
        self.frame.body.addLayout(self._notices)
        self.frame.body.addWidget(self._list, 1)
        self.frame.body.addWidget(self.none, 1)
        self.none.hide()
        self.frame.side.addWidget(self.card)
        self.frame.side.addStretch(1)

    def show_place(self, place: Place) -> None:
        """Show all forms, for a meeting when the place has one."""
        self.place, self._meeting, self._wanted = place, None, place.part
        clear(self._notices)
        self.refresh()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take over the forms in files that were dropped."""
        self.sharing.read(paths)

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask for the meeting first, then for what its circle did."""
        del changes
        if self.place.id:
            self.ask(MeetingCard(self.place.id), self._with_meeting, self._without, key="meeting")
        else:
            self._read("")

    def first_focus(self) -> QWidget | None:
        """Return the list."""
        return self.none.button if self.none.isVisibleTo(self) else self.table

    def leave(self) -> bool:
        """Go back to the meeting (Esc)."""
        if not self.place.id:
            return False
        self.go("meeting", self.place.id)
        return True

    def take(self) -> None:
        """Take the chosen form for the meeting, and go back to it."""
        chosen = self.rows.row_of(self.table.currentIndex())
        if chosen is None or self._meeting is None:
            return
        said = self.tr("{form} is the work form.").format(form=chosen.form.name)

        def then(_: object) -> None:
            self.go("meeting", self.place.id)
            self.services.messages.toast(said, undo=True)

        self.run_alone(ChangeMeeting(self.place.id, work_form=chosen.form.name), then)

    def hand_out(self) -> None:
        """Show the chosen form as everybody at the table gets it."""
        chosen = self.rows.row_of(self.table.currentIndex())
        if chosen is not None:
            self.go("document", chosen.form.key, "form_handout")

    # ---- own forms ----------------------------------------------------------------------------

    def chosen(self) -> tuple[FormRow, ...]:
        """Return the chosen forms, as they stand in the list."""
        lines = sorted(index.row() for index in self._selection.selectedRows())
        return tuple(self.rows.rows[line] for line in lines if line < len(self.rows.rows))

    def begin_rename(self) -> None:
        """Let the name of an own form be typed in the list."""
        row = self.rows.row_of(self.table.currentIndex())
        if row is None:
            return
        if not row.own:
            self.deeds.refuse(self.tr("What came with Leerkring keeps its name. Copy it first."))
            return
        self._renaming = True  # Enter and a double click open a form; only this begins typing
        self.table.edit(self.rows.index(self.table.currentIndex().row(), _NAME))
        self._renaming = False

    def _renamed(self, line: int, column_number: int, name: str) -> None:
        del column_number
        row = self.rows.rows[line]
        self._wanted = row.form.key
        self.deeds.rename(row, name)

    def _open(self) -> None:
        if self._meeting is not None:
            self.take()
        else:
            self.deeds.open()

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        if index.isValid():
            self.deeds.menu(at)

    def _show_taken(self, key: str) -> None:
        self._wanted = key
        self.filters.clear()
        self._filter()

    def _show_refusal(self, error: FormFileError | None) -> None:
        clear(self._notices)
        if error is not None:
            again = Deed(self.tr("Choose another file"), self.sharing.choose)
            close = Deed(self.tr("Close"), lambda: self._show_refusal(None))
            theme, said = self.services.theme, self.words.refusal(error)
            self._notices.addWidget(NoticeBar(theme, said, (again, close), tone="amber"))

    # ---- reading ------------------------------------------------------------------------------

    def _with_meeting(self, meeting: MeetingDetails) -> None:
        self._meeting = meeting
        self._read(meeting.row.circle_id)

    def _without(self, error: DomainError) -> None:
        self.services.messages.show_error(error)
        self.go("year")

    def _read(self, circle_id: str) -> None:
        language = self.services.wording.language
        self.ask(WorkForms(language, circle_id), self._show, key="forms")

    def _show(self, forms: tuple[FormRow, ...]) -> None:
        self._forms = forms
        meeting = self._meeting
        title = self.tr("Choose a work form") if meeting else self.tr("Work forms")
        subtitle = ""
        if meeting is not None:
            moment = self.services.wording.moment(meeting.row.start)
            subtitle = f"{meeting.row.circle_name}, {moment}"
        self.frame.set_title(title, subtitle)
        self.take_action.setVisible(meeting is not None)
        action = self.take_action if meeting else self.deeds.new
        if action is not self.primary_action:
            self.primary_action = action
            self.frame.set_primary(action)
        self._new_button.setVisible(meeting is not None)
        self.frame.fit_header()
        some_own = any(row.own for row in forms)
        self.filters.own.setVisible(some_own)
        if not some_own:
            self.filters.own.setChecked(False)
        self.table.setColumnHidden(_WHOSE, not some_own)
        self.table.setColumnHidden(_USED, meeting is None)
        self._filter()

    # ---- showing ------------------------------------------------------------------------------

    def _filter(self) -> None:
        held = self.rows.row_of(self.table.currentIndex())
        shown = tuple(row for row in self._forms if self.filters.lets_through(row))
        self.rows.show_rows(shown)
        self._list.setVisible(bool(shown))
        self.none.setVisible(not shown and bool(self._forms))
        self.card.setVisible(bool(shown))
        self.take_action.setEnabled(bool(shown))
        if self.print_action is not None:
            self.print_action.setEnabled(bool(shown))
        if shown:
            # Not selectRow: with Ctrl still held down from a key it takes the line away again.
            line = self.rows.index(self._begin_with(shown, held), _NAME)
            self._selection.setCurrentIndex(line, _ONLY_THIS)
            self.table.scrollTo(self.table.currentIndex())
        self.deeds.show()

    def _begin_with(self, shown: Sequence[FormRow], held: FormRow | None) -> int:
        """Return the line of the form that is wanted, or was held, or is the meeting's."""
        keys = [row.form.key for row in shown]
        if self._wanted in keys:
            wanted, self._wanted = self._wanted, ""
            return keys.index(wanted)
        if held is not None and held.form.key in keys:
            return keys.index(held.form.key)
        names = [row.form.name.casefold() for row in shown]
        now = self._meeting.row.work_form.strip().casefold() if self._meeting else ""
        return names.index(now) if now in names else 0

    def _look(self, index: QModelIndex) -> None:
        row = self.rows.row_of(index)
        if row is None:
            return
        self.sheet_action.setVisible(row.form.key == SWOT)
        meeting = self._meeting
        self.card.show_form(
            row,
            people=len(meeting.expected) if meeting else 0,
            minutes=meeting.duration_minutes if meeting else 0,
            known=meeting is not None,
        )

    def _columns(self) -> tuple[Column[FormRow], ...]:
        return (
            Column(
                self.tr("Work form"), lambda r: r.form.name, note=lambda r: r.form.name,
                editable=lambda r: self._renaming and r.own, strong=True,
            ),
            Column(self.tr("Whose"), self.words.whose),
            Column(self.tr("Minutes"), lambda r: str(r.form.minutes)),
            Column(self.tr("People"), lambda r: f"{r.form.least}\N{EN DASH}{r.form.most}"),
            Column(self.tr("Last"), self.words.used),
        )  # fmt: skip
