"""Taking over a list of who is away when: read, looked at, corrected, taken."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from leerkring.app.people.absence_lists import (
    AbsencePreviewRow,
    AbsencesPreview,
    ImportAbsences,
    PreviewAbsences,
)
from leerkring.app.reading.lists import ListProblem, MissingColumnError
from leerkring.app.reading.names import tidy
from leerkring.app.reading.tables import Correction, TableReader
from leerkring.app.reading.tables import Table as ListTable
from leerkring.app.workspace import Outcome
from leerkring.ui.list_source import ListSource
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.people.words import PeopleWords
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small, sub
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.tables import Column, Table, TableModel

_MOST_PROBLEMS = 4


class AbsenceIntake(PageFrame):
    """Opens empty, with where the list may come from; nothing is stored before it is taken."""

    closed = Signal(int)  # how many were taken over, -1 when the user went back

    def __init__(self, page: Page, reader: TableReader, words: PeopleWords) -> None:
        theme = page.services.theme
        super().__init__(theme, scrolls=False)
        self.set_title(self.tr("Import absences"))
        self._page = page
        self._words = words
        self._list: ListTable | None = None
        self._preview: AbsencesPreview | None = None
        self.back_action = page.action(self.tr("Back"), lambda: self.closed.emit(-1))
        self.take_action: QAction = page.action(self.tr("Import"), self.take, icon="check")
        self.add_action(self.back_action)
        self.set_primary(self.take_action)
        self.source = ListSource(page, reader, self.tr("Choose a list of absences"))
        self.source.found.connect(self._compare)
        self.source.refused.connect(self._forget)
        self.source.take_keys_of(self)
        self._hint = sub(
            self.tr(
                "A list with who, from, until and including, and the reason. Names or e-mail"
                " addresses as they are here."
            )
        )
        self.counts = small("")
        self._problems = QVBoxLayout()
        self.model = TableModel(theme, self._make_columns())
        self.table = Table(theme, self.model, name=self.tr("Absences in the list"))
        self._frame = card(column(self.table, margins=(6, 4, 6, 4)))
        self.body.addWidget(self._hint)
        self.body.addLayout(
            row(self.source.choose_button, self.source.paste_button, self.counts, None)
        )
        self.body.addLayout(self._problems)
        self.body.addWidget(self._frame, 1)
        self.body.addStretch(0)

    def begin(self) -> None:
        """Start without a list."""
        self._forget()
        self.source.choose_button.setFocus()

    def take(self) -> None:
        """Take over what is new, in one step."""
        if self._list is not None:
            self._page.run(ImportAbsences(self._list), self._taken)

    def _compare(self, table: ListTable) -> None:
        self._list = table
        self._page.ask(PreviewAbsences(table), self._show, key="absences")

    def _forget(self) -> None:
        self._list = None
        self._show(AbsencesPreview((), ()))

    def _correct(self, problem: ListProblem, text: str) -> None:
        table = self._list
        column = None if table is None else _column_of(table, problem)
        if table is not None and column is not None:
            self._compare(table.with_cells([Correction(problem.line, column, text)]))

    def _show(self, preview: AbsencesPreview) -> None:
        self._preview = preview
        new = sum(found.is_new for found in preview.rows)
        self.model.show_rows(preview.rows)
        self.table.fit_columns(1)
        self._frame.setVisible(bool(preview.rows))
        self.take_action.setText(self._words.take_absences(new))
        self.take_action.setEnabled(new > 0)
        self.take_action.setVisible(self._list is not None)
        said = self._words.absences_found(new, len(preview.rows) - new)
        self.counts.setText(said if self._list is not None else "")
        clear(self._problems)
        for problem in preview.problems[:_MOST_PROBLEMS]:
            self._problems.addWidget(self._bar(problem))
        more = len(preview.problems) - _MOST_PROBLEMS
        if more > 0:
            self._problems.addWidget(small(self._words.more_lines(more)))

    def _bar(self, problem: ListProblem) -> NoticeBar:
        where = self._wrong(problem)
        deeds = []
        better = problem.proposal
        correctable = self._list is not None and _column_of(self._list, problem) is not None
        if better and correctable:
            verb = self.tr("Make it {text}").format(text=better)
            deeds.append(Deed(verb, lambda: self._correct(problem, better)))
        return NoticeBar(self._page.services.theme, where, deeds, tone="amber")

    def _wrong(self, problem: ListProblem) -> str:
        if isinstance(problem.error, MissingColumnError):
            return self.tr(
                "It is not clear which column is what. Put headings above them: name, from,"
                " until and including, reason."
            )
        said = self.tr("Line {line}, {column}: {reason}")
        reason = self._page.services.wording.refusal(problem.error)
        return said.format(line=problem.line, column=problem.heading, reason=reason)

    def _taken(self, outcome: Outcome[AbsencesPreview]) -> None:
        self.closed.emit(sum(found.is_new for found in outcome.value.rows))

    def _make_columns(self) -> list[Column[AbsencePreviewRow]]:
        words = self._words
        return [
            Column(self.tr("Line"), lambda found: str(found.line)),
            Column(self.tr("Name"), lambda found: found.person_name, strong=True),
            Column(self.tr("From"), lambda found: words.day(found.first_day)),
            Column(self.tr("Until and including"), lambda found: words.day(found.last_day)),
            Column(self.tr("Reason"), lambda found: words.reason(found.reason)),
            Column("", lambda found: "" if found.is_new else self.tr("known already")),
        ]


def _column_of(table: ListTable, problem: ListProblem) -> int | None:
    """Return the column of a problem: where its line holds the text that is wrong."""
    found = next((row for row in table.rows if row.line == problem.line), None)
    if found is None:
        return None
    cells = (n for n in range(table.width) if tidy(found.cell(n)) == problem.text)
    return next(cells, None)
