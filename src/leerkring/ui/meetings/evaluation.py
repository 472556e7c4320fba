"""What people thought of a meeting: filled in together, or form by form from paper."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from leerkring.app.evaluation.answers import Answers, EvaluationView
from leerkring.domain.evaluation import HIGHEST, MOST_SIGNS, Wish
from leerkring.domain.evaluation import Scale as Asked
from leerkring.ui.meetings.scale import Scale
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Choice, link, plain
from leerkring.ui.widgets.evaluation_words import EvaluationWords
from leerkring.ui.widgets.labels import caption, h2, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.notices import keep_clear_of_toast
from leerkring.ui.wording import Wording

TOGETHER, PER_FORM = "together", "per_form"


class EvaluationCard(QWidget):
    """Three questions. Together each answer is kept at once; a form is added as a whole."""

    answered = Signal(object)  # Answers of all together
    form_filled = Signal(object)  # Answers of one form
    forms_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._words = EvaluationWords(wording)
        self._meeting_id = ""
        self._view: EvaluationView | None = None
        self.chip = Chip(theme, "", "amber")
        self.way = Choice(
            theme,
            ((TOGETHER, self.tr("Together")), (PER_FORM, self.tr("Form by form"))),
            name=self.tr("How do you fill it in?"),
        )
        self.way.chosen.connect(lambda _: self._change_way())
        self._hint = small("")
        self.liked = self._scale(Asked.LIKED)
        self.useful = self._scale(Asked.USEFUL)
        wishes = [(wish, text := self._words.wish(wish), text) for wish in Wish]
        self.wish = Scale(theme, wishes, name=self._words.wish_question(), wraps=True)
        self.words = QLineEdit()
        self.words.setMaxLength(MOST_SIGNS)
        self.words.setPlaceholderText(self.tr("In your own words, without names"))
        self.add_button = plain(theme, self.tr("Add this form"), icon="plus")
        self.add_button.clicked.connect(self._add_form)
        self.result = small("")
        self.forms_link = link(theme, self.tr("Forms by mail, and how it goes"))
        self.forms_link.clicked.connect(lambda: self.forms_wanted.emit())
        self.paper_link = link(theme, self.tr("Form on paper"), icon="printer")
        self.paper_link.clicked.connect(lambda: self.paper_wanted.emit())
        self._connect()
        self._lay_out()

    def show_view(self, view: EvaluationView) -> None:
        """Show what was answered together; a form that is being filled in stays as it is."""
        if view.meeting_id != self._meeting_id:
            self._meeting_id = view.meeting_id
            self.way.choose(PER_FORM if view.forms and view.together == Answers() else TOGETHER)
            self._fill(Answers())
        self._view = view
        if self.way.value == TOGETHER:
            self._fill(view.together)
        self._show_rest(view)

    def _scale(self, asked: Asked) -> Scale:
        grades = self._words.grades(asked)
        options = [
            (number, str(number), f"{number}: {grades[number - 1]}")
            for number in range(1, HIGHEST + 1)
        ]
        return Scale(self._theme, options, name=self._words.question(asked))

    def _connect(self) -> None:
        scales = (self.liked, self.useful, self.wish)
        for scale in scales:
            scale.chosen.connect(self._changed)
        for scale, following in pairwise(scales):
            scale.passed_on.connect(following.take_keyboard)
        self.wish.passed_on.connect(self._to_words)
        self.words.editingFinished.connect(self._changed)

    def _lay_out(self) -> None:
        theme, edge = self._theme, self._theme.px(16)
        questions = FlowLayout(theme.px(20))
        for asked, scale in ((Asked.LIKED, self.liked), (Asked.USEFUL, self.useful)):
            grades = self._words.grades(asked)
            low, high = label(grades[0], "small"), label(grades[-1], "small")
            line = widget_of(row(low, scale, high, gap=theme.px(8)))
            questions.addWidget(_asked(theme, self._words.question(asked), line))
        top = FlowLayout(theme.px(10))
        for part in (h2(self.tr("Evaluation")), self.chip, self.way):
            top.addWidget(part)
        links = FlowLayout(theme.px(8))
        for button in (self.paper_link, self.forms_link):
            links.addWidget(button)
        words = row(self.words, self.add_button, gap=theme.px(8))
        words.setStretch(0, 1)
        parts = column(
            top,
            self._hint,
            questions,
            _asked(theme, self._words.wish_question(), self.wish),
            words,
            self.result,
            links,
            gap=theme.px(10),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def _show_rest(self, view: EvaluationView) -> None:
        together = self.way.value == TOGETHER
        self._hint.setText(
            self.tr("What everybody says together. It counts for all who were there.")
            if together
            else self.tr("Type one form after the other. No name is kept with it.")
        )
        self.add_button.setVisible(not together)
        self.words.setAccessibleName(self.words.placeholderText())
        self.result.setText(self._words.result(view.summary))
        self.result.setVisible(bool(self.result.text()))
        if view.summary.people:
            text = self.tr("%n answer(s)", "", view.summary.people)
            self.chip.change(self._wording.in_words(text, view.summary.people), "green", "check")
        elif view.finished:
            self.chip.change(self.tr("none"), "neutral")
        else:
            self.chip.change(self.tr("not filled in yet"), "amber")

    def _answers(self) -> Answers:
        liked, useful, wish = self.liked.value, self.useful.value, self.wish.value
        return Answers(
            liked if isinstance(liked, int) else None,
            useful if isinstance(useful, int) else None,
            wish if isinstance(wish, Wish) else None,
            self.words.text().strip(),
        )

    def _to_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_clear_of_toast(self._theme, self.words)

    def _fill(self, answers: Answers) -> None:
        self.liked.choose(answers.liked)
        self.useful.choose(answers.useful)
        self.wish.choose(answers.wish)
        if not (self.words.hasFocus() and self.words.isModified()):
            self.words.setText(answers.words)

    def _changed(self) -> None:
        answers = self._answers()
        if self.way.value == TOGETHER and self._view and answers != self._view.together:
            self.words.setModified(False)
            self.answered.emit(answers)

    def _add_form(self) -> None:
        answers = self._answers()
        self.words.setModified(False)
        self.form_filled.emit(answers)
        if answers != Answers():
            self._fill(Answers())
            self.liked.take_keyboard()

    def _change_way(self) -> None:
        if self._view is not None:
            self.words.setModified(False)
            self._fill(self._view.together if self.way.value == TOGETHER else Answers())
            self._show_rest(self._view)


def _asked(theme: Theme, question: str, answer: QWidget) -> QWidget:
    """Return a question above its answers."""
    return widget_of(column(caption(question), answer, gap=theme.px(4)))
