"""The page *Werkvormen*: all forms, one of them whole, and taken for a meeting in one click."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import card, column
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.tables import Column, Table, TableModel
from leerkring.ui.work_forms.filters import FormFilters
from leerkring.ui.work_forms.form_card import FormCard
from leerkring.ui.work_forms.words import FormWords

_USED = 3
SWOT = "swot"  # the form that has a sheet to write on


class WorkFormsPage(Page):
    """To look, or (the place's id is a meeting) to choose: the form of that meeting."""

    name: ClassVar[str] = "work_forms"
    concerns: ClassVar[frozenset[str]] = frozenset({"Meeting"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = FormWords(services.wording)
        self._forms: tuple[FormRow, ...] = ()
        self._meeting: MeetingDetails | None = None
        self.frame = PageFrame(theme, self.tr("Work forms"))
        self.fill(self.frame)
        self.filters = FormFilters(theme, self.words)
        self.filters.changed.connect(self._filter)
        self.rows = TableModel[FormRow](theme, self._columns())
        self.table = Table(theme, self.rows, name=self.tr("Work forms"))
        self.table.fit_columns()
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.opened.connect(lambda _: self.take())
        self.card = FormCard(theme, self.words)
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
        self.frame.set_primary(self.take_action)
        self._list = card(column(self.table, margins=(6, 4, 6, 4)))
        for field in self.filters.fields:
            self.frame.toolbar.addWidget(field)
        self.frame.body.addWidget(self._list, 1)
        self.frame.body.addWidget(self.none, 1)
        self.none.hide()
        self.frame.side.addWidget(self.card)
        self.frame.side.addStretch(1)

    def show_place(self, place: Place) -> None:
        """Show all forms, for a meeting when the place has one."""
        self.place, self._meeting = place, None
        self.refresh()

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
        self.primary_action = self.take_action if meeting else None
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
            names = [row.form.name.casefold() for row in shown]
            keys = [row.form.key for row in shown]
            now = self._meeting.row.work_form.casefold() if self._meeting else ""
            if held is not None and held.form.key in keys:
                self.table.selectRow(keys.index(held.form.key))
            else:
                self.table.selectRow(names.index(now) if now in names else 0)

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
            Column(self.tr("Work form"), lambda r: r.form.name, strong=True),
            Column(self.tr("Minutes"), lambda r: str(r.form.minutes)),
            Column(self.tr("People"), lambda r: f"{r.form.least}\N{EN DASH}{r.form.most}"),
            Column(self.tr("Last time"), self.words.used),
        )
