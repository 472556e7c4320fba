"""How the evaluations of a circle go on, and the forms of one of its meetings."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leerkring.app.evaluation.answers import Evaluation, EvaluationView, RemoveForms
from leerkring.app.evaluation.forms import FormsRead
from leerkring.app.evaluation.trends import FormTrend, LastToEvaluate, TrendRow, Trends, TrendsView
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.people.export import ListWriter
from leerkring.app.reading.tables import TableReader
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.evaluation import Scale
from leerkring.ui.change_feed import Changed
from leerkring.ui.evaluation.chart import MeanBar, Point, ScaleMark, TrendChart
from leerkring.ui.evaluation.files import FormExchange
from leerkring.ui.evaluation.words import FormWords
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.evaluation_words import EvaluationWords
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, caption, h2, label, small
from leerkring.ui.widgets.layouts import FlowLayout, Part, card, clear, column, row
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.tables import Column, Table, TableModel

MOST_ROWS = 10  # of the table, before it scrolls


class EvaluationPage(Page):
    """`Place("evaluation", circle, meeting)`; without a meeting the last one that was held."""

    name: ClassVar[str] = "evaluation"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {"Attendance", "Circle", "EvaluationAnswer", "Meeting"}
    )

    def __init__(self, services: Services, reader: TableReader, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self._words = EvaluationWords(services.wording)
        self._form_words = FormWords(services.wording)
        self._meeting: MeetingDetails | None = None
        self._wrong = FormsRead()
        self.exchange = FormExchange(self, reader, writer)
        self.exchange.read.connect(self._told)
        self.frame = PageFrame(theme, self.tr("Evaluation"))
        self.fill(self.frame)
        self.read_action = self.action(
            self.tr("Read in forms…"), self._choose_files, icon="file-up"
        )
        self.primary_action = self.read_action
        self.frame.set_primary(self.read_action)
        self._make_forms_card()
        self._trend = QVBoxLayout()
        self._by_form = QGridLayout()
        self.model = TableModel[TrendRow](theme, self._columns())
        self.table = Table(theme, self.model, name=self.tr("Meeting by meeting"))
        self.table.fit_columns(5)
        self._make_cards()

    # The places

    def show_place(self, place: Place) -> None:
        """Begin with nothing to tell about files of another meeting."""
        if place != self.place:
            self._meeting, self._wrong = None, FormsRead()
        self.place = place
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        language = self.services.wording.language
        self.ask(Trends(self.place.id, language), self._show_trends, self._lost, key="trends")
        if self.place.part:
            self._ask_meeting(self.place.part)
        else:
            self.ask(LastToEvaluate(self.place.id), self._ask_meeting, self._lost, key="last")

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read forms that were dropped on the page."""
        if self._meeting is not None:
            self.exchange.read_files(self._meeting.row.id, tuple(paths))

    def _ask_meeting(self, meeting_id: str | None) -> None:
        if meeting_id:
            self.ask(MeetingCard(meeting_id), self._show_meeting, self._without, key="meeting")
            self.ask(Evaluation(meeting_id), self._show_forms, self._without, key="forms")
        else:
            self._without()

    # What queries answer

    def _show_meeting(self, meeting: MeetingDetails) -> None:
        self._meeting = meeting
        day = self.services.wording.day(meeting.row.start.date())
        self._forms_title.setText(self.tr("Forms of {day}").format(day=day))
        self._to_meeting.setText(self.tr("To the meeting of {day}").format(day=day))
        self._forms_card.show()
        self.read_action.setEnabled(True)

    def _show_forms(self, view: EvaluationView) -> None:
        text = self.tr("%n form(s) in, of {present} people who were there.", "", view.forms)
        said = self.services.wording.counted_sentence(text, view.forms)
        present = self.services.wording.number(view.present)
        result = self.services.wording.sentence(self._words.result(view.summary))
        self._forms_count.setText(said.format(present=present) + (f" {result}" if result else ""))
        self.remove_button.setVisible(view.forms > 0)
        clear(self._problems)
        told = self._form_words.problems(self._wrong.problems)
        if told:
            self._problems.addWidget(NoticeBar(self.services.theme, told, tone="amber"))

    def _show_trends(self, view: TrendsView) -> None:
        self.frame.set_title(
            self.tr("Evaluation"),
            self.tr("How {circle} looks back on its meetings").format(circle=view.circle_name),
        )
        self.model.show_rows(tuple(reversed(view.rows)))
        self._fit_table(len(view.rows))
        shown = bool(view.rows)
        self.empty.setVisible(not shown)
        for part in (self._trend_card, self._table_card):
            part.setVisible(shown)
        self._forms_part.setVisible(bool(view.forms))
        clear(self._trend)
        if shown:
            self._trend.addWidget(self._chart(view.rows))
        self._show_by_form(view.forms)

    def _chart(self, rows: Sequence[TrendRow]) -> TrendChart:
        wording = self.services.wording
        points = [Point(wording.short_day(r.day, weekday=False), r.summary.means) for r in rows]
        said = [f"{point.text}: {self._result(r)}" for point, r in zip(points, rows, strict=True)]
        return TrendChart(self.services.theme, points, ". ".join(said))

    def _show_by_form(self, forms: Sequence[FormTrend]) -> None:
        clear(self._by_form)
        theme = self.services.theme
        for at, scale in enumerate(Scale):
            heading = row(ScaleMark(theme, scale), caption(self._words.short(scale)), None, gap=6)
            self._by_form.addLayout(heading, 0, 1 + 2 * at, 1, 2)
        for line, form in enumerate(forms, start=1):
            count = self.tr("%n meeting(s)", "", form.meetings)
            name = label(form.work_form, wrap=True)
            self._by_form.addLayout(column(name, small(count), gap=0), line, 0)
            for at, scale in enumerate(Scale):
                mean = form.means.get(scale)
                words = f"{form.work_form}, {self._words.short(scale)}: {self._words.mean(mean)}"
                bar = MeanBar(theme, scale, mean, words)
                self._by_form.addWidget(bar, line, 1 + 2 * at)
                self._by_form.addWidget(body(self._words.mean(mean)), line, 2 + 2 * at)

    def _without(self, error: DomainError | None = None) -> None:
        """Show no forms: there is no such meeting, or none was held yet."""
        del error
        self._meeting = None
        self._forms_card.hide()
        self.read_action.setEnabled(False)

    def _lost(self, error: DomainError) -> None:
        self._without(error)
        for part in (self._trend_card, self._forms_part, self._table_card):
            part.hide()
        self.empty.show()

    # What the user does

    def _choose_files(self) -> None:
        if self._meeting is not None:
            self.exchange.choose(self._meeting.row.id)

    def _save_files(self) -> None:
        if self._meeting is not None:
            self.exchange.save(self._meeting.row.id)

    def _to_paper(self) -> None:
        if self._meeting is not None:
            self.go("document", self._meeting.row.id, "evaluation_form")

    def _open_meeting(self) -> None:
        if self._meeting is not None:
            self.go("meeting", self._meeting.row.id)

    def _remove_forms(self) -> None:
        if self._meeting is not None:
            self.run(RemoveForms(self._meeting.row.id), self._say)

    def _say(self, outcome: Outcome[None]) -> None:
        wording = self.services.wording
        if outcome.label is not None:
            text = wording.sentence(wording.change(outcome.label))
            self.services.messages.toast(text + ".", undo=True)

    def _told(self, came: FormsRead) -> None:
        self._wrong = came
        said = self._form_words.read(came)
        if said:
            self.services.messages.toast(said, undo=came.added > 0)
        self.refresh(None)

    # How it is built

    def _make_forms_card(self) -> None:
        theme = self.services.theme
        self._forms_title = h2("")
        self._forms_count = small("")
        self._problems = QVBoxLayout()
        self._to_meeting = link(theme, "-")
        self._to_meeting.clicked.connect(self._open_meeting)
        self.save_button = plain(theme, self.tr("Save forms to mail…"), icon="file-down")
        self.save_button.clicked.connect(self._save_files)
        self.paper_button = plain(theme, self.tr("Form on paper"), icon="printer")
        self.paper_button.clicked.connect(self._to_paper)
        self.remove_button = link(theme, self.tr("Remove all forms"), icon="trash-2")
        self.remove_button.clicked.connect(self._remove_forms)
        buttons = FlowLayout(theme.px(8))
        parts = (self.save_button, self.paper_button, self._to_meeting, self.remove_button)
        for button in parts:
            buttons.addWidget(button)
        hint = small(
            self.tr(
                "Each file is one form with a code of its own, and no name. When they come back,"
                " read them in all at once; a form that is there already is not counted twice."
            )
        )
        self._forms_card = self._card(
            self._forms_title,
            self._forms_count,
            self._problems,
            buttons,
            hint,
        )

    def _make_cards(self) -> None:
        theme = self.services.theme
        legend = row(gap=theme.px(8))
        for scale in Scale:
            legend.addWidget(ScaleMark(theme, scale))
            legend.addWidget(small(self._words.short(scale)))
            legend.addSpacing(theme.px(12))
        legend.addStretch(1)
        self._trend_card = self._card(h2(self.tr("Meeting by meeting")), legend, self._trend)
        self._by_form.setHorizontalSpacing(theme.px(12))
        self._by_form.setVerticalSpacing(theme.px(10))
        for at, stretch in ((0, 3), (1, 2), (3, 2)):
            self._by_form.setColumnStretch(at, stretch)
        self._forms_part = self._card(
            h2(self.tr("By work form")),
            small(self.tr("Of all circles; a meeting with fewer than four answers is left out.")),
            self._by_form,
        )
        self._table_card = card(column(self.table, margins=(6, 4, 6, 4)))
        self.empty = EmptyState(
            theme,
            self.tr("No evaluations yet"),
            self.tr("Fill in three questions on the page of a meeting, or read in forms here."),
            icon="clipboard-pen",
        )
        self.empty.hide()
        for part in (
            self._forms_card, self.empty, self._trend_card, self._table_card, self._forms_part,
        ):  # fmt: skip
            self.frame.body.addWidget(part)
        self.frame.body.addStretch(1)

    def _card(self, *parts: Part) -> QWidget:
        edge = self.services.theme.px(16)
        inside = column(*parts, gap=self.services.theme.px(8), margins=(edge, edge, edge, edge))
        return card(inside)

    def _columns(self) -> tuple[Column[TrendRow], ...]:
        wording, words = self.services.wording, self._words
        return (
            Column(self.tr("Day"), lambda r: wording.short_day(r.day), strong=True),
            Column(self.tr("Work form"), lambda r: r.work_form),
            Column(
                words.short(Scale.LIKED), lambda r: words.mean(r.summary.means.get(Scale.LIKED))
            ),
            Column(
                words.short(Scale.USEFUL), lambda r: words.mean(r.summary.means.get(Scale.USEFUL))
            ),
            Column(self.tr("Answers"), lambda r: str(r.summary.people)),
            Column(words.wish_question(), self._wishes, note=self._wishes),
        )

    def _wishes(self, line: TrendRow) -> str:
        said = line.summary
        return self._words.wishes(said.wishes) or (
            self._words.too_few(said.hidden) if said.hidden else ""
        )

    def _result(self, line: TrendRow) -> str:
        return self._words.means(line.summary.means) or self._words.result(line.summary)

    def _fit_table(self, count: int) -> None:
        lines = min(max(count, 1), MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        edge = self.table.horizontalHeader().sizeHint().height() + self.services.theme.px(14)
        self.table.setFixedHeight(lines + edge)
