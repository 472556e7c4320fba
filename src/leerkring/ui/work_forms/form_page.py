"""The page of one own work form: everything of it is changed in place."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from leerkring.app.work_forms.catalogue import OwnFormCard
from leerkring.app.work_forms.changes import RemoveForms
from leerkring.app.work_forms.steps import RemoveStep
from leerkring.app.workspace import Command
from leerkring.domain.errors import DomainError
from leerkring.domain.work_forms import WorkForm
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import column, row, widget_of
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.work_forms.facts_card import FactsCard
from leerkring.ui.work_forms.lists_card import ListsCard
from leerkring.ui.work_forms.steps_card import StepsCard
from leerkring.ui.work_forms.words import FormWords

_WIDEST = 1100  # design pixels: longer lines are hard to read


class WorkFormPage(Page):
    """The place's id is the form's key; the part "name" begins with its name."""

    name: ClassVar[str] = "work_form"
    concerns: ClassVar[frozenset[str]] = frozenset({"OwnForm"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = FormWords(services.wording)
        self._arriving = False
        self.frame = PageFrame(theme, self.tr("Own work form"))
        self.fill(self.frame)
        self.back_action = self.action(self.tr("To the work forms"), self.go_back, icon="check")
        self.remove_action = self.action(
            self.tr("Remove this work form"), self.remove, icon="trash-2", menu=Menu.EDIT
        )
        self.primary_action = self.back_action
        self.frame.add_action(self.remove_action)
        self.frame.set_primary(self.back_action)
        self.facts = FactsCard(theme, self.words, self.change)
        self.steps = StepsCard(theme, self.words, self.change)
        self.lists = ListsCard(theme, self.change)
        self.gone = EmptyState(
            theme,
            self.tr("This work form is not there any more"),
            self.tr("It was removed, or not made after all."),
            Deed(self.tr("To the work forms"), self.go_back),
            icon="clipboard-list",
        )
        self._content = widget_of(column(self.facts, self.steps, self.lists, gap=theme.px(16)))
        self._content.setMaximumWidth(theme.px(_WIDEST))
        left = row(self._content, None)
        left.setStretch(0, _WIDEST)
        self.frame.body.addLayout(left)
        self.frame.body.addWidget(self.gone)
        self.frame.body.addStretch(1)
        self.gone.hide()

    def show_place(self, place: Place) -> None:
        """Show a form; a new one begins with its name."""
        self._arriving = place.part == "name"
        super().show_place(place)

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the form again."""
        del changes
        self.ask(OwnFormCard(self.place.id), self._show, self._lost, key="form")

    def first_focus(self) -> QWidget | None:
        """Return the name."""
        return self.gone.button if self.gone.isVisibleTo(self) else self.facts.name

    def leave(self) -> bool:
        """Go back to all forms (Esc)."""
        self.go_back()
        return True

    def go_back(self) -> None:
        """Show all forms, with this one chosen."""
        navigator = self.services.navigator
        if navigator.can_go_back:
            navigator.back()
        else:
            self.go("work_forms", part=self.place.id)

    def remove(self) -> None:
        """Take the form away and go back."""
        said = self.tr("The work form is removed.")

        def then(_: object) -> None:
            self.go_back()
            self.services.messages.toast(said, undo=True)

        self.run_alone(RemoveForms((self.place.id,)), then)

    def change(self, field: Field | None, command: Command[None]) -> None:
        """Carry out a command; what is wrong is said below the field."""
        if field is not None:
            field.clear_error()

        def then(_: object) -> None:
            if isinstance(command, RemoveStep):
                self.services.messages.toast(self.tr("The step is removed."), undo=True)

        def failed(error: DomainError) -> None:
            if field is None:
                self.services.messages.show_error(error)
            else:
                field.show_error(self.services.wording.refusal(error))

        self.run(command, then, failed)

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, form: WorkForm) -> None:
        self._allow(there=True)
        facts = " · ".join((self.words.minutes(form), self.words.people(form)))
        self.frame.set_title(self.frame.title.text(), self.services.wording.sentence(facts))
        for field in self._content.findChildren(Field):
            field.clear_error()  # what is stored is shown again
        self.facts.show_form(form)
        self.steps.show_form(form)
        self.lists.show_form(form)
        if self._arriving:
            self._arriving = False
            self.facts.name.setFocus()
            self.facts.name.selectAll()

    def _lost(self, error: DomainError) -> None:
        del error
        self.frame.set_title(self.frame.title.text())
        self._allow(there=False)

    def _allow(self, *, there: bool) -> None:
        self._content.setVisible(there)
        self.remove_action.setVisible(there)
        self.gone.setVisible(not there)
