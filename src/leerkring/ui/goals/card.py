"""One goal: its words, what works on it, and ways to change both."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from leerkring.app.goals.traject import GoalRow, TrajectLine, TrajectView
from leerkring.domain.goals import GoalSubject
from leerkring.ui.goals.words import GoalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button, link, literal
from leerkring.ui.widgets.labels import h2, h3, small
from leerkring.ui.widgets.layouts import column, row, widget_of
from leerkring.ui.widgets.marks import Bar

MOST_PIECES = 12  # of a bar: more than this many cannot be told apart


@dataclass(frozen=True)
class GoalDeeds:
    """What a card can ask of its page."""

    rename: Callable[[GoalRow, str], object]
    remove: Callable[[GoalRow], object]
    link: Callable[[GoalRow, TrajectLine, bool], object]
    open: Callable[[TrajectLine], object]


class GoalCard(QFrame):
    """The goal above three columns: circles, visits, coaching."""

    def __init__(
        self, theme: Theme, words: GoalWords, goal: GoalRow, view: TrajectView, deeds: GoalDeeds
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._deeds = deeds
        self.goal = goal
        self._everything = view.everything
        self.setProperty("role", "card")
        self.setAccessibleName(goal.name)
        self.title = h2(goal.name)
        self.title.setWordWrap(True)
        self.field = QLineEdit(goal.name)
        self.field.setAccessibleName(self.tr("Goal"))
        self.field.hide()
        self.field.editingFinished.connect(self._renamed)
        self.edit = icon_button(theme, "pencil", self.tr("Change the words of the goal"))
        self.edit.clicked.connect(self.begin_rename)
        self.remove = icon_button(theme, "trash-2", self.tr("Remove the goal"))
        self.remove.clicked.connect(lambda: deeds.remove(goal))
        top = row(self.title, self.field, self.edit, self.remove, gap=theme.px(6))
        top.setStretch(0, 1)
        top.setStretch(1, 1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(24))
        for subject in GoalSubject:
            columns.addWidget(widget_of(self._column(subject)), 1, Qt.AlignmentFlag.AlignTop)
        edge = theme.px(18)
        self.setLayout(
            column(
                top,
                small(words.about(goal)),
                columns,
                gap=theme.px(8),
                margins=(edge, theme.px(14), edge, theme.px(16)),
            )
        )

    def begin_rename(self) -> None:
        """Let the user type other words in place."""
        self.title.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus()

    def _renamed(self) -> None:
        if self.field.isHidden():
            return
        text = self.field.text().strip()
        self.field.hide()
        self.title.show()
        if text and text != self.goal.name:
            self._deeds.rename(self.goal, text)
        else:
            self.field.setText(self.goal.name)

    def _column(self, subject: GoalSubject) -> QVBoxLayout:
        theme = self._theme
        lines = self.goal.of(subject)
        parts: list[QWidget] = [h3(self._words.heading(subject))]
        parts += [self._line(line) for line in lines]
        if not lines:
            parts.append(small(self._words.nothing(subject)))
        mine = [line for line in self._everything if line.subject is subject]
        if mine:
            choose = link(theme, self.tr("Choose…"))
            text = self.tr("Choose what works on it: {kind}")
            choose.setAccessibleName(text.format(kind=self._words.heading(subject)))
            choose.clicked.connect(partial(self._choose, subject, choose))
            parts.append(choose)
        made = column(*parts, gap=theme.px(6))
        made.addStretch(1)
        return made

    def _choose(self, subject: GoalSubject, button: QWidget) -> None:
        self.menu(subject).popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self, subject: GoalSubject) -> QMenu:
        """Return what of one kind can be ticked as working on the goal."""
        menu = QMenu(self)
        linked = {line.id for line in self.goal.of(subject)}
        for line in self._everything:
            if line.subject is not subject:
                continue
            action = menu.addAction(literal(line.name))
            action.setCheckable(True)
            action.setChecked(line.id in linked)
            action.triggered.connect(
                lambda checked, one=line: self._deeds.link(self.goal, one, checked)
            )
        return menu

    def _line(self, line: TrajectLine) -> QWidget:
        theme = self._theme
        name = link(theme, line.name)
        name.clicked.connect(lambda: self._deeds.open(line))
        said = small(self._words.progress(line))
        said.setWordWrap(True)
        most = min(line.total, MOST_PIECES)
        done = round(line.done * most / line.total) if line.total else 0
        bar = Bar(theme, self._words.progress(line), done, most - done, most)
        return widget_of(column(row(name, None), bar, said, gap=theme.px(3)))
