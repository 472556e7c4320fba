"""What an own work form asks beforehand, what it needs, and where it comes from."""

from PySide6.QtWidgets import QFrame

from leerkring.app.work_forms.changes import ChangeForm
from leerkring.domain.work_forms import MOST_LINE, WorkForm
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.stored import StoredLine, StoredNote
from leerkring.ui.work_forms.facts_card import Change

_LINES = 5


class ListsCard(QFrame):
    """Preparation and materials, one a line, and the source."""

    def __init__(self, theme: Theme, change: Change) -> None:
        super().__init__()
        self._change, self._key = change, ""
        self.setProperty("role", "card")
        hint = self.tr("One on each line.")
        self.preparation = StoredNote(self._put_preparation)
        self.preparation_field = Field(theme, self.tr("Beforehand"), self.preparation, hint=hint)
        self.materials = StoredNote(self._put_materials)
        self.materials_field = Field(theme, self.tr("What you need"), self.materials, hint=hint)
        for note in (self.preparation, self.materials):
            note.setFixedHeight(note.fontMetrics().lineSpacing() * _LINES + theme.px(18))
        self.source = StoredLine(self._put_source)
        self.source.setMaxLength(MOST_LINE)
        self.source_field = Field(
            theme, self.tr("Source"), self.source,
            hint=self.tr("Where the method comes from: a title, or who thought of it."),
        )  # fmt: skip
        edge = theme.px(16)
        both = row(self.preparation_field, self.materials_field, gap=theme.px(16))
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        parts = column(
            h2(self.tr("Around it")), both, self.source_field,
            gap=theme.px(12), margins=(edge, edge, edge, edge),
        )  # fmt: skip
        self.setLayout(parts)

    def show_form(self, form: WorkForm) -> None:
        """Show what is stored, without telling."""
        self._key = form.key
        self.preparation.show_text("\n".join(form.preparation))
        self.materials.show_text("\n".join(form.materials))
        self.source.show_text(form.source)

    def _put_preparation(self, text: str) -> None:
        command = ChangeForm(self._key, preparation=_lines(text))
        self._change(self.preparation_field, command)

    def _put_materials(self, text: str) -> None:
        self._change(self.materials_field, ChangeForm(self._key, materials=_lines(text)))

    def _put_source(self, text: str) -> None:
        self._change(self.source_field, ChangeForm(self._key, source=text))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())
