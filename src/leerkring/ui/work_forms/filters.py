"""Which work forms are shown: by words, people, minutes, experience and goal."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from leerkring.app.work_forms.catalogue import FormRow
from leerkring.domain.work_forms import Experience, FormGoal
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.fields import SearchField, choice_field
from leerkring.ui.work_forms.words import FormWords

SIZES = (3, 4, 5, 6, 7, 8, 10, 12)
LENGTHS = (30, 45, 60, 90, 120)
_LEVELS = (Experience.NONE, Experience.SOME)


class FormFilters(QObject):
    """The `fields` for a toolbar; `changed` when something else is asked for."""

    changed = Signal()

    def __init__(self, theme: Theme, words: FormWords) -> None:
        super().__init__()
        self.search = SearchField(theme, self.tr("Search work forms"))
        self.search.textChanged.connect(lambda _: self.changed.emit())
        sizes = [(size, self.tr("%n people", "", size)) for size in SIZES]
        lengths = [(length, self.tr("at most %n minutes", "", length)) for length in LENGTHS]
        levels = [
            (Experience.NONE, words.experience(Experience.NONE)),
            (Experience.SOME, self.tr("some experience or less")),
        ]
        goals = [(goal, words.goal(goal)) for goal in FormGoal]
        self.people = self._choice(theme, self.tr("Any number of people"), sizes)
        self.minutes = self._choice(theme, self.tr("Any length"), lengths)
        self.experience = self._choice(theme, self.tr("Any experience"), levels)
        self.goal = self._choice(theme, self.tr("For anything"), goals)
        self.own = FilterChip(theme, self.tr("Own ones only"), on=False)
        self.own.toggled.connect(lambda _: self.changed.emit())
        self.fields: tuple[QWidget, ...] = (
            self.search, self.people, self.minutes, self.experience, self.goal, self.own,
        )  # fmt: skip

    def _choice(
        self, theme: Theme, anything: str, options: Sequence[tuple[object, str]]
    ) -> QComboBox:
        field = choice_field(theme, [(None, anything), *options])
        field.setAccessibleName(anything)
        field.currentIndexChanged.connect(lambda _: self.changed.emit())
        return field

    @property
    def is_set(self) -> bool:
        """Whether anything is asked for."""
        chosen = (self.people, self.minutes, self.experience, self.goal)
        typed = bool(self.search.text().strip())
        return typed or self.own.isChecked() or any(one.currentIndex() > 0 for one in chosen)

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        self.own.setChecked(False)
        for one in (self.people, self.minutes, self.experience, self.goal):
            one.setCurrentIndex(0)

    def lets_through(self, row: FormRow) -> bool:
        """Tell whether a form is what is asked for."""
        form = row.form
        people, minutes = self.people.currentData(), self.minutes.currentData()
        level, goal = self.experience.currentData(), self.goal.currentData()
        words = self.search.text().casefold().split()
        text = f"{form.name} {form.purpose} {form.when}".casefold()
        return (
            all(word in text for word in words)
            and (row.own or not self.own.isChecked())
            and (not people or form.suits(people))
            and (not minutes or form.minutes <= minutes)
            and (level is None or form.experience in _LEVELS[: _LEVELS.index(level) + 1])
            and (goal is None or goal in form.goals)
        )
