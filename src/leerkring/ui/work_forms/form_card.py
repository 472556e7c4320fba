"""One work form, whole: what for, when, with whom, step by step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.work_forms.catalogue import FormRow
from leerkring.domain.work_forms import FormStep
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import ActionButton
from leerkring.ui.widgets.labels import body, caption, h2, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, hairline
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.work_forms.words import FormWords


class FormCard(QFrame):
    """A card that is filled anew for each form."""

    def __init__(self, theme: Theme, words: FormWords, deeds: Sequence[QAction]) -> None:
        """Make the card; `deeds` are what can be done with the form."""
        super().__init__()
        self._theme, self._words = theme, words
        self.setProperty("role", "card")
        self._head, self._parts = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._parts):
            part.setSpacing(theme.px(8))
        links = FlowLayout(theme.px(12))
        for deed in deeds:
            links.addWidget(ActionButton(theme, deed, kind="link"))
        edge = theme.px(18)
        margins = (edge, theme.px(16), edge, theme.px(16))
        self.setLayout(column(self._head, links, self._parts, gap=theme.px(8), margins=margins))

    def show_form(self, row: FormRow, *, people: int, minutes: int, known: bool) -> None:
        """Show a form beside a meeting of so many people and minutes, 0 for none.

        `known` says whether there is a circle of which to tell when it did this last.
        """
        form, words = row.form, self._words
        clear(self._head)
        clear(self._parts)
        self.setAccessibleName(form.name)
        name = h2(form.name)
        name.setWordWrap(True)
        self._head.addWidget(name)
        if row.own:
            mark = Chip(self._theme, words.whose(row))
            self._head.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        facts = (words.minutes(form), words.people(form), words.experience(form.experience))
        self._head.addWidget(small(" · ".join(facts)))
        for warning in (words.misfit(form, people), words.too_long(form, minutes)):
            if warning:
                self._head.addWidget(NoticeBar(self._theme, warning))
        if form.purpose:
            self._head.addWidget(body(form.purpose))
        if form.when:
            self._head.addWidget(small(form.when))
        if known:
            self._head.addWidget(small(words.used_sentence(row)))
        self._parts.addWidget(hairline())
        for number, step in enumerate(form.steps, 1):
            self._parts.addLayout(self._step(number, step))
        self._list(self.tr("Beforehand"), form.preparation)
        self._list(self.tr("What you need"), form.materials)
        self._list(self.tr("Source"), (words.source(form),) if form.source else ())

    def _step(self, number: int, step: FormStep) -> QVBoxLayout:
        lines = [h3(f"{number}. {step.title}")]
        said = self._words.step(step)
        if said:
            lines.append(small(said))
        if step.say:
            lines.append(body(step.say))
        if step.tip:
            lines.append(small(self.tr("Tip: {tip}").format(tip=step.tip)))
        return column(*lines, gap=self._theme.px(2))

    def _list(self, title: str, lines: tuple[str, ...]) -> None:
        if lines:
            self._parts.addWidget(hairline())
            self._parts.addWidget(caption(title))
            for line in lines:
                self._parts.addWidget(small(line))
