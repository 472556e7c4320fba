"""Work forms to and from files: asks where, works beside the window, says what became of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leerkring.app.work_forms.catalogue import FormRow
from leerkring.app.work_forms.contents import FormFileError, SharedForm
from leerkring.app.work_forms.sharing import FormFiles, FormsToShare, TakeForms, TakenForms
from leerkring.app.work_forms.shipped import Content
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.work_forms.words import FormWords

ENDING = ".toml"


class FormSharing(QObject):
    """Saves forms in a file for others, and takes over those of others."""

    taken = Signal(str)  # the key of the first form that is new
    refused = Signal(object)  # FormFileError; None: what was wrong is no matter any more

    def __init__(self, page: Page, files: Callable[[], FormFiles], words: FormWords) -> None:
        super().__init__(page)
        self._page, self._files, self._words = page, files, words

    def save(self, rows: Sequence[FormRow]) -> None:
        """Save forms in one file, called after the form when it is one."""
        if not rows:
            return
        name = rows[0].form.name if len(rows) == 1 else self.tr("work forms")
        path = self._page.services.messages.ask_save_file(
            self.tr("Save work forms for others"), f"{_harmless(name)}{ENDING}",
            self.tr("Work forms (*.toml)"), use="work forms",
        )  # fmt: skip
        if path is None:
            return
        file = path if path.suffix.casefold() == ENDING else path.with_name(path.name + ENDING)
        keys = tuple(row.form.key for row in rows)
        self._page.ask(FormsToShare(keys), lambda forms: self._write(file, forms), key="share")

    def _write(self, file: Path, forms: Sequence[Content]) -> None:
        def job(report: object, stop: object) -> None:
            del report, stop
            self._files().write(file, forms)

        count, messages = len(forms), self._page.services.messages
        said = self.tr("%n work form(s) saved as {file}.", "", count).format(file=file.name)
        said = self._page.services.wording.counted_sentence(said, count)
        self._page.background(job, None, lambda _: messages.toast(said))

    def choose(self) -> None:
        """Choose files with work forms."""
        found = self._page.services.messages.ask_open_files(
            self.tr("Choose files with work forms"), self.tr("Work forms (*.toml)"),
            use="work forms",
        )  # fmt: skip
        self.read(found)

    def read(self, paths: Sequence[Path]) -> None:
        """Take over all forms in these files, or nothing when something is wrong with one."""
        files = [path for path in paths if path.suffix.casefold() == ENDING] or list(paths)
        if not files:
            return
        self.refused.emit(None)
        self._page.services.messages.hush()  # of another file before

        def job(report: object, stop: object) -> tuple[SharedForm, ...]:
            del report, stop
            return tuple(form for file in files for form in self._files().read(file))

        self._page.background(job, None, self._take, self._refuse)

    def _take(self, forms: tuple[SharedForm, ...]) -> None:
        language = self._page.services.wording.language
        self._page.run(TakeForms(forms, language), self._say)

    def _say(self, outcome: Outcome[TakenForms]) -> None:
        taken = outcome.value
        new = (*taken.added, *taken.renewed)
        self._page.services.messages.toast(self._words.taken(taken), undo=bool(new))
        if new:
            self.taken.emit(new[0])

    def _refuse(self, error: DomainError) -> None:
        if isinstance(error, FormFileError):
            self.refused.emit(error)
        else:
            self._page.services.messages.show_error(error)


def _harmless(name: str) -> str:
    """Return a name that every system takes for a file."""
    kept = "".join(sign if sign.isalnum() or sign in " -()" else "-" for sign in name)
    return kept.strip(" -")[:60] or "-"
