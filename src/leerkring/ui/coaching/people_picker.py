"""Choosing a person for a duo: a list that drops down, best first, with why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from leerkring.app.coaching.choices import CoachChoice
from leerkring.app.people.rows import PersonRow
from leerkring.ui.coaching.reason_words import ReasonWords
from leerkring.ui.services import Services
from leerkring.ui.widgets.picker import Option, Picker


def pick_coach(
    services: Services,
    words: ReasonWords,
    choices: Sequence[CoachChoice],
    below: QWidget,
    title: str,
    take: Callable[[str], object],
) -> Picker:
    """Let the user choose a co-coach."""
    options = [Option(c.person_id, c.name, words.coach(c)) for c in choices]
    return pick(services, options, below, title, take)


def pick_teacher(
    services: Services,
    people: Sequence[PersonRow],
    below: QWidget,
    title: str,
    take: Callable[[str], object],
) -> Picker:
    """Let the user choose who is coached."""
    options = [
        Option(p.id, p.name, " · ".join(t for t in (p.functions, p.location_name) if t))
        for p in people
    ]
    return pick(services, options, below, title, take)


def pick(
    services: Services,
    options: Sequence[Option],
    below: QWidget,
    title: str,
    take: Callable[[str], object],
) -> Picker:
    """Show the list under a widget; the focus goes back there."""
    prompt = QCoreApplication.translate("PeoplePicker", "Search")
    picker = Picker(services.theme, below.window(), name=title, prompt=prompt)
    picker.closed.connect(below.setFocus)
    picker.chosen.connect(take)
    if not options:
        nobody = QCoreApplication.translate("PeoplePicker", "There is nobody to choose.")
        options = [Option("", nobody, enabled=False)]
    picker.show_options(options)
    corner = below.mapToGlobal(below.rect().topLeft())
    picker.drop_down(QRect(corner, below.size()))
    return picker
