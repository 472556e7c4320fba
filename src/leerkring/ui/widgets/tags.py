"""What a meeting, visit or duo works on: chips to take away, and a list to add from."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from leerkring.app.reading.names import plain
from leerkring.app.tags.shipped import competences
from leerkring.app.tags.tagging import AddTag, RemoveTag, TagRow, TagsOf, TagsView
from leerkring.app.workspace import Command, Query
from leerkring.domain.tags import TagSubject
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link, literal
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import NO_MARGINS, FlowLayout, Margins, card, clear, column, row
from leerkring.ui.widgets.picker import Option, Picker
from leerkring.ui.wording import Wording

R = TypeVar("R")


class Asks(Protocol):
    """Answers a question; only the last one under a key is answered."""

    def __call__(self, query: Query[R], then: Callable[[R], None], *, key: str) -> None: ...


class TagChip(Button):
    """What is worked on, to take away; where there is little room its name is shortened."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, kind="chip", icon="x")
        self.tag, self._least = name, theme.px(80)
        self.setProperty("shortens", "name")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words

    def sizeHint(self) -> QSize:
        return QSize(self._around() + self._wide(self.tag), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(0, self.width() - self._around())
        self.setText(self.fontMetrics().elidedText(self.tag, Qt.TextElideMode.ElideRight, room))

    def _around(self) -> int:
        """Return how wide everything but the words is."""
        return super().sizeHint().width() - self._wide(self.text())

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, literal(text)).width()


class TagsPart(QWidget):
    """Show it for one thing with `show_tags_of`; `do` carries a command out and tells of it."""

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        subject: TagSubject,
        ask: Asks,
        do: Callable[[Command[Any]], object],
    ) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._subject, self._ask, self._do = subject, ask, do
        self._subject_id = ""
        self._view = TagsView((), ())
        self._refocus = False
        self.chips: list[TagChip] = []
        self._line = FlowLayout(theme.px(8))
        self.add_button = link(theme, self.tr("Add…"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Add a competence or theme"))
        self.add_button.clicked.connect(self.pick)
        self._hint = small(
            self.tr("What do you work on here? You find it back in the report of the year.")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.setLayout(self._inside())

    def _inside(self, margins: Margins = NO_MARGINS) -> QVBoxLayout:
        return column(
            h2(self.tr("Competences and themes")),
            self._hint,
            self._line,
            row(self.add_button, None),
            gap=self._theme.px(8),
            margins=margins,
        )

    def show_tags_of(self, subject_id: str) -> None:
        """Show what is stored of this meeting, visit or duo."""
        if subject_id != self._subject_id:
            self._show(TagsView((), ()))
        self._subject_id = subject_id
        query = TagsOf(self._subject, subject_id, self._wording.language)
        self._ask(query, self._show, key="tags")

    def pick(self) -> None:
        """Drop down what can be added; a theme of one's own is typed."""
        name = self.tr("Competence or theme")
        prompt = self.tr("Search, or type a theme: no names")
        picker = Picker(self._theme, self, name=name, prompt=prompt)
        picker.show_options(self._options(), other=self.tr("“{text}” as a theme"))
        picker.chosen.connect(self._add)
        picker.typed.connect(lambda text: self._add(("theme", text)))
        picker.closed.connect(self.add_button.setFocus)
        place = QRect(self.add_button.mapToGlobal(QPoint(0, 0)), self.add_button.size())
        picker.drop_down(place)

    def _options(self) -> list[Option]:
        there = {tag.competence or plain(tag.name) for tag in self._view.tags}
        options = []
        before = ""
        for one in competences(self._wording.language):
            detail = " · ".join(part for part in (one.list_name, one.phase) if part)
            free = one.key not in there
            apart = bool(before) and one.list_name != before
            before = one.list_name
            if free:
                options.append(Option(("competence", one.key), one.name, detail, apart=apart))
        own = self.tr("own theme")
        themes = [text for text in self._view.themes if plain(text) not in there]
        for number, text in enumerate(themes):
            options.append(Option(("theme", text), text, own, apart=not number))
        return options

    def _add(self, key: object) -> None:
        if not isinstance(key, tuple):
            return
        kind, text = key
        competence, theme = (text, "") if kind == "competence" else ("", text)
        self._do(AddTag(self._subject, self._subject_id, competence, theme))

    def _remove(self, tag: TagRow) -> None:
        self._refocus = True
        self._do(RemoveTag(tag.id))

    def _show(self, view: TagsView) -> None:
        same = view.tags == self._view.tags
        self._view = view
        if same:  # the chips stay, and with them the keyboard
            return
        clear(self._line)
        self.chips = []
        for tag in view.tags:
            chip = TagChip(self._theme, tag.name)
            chip.setAccessibleName(self.tr("Remove {tag}").format(tag=tag.name))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(lambda _=False, one=tag: self._remove(one))
            self.chips.append(chip)
            self._line.addWidget(chip)
            chip.show()
        self._hint.setVisible(not view.tags)
        if self._refocus:
            self._refocus = False
            (self.chips[-1] if self.chips else self.add_button).setFocus()


class TagsCard(TagsPart):
    """The same as a card of its own on a page."""

    def _lay_out(self) -> None:
        edge = self._theme.px(16)
        self.setLayout(column(card(self._inside(margins=(edge, edge, edge, edge)))))
