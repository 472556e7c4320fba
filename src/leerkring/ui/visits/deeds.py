"""What can be done with the chosen visit: the same in menus as by key and in the panel."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from leerkring.ui.page import Menu, Page
from leerkring.ui.visits.choosing import Chooser
from leerkring.ui.visits.hosts import PairMover
from leerkring.ui.visits.matrix import VisitMatrix


class VisitDeeds(QObject):
    """The actions for the chosen visit, in the menu bar and below the pointer."""

    def __init__(self, page: Page, chooser: Chooser, matrix: VisitMatrix, mover: PairMover) -> None:
        super().__init__(page)
        self._page = page
        self._chooser = chooser
        self._matrix = matrix
        self._mover = mover
        self.actions: tuple[QAction, ...] = (
            self._action(self.tr("Choose a moment…"), chooser.open, self.tr("Enter")),
            self._action(self.tr("Another host…"), self.pick_host),
            self._action(
                self.tr("To the host on the left"), lambda: self._step(-1), self.tr("Alt+Left")
            ),
            self._action(
                self.tr("To the host on the right"), lambda: self._step(1), self.tr("Alt+Right")
            ),
            self._action(self.tr("Let somebody else visit…"), self.pick_visitor),
            self._action(self.tr("Made, or not after all"), self.mark, self.tr("Space")),
            self._action(self.tr("Call off"), chooser.panel.call_off, self.tr("Del")),
        )
        self._steps = self.actions[2:4]

    def _action(self, text: str, do: Callable[[], object], key: str = "") -> QAction:
        """Return an action whose key works in the matrix itself."""
        shown = f"{text}\t{key}" if key else text
        return self._page.action(shown, do, menu=Menu.EDIT)

    def allow(self, *, on: bool) -> None:
        """Let the actions be used as long as a visit is chosen."""
        beside = self._chooser.place is self._matrix  # only there another host stands beside one
        for action in self.actions:
            action.setEnabled(on and (beside or action not in self._steps))

    def open_menu(self, at: QPoint, others: Sequence[QAction | None]) -> None:
        """Show what can be done with the chosen visit, and with any pair."""
        mine = [a for a in self.actions if a.isEnabled()] if self._chooser.visit_id else []
        self.pop_up([*mine, *others], at)

    def pop_up(self, actions: Sequence[QAction | None], at: QPoint) -> None:
        """Show a menu."""
        menu = QMenu(self._page)
        menu.setObjectName("visitMenu")
        menu.addActions([action for action in actions if action is not None])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def pick_host(self) -> None:
        """Drop down whom else to visit."""
        key = self._chooser.visit_id
        if key:
            place = self._chooser.place
            self._mover.pick_host(key, place.place_on_screen(), place)

    def pick_visitor(self) -> None:
        """Drop down who else can make the visit."""
        key = self._chooser.visit_id
        if key:
            place = self._chooser.place
            self._mover.pick_visitor(key, place.place_on_screen(), place)

    def mark(self) -> None:
        """Note that the visit was made, or not after all."""
        panel = self._chooser.panel
        if self._chooser.visit_id:
            panel.mark(done=not panel.done.isChecked())

    def _step(self, step: int) -> None:
        if self._chooser.visit_id:
            self._mover.step(self._matrix, self._chooser.visit_id, step)
