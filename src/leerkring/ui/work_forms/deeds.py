"""What can be done with work forms: make, copy, change, rename, remove, save for others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from leerkring.app.work_forms.catalogue import FormRow
from leerkring.app.work_forms.changes import AddForm, ChangeForm, CopyForm, RemoveForms
from leerkring.app.workspace import Outcome
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.work_forms.sharing import FormSharing


class FormDeeds(QObject):
    """The actions of the page, as far as they can be done with what is chosen."""

    def __init__(
        self,
        page: Page,
        sharing: FormSharing,
        chosen: Callable[[], Sequence[FormRow]],
        rename: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page, self._sharing, self._chosen = page, sharing, chosen
        action = page.action
        self.new = action(self.tr("New work form"), self.add, icon="plus")
        self.change = action(
            self.tr("Change this work form"), self.open, icon="pencil", menu=Menu.EDIT
        )
        self.copy = action(
            self.tr("Make a copy"), self.make_copy, icon="copy", key="Ctrl+D", menu=Menu.EDIT
        )
        self.name = action(self.tr("Another name"), rename, key="F2", menu=Menu.EDIT)
        self.remove = action(
            self.tr("Remove this work form"), self.take_away,
            icon="trash-2", key="Del", menu=Menu.EDIT,
        )  # fmt: skip
        self.save = action(
            self.tr("Save for others…"), lambda: sharing.save(chosen()), icon="file-down"
        )
        self.read = action(
            self.tr("Take from a file…"), sharing.choose, icon="file-up", menu=Menu.FILE
        )
        self.of_one = (self.change, self.copy, self.save, self.remove)
        page.new_action, page.export_action = self.new, self.save

    def show(self) -> None:
        """Offer what can be done with what is chosen now."""
        rows = self._chosen()
        one, own = len(rows) == 1, bool(rows) and all(row.own for row in rows)
        self.change.setVisible(own)
        self.change.setEnabled(one)
        self.copy.setEnabled(one)
        self.copy.setText(self.tr("Make a copy") if own else self.tr("Make it our own"))
        self.name.setEnabled(one)
        self.save.setEnabled(bool(rows))
        self.remove.setVisible(own)
        count = len(rows)
        several = self.tr("Remove %n work form(s)", "", count)
        wording = self._page.services.wording
        self.remove.setText(
            self.tr("Remove this work form") if one else wording.in_words(several, count)
        )

    def add(self) -> None:
        """Make a form from nothing and let its name be typed."""
        command = AddForm(
            self.tr("New work form"), self.tr("First step"), self._page.services.wording.language
        )
        self._page.run_alone(command, self._made)

    def make_copy(self) -> None:
        """Make a form of our own out of the chosen one."""
        rows = self._chosen()
        if len(rows) == 1:
            form = rows[0].form
            name = self.tr("Copy of {form}").format(form=form.name)
            language = self._page.services.wording.language
            self._page.run_alone(CopyForm(form.key, name, language), self._made)

    def open(self) -> None:
        """Show an own form to change it."""
        rows = self._chosen()
        if len(rows) == 1 and rows[0].own:
            self._go(rows[0].form.key)

    def take_away(self) -> None:
        """Remove the chosen forms; those of the program stay."""
        rows = self._chosen()
        own = tuple(row.form.key for row in rows if row.own)
        if len(own) < len(rows):
            self.refuse(self.tr("What came with Leerkring stays. Only your own work forms can go."))
            return
        said = self.tr("%n work form(s) removed.", "", len(own))
        said = self._page.services.wording.counted_sentence(said, len(own))
        messages = self._page.services.messages
        if own:
            self._page.run(RemoveForms(own), lambda _: messages.toast(said, undo=True))

    def rename(self, row: FormRow, name: str) -> None:
        """Call a form otherwise; its meetings follow."""
        messages = self._page.services.messages
        said = self.tr("{form} is called {name} now.").format(form=row.form.name, name=name.strip())
        self._page.run(
            ChangeForm(row.form.key, name=name), lambda _: messages.toast(said, undo=True)
        )

    def refuse(self, why: str) -> None:
        """Say why a form of the program stays as it is, and offer a copy."""
        deeds = [Deed(self.copy.text(), self.make_copy)] if len(self._chosen()) == 1 else []
        self._page.services.messages.toast(why, *deeds)

    def menu(self, at: QPoint) -> None:
        """Show what can be done at a point of the screen."""
        menu = QMenu(self._page)
        shown: tuple[QAction, ...] = (self.change, self.name, self.copy, self.save, self.remove)
        menu.addActions([one for one in shown if one.isVisible()])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _made(self, outcome: Outcome[str]) -> None:
        self._go(outcome.value, "name")
        if outcome.label is not None:
            wording = self._page.services.wording
            said = wording.sentence(wording.change(outcome.label))
            self._page.services.messages.toast(f"{said}.", undo=True)

    def _go(self, key: str, part: str = "") -> None:
        """Show a form; the way back leads to where it is chosen."""
        here = self._page.place
        self._page.services.navigator.stay(Place(here.name, here.id, key))
        self._page.go("work_form", key, part)
