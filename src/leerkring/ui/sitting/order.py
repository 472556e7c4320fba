"""The menu about speaking in turn: whether to show it, who begins, and who is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from leerkring.ui.sitting.shown import Person
from leerkring.ui.widgets.buttons import literal


@dataclass(frozen=True)
class OrderDeeds:
    """What the menu does; `flip` takes somebody's id in or leaves it out."""

    switch: Callable[[], object]
    turn: Callable[[], object]
    flip: Callable[[str], object]


def order_menu(above: QWidget, people: Sequence[Person], deeds: OrderDeeds, *, on: bool) -> QMenu:
    """Return the menu; `on` when the order is shown now."""
    menu = QMenu(above)
    shows = menu.addAction(QCoreApplication.translate("SpeakingOrder", "Show who begins"))
    shows.setCheckable(True)
    shows.setChecked(on)
    shows.triggered.connect(lambda: deeds.switch())
    other = menu.addAction(QCoreApplication.translate("SpeakingOrder", "Let the next one begin"))
    other.setEnabled(on)
    other.triggered.connect(lambda: deeds.turn())
    menu.addSection(QCoreApplication.translate("SpeakingOrder", "Who is there"))
    for person in people:
        there = menu.addAction(literal(person.name))
        there.setCheckable(True)
        there.setChecked(person.speaks)
        there.triggered.connect(lambda _=False, key=person.id: deeds.flip(key))
    return menu


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Show a menu above a button at the bottom of a screen."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
